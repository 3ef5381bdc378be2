package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** {@code one(...)}. */
final class One implements Builtin {

  @Override
  public String name() {
    return "one";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public boolean accepts(Type receiver) {
    return Objects.areIn(receiver) || areClusters(receiver);
  }

  private static boolean areClusters(Type receiver) {
    return Elements.of(receiver) instanceof Type.Record(var shape) && shape.isCluster();
  }

  @Override
  public Signature signature(Type receiver) {
    Signature.ParameterType name = Parameters.value("name", Type.Text.PLAIN);
    return areClusters(receiver)
        ? Signature.method("one", Elements.of(receiver), name)
        : new Signature(
            "one",
            false,
            List.of(
                Parameters.value("kind", Type.Text.PLAIN),
                name,
                Parameters.value("namespace", Type.Text.PLAIN)),
            2,
            arguments -> new Type.Resource(Optional.empty()));
  }

  @Override
  public String documentation() {
    return "The one object of this kind, name and, if it is given, namespace; of clusters, the one"
        + " of this name. None or several of them are a mistake.";
  }

  @Override
  public String example() {
    return "[Resource { apiVersion: \"v1\", kind: \"Namespace\", metadata.name: \"a\" }]"
        + ".one(\"Namespace\", \"a\").metadata.name == \"a\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return areClusters(invocation.receiverType()) ? cluster(invocation) : object(invocation);
  }

  private static Value cluster(Invocation invocation) {
    String name = invocation.text(0);
    Value wanted = Value.of(name);
    return invocation.items().stream()
        .filter(cluster -> Objects.at(cluster, "name").filter(wanted::equals).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                invocation.fail(
                    new NothingFound(
                        invocation.at(),
                        "no cluster `" + name + "`",
                        name,
                        invocation.items().stream()
                            .flatMap(cluster -> Objects.at(cluster, "name").stream())
                            .map(Objects::plain)
                            .toList())));
  }

  private static Value object(Invocation invocation) {
    String kind = invocation.text(0);
    String name = invocation.text(1);
    Optional<Value> namespace = invocation.argument(2).filter(Value.Text.class::isInstance);
    List<Value> found =
        invocation.items().stream()
            .filter(object -> Objects.text(object, "kind").equals(kind))
            .filter(object -> Objects.text(object, "metadata", "name").equals(name))
            .filter(
                object ->
                    namespace.isEmpty()
                        || Objects.at(object, "metadata", "namespace").equals(namespace))
            .toList();
    String words =
        kind + " `" + name + "`" + namespace.map(n -> " in `" + Objects.plain(n) + "`").orElse("");
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 ->
          invocation.fail(
              new NothingFound(
                  invocation.at(),
                  "no " + words,
                  kind + " " + name,
                  invocation.items().stream().map(Objects::name).toList()));
      default ->
          invocation.fail(
              new SeveralFound(invocation.at(), words, found.stream().map(Objects::name).toList()));
    };
  }
}
