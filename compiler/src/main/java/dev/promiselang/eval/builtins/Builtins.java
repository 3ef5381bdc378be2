package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.BuiltinTable;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.TypeSchemas;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Signatures;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** Every builtin of the language, and how the checker and the evaluator find them. */
public final class Builtins implements Signatures, BuiltinTable {

  /** By class name. */
  public static final List<Builtin> ALL =
      List.of(
          new Absolute(),
          new All(),
          new Amount(),
          new Base64(),
          new Ceiling(),
          new Contains(),
          new Distinct(),
          new EndsWith(),
          new Filter(),
          new First(),
          new FlatMap(),
          new Floor(),
          new Get(),
          new Go(),
          new GroupBy(),
          new Has(),
          new IndexOf(),
          new Intersect(),
          new Join(),
          new Keys(),
          new Last(),
          new Lines(),
          new Lower(),
          new Major(),
          new MapElements(),
          new MapValues(),
          new Matches(),
          new Maximum(),
          new Merge(),
          new Minimum(),
          new Minor(),
          new Minus(),
          new One(),
          new Only(),
          new Overlaps(),
          new Patch(),
          new Prometheus(),
          new Repeat(),
          new Replace(),
          new Reverse(),
          new Round(),
          new Seconds(),
          new Sha256(),
          new Size(),
          new Slice(),
          new Sort(),
          new SortBy(),
          new Split(),
          new StartsWith(),
          new Sum(),
          new TextOf(),
          new ToJson(),
          new ToList(),
          new ToSet(),
          new ToYaml(),
          new Trim(),
          new Unbase64(),
          new Union(),
          new Upper(),
          new Values());

  private final TypeSchemas schemas;

  public Builtins(TypeSchemas schemas) {
    this.schemas = schemas;
  }

  @Override
  public TypeSchemas schemas() {
    return schemas;
  }

  @Override
  public Optional<Signature> find(Type receiver, String name) {
    return Receiver.of(receiver)
        .flatMap(kind -> find(kind, name))
        .filter(builtin -> builtin.accepts(receiver))
        .map(builtin -> builtin.signature(receiver));
  }

  @Override
  public Optional<Builtin> find(Receiver receiver, String name) {
    return ALL.stream()
        .filter(builtin -> builtin.receivers().contains(receiver) && builtin.name().equals(name))
        .findFirst();
  }

  @Override
  public List<String> names(Type receiver) {
    return Receiver.of(receiver).stream()
        .flatMap(kind -> ALL.stream().filter(builtin -> builtin.receivers().contains(kind)))
        .filter(builtin -> builtin.accepts(receiver))
        .map(Builtin::name)
        .sorted()
        .toList();
  }
}
