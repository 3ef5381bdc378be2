package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.QualifiedName;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code patch} and {@code remove}: which objects they mean and what becomes of them. */
final class Patches {

  private final Run run;
  private final List<Rendered> resources;
  private boolean silent;

  Patches(Run run, List<Rendered> resources) {
    this.run = run;
    this.resources = resources;
    this.silent = resources.stream().anyMatch(resource -> resource.object().hasFailed());
  }

  /** Says that something that might have been meant could not be computed. */
  void beSilent() {
    silent = true;
  }

  private record Target(
      Span at,
      boolean optional,
      boolean removal,
      QualifiedName kind,
      String name,
      Optional<String> namespace) {

    PatchMatchesNothing.Sought sought() {
      return new PatchMatchesNothing.Sought(kind.toString(), name, namespace.orElse(""));
    }
  }

  void apply(Entry.Patch patch, Environment environment) {
    target(
            new Span(patch.at().file(), patch.at().start(), end(patch.name(), patch.namespace())),
            patch.optional(),
            false,
            patch.kind(),
            patch.name(),
            patch.namespace(),
            environment)
        .ifPresent(target -> found(target).forEach(i -> change(i, patch, environment)));
  }

  private void change(int place, Entry.Patch patch, Environment environment) {
    Rendered old = resources.get(place);
    Optional<RecordShape> shape = Constructions.kind(old.object()).flatMap(run.typing::of);
    Type type = shape.<Type>map(Type.Record::new).orElse(new Type.Unknown());
    Value changed = run.records.changed(old.object(), patch.entries(), type, environment);
    Place written = Place.record(patch.at(), patch.entries());
    Value kept = changed;
    if (shape.isPresent() && conforms(old.object(), type)) {
      Value conforming = run.conform.to(changed, type, written, Optional.empty());
      // What came from a file stays as it is written there.
      boolean ours = old.object().shape().equals(shape);
      kept = ours || conforming.hasFailed() ? conforming : changed;
    }
    resources.set(
        place,
        run.budget.admit(kept, patch.at()) instanceof Value.Mapping mapping
            ? new Rendered(
                run.manifests.writable(mapping, written),
                old.at(),
                old.origin().map(origin -> origin.changedBy(patch)))
            : new Rendered(
                Value.Mapping.incomplete(old.object().entries()), old.at(), old.origin()));
  }

  /** Whether an object is as its kind asks for: then what is wrong after a change is its fault. */
  private boolean conforms(Value.Mapping object, Type type) {
    Problems aside = new Problems();
    Run silently = new Run(run.program, run.builtins, aside);
    Value kept = silently.conform.to(object, type, Place.of(Span.NONE), Optional.empty());
    return aside.count() == 0 && !kept.hasFailed();
  }

  void apply(Entry.Remove remove, Environment environment) {
    target(
            remove.at(),
            remove.optional(),
            true,
            remove.kind(),
            remove.name(),
            remove.namespace(),
            environment)
        .ifPresent(target -> found(target).reversed().forEach(i -> resources.remove((int) i)));
  }

  private static int end(Expression name, Optional<Expression> namespace) {
    return namespace.orElse(name).at().end();
  }

  /** What a patch means; nothing when its name or namespace has failed. */
  private Optional<Target> target(
      Span at,
      boolean optional,
      boolean removal,
      QualifiedName kind,
      Expression name,
      Optional<Expression> namespace,
      Environment environment) {
    Optional<String> wanted = run.expressions.inText(name, environment);
    Optional<String> within = namespace.flatMap(n -> run.expressions.inText(n, environment));
    return wanted.isEmpty() || namespace.isPresent() && within.isEmpty()
        ? Optional.empty()
        : Optional.of(new Target(at, optional, removal, kind, wanted.get(), within));
  }

  /** The places of the objects that are meant; none and several of them are reported. */
  private List<Integer> found(Target target) {
    List<Integer> found = new ArrayList<>();
    TreeSet<String> namespaces = new TreeSet<>(Order.OF_KEYS);
    for (int i = 0; i < resources.size(); i++) {
      Value.Mapping object = resources.get(i).object();
      if (isOfKind(object, target.kind())) {
        String namespace = metadata(object, "namespace");
        if (metadata(object, "name").equals(target.name())
            && target.namespace().map(namespace::equals).orElse(true)) {
          found.add(i);
          namespaces.add(namespace);
        }
      }
    }
    return checked(target, found, List.copyOf(namespaces));
  }

  private List<Integer> checked(Target target, List<Integer> found, List<String> namespaces) {
    if (found.isEmpty() && !target.optional() && !silent) {
      run.findings.add(
          new PatchMatchesNothing(target.at(), target.sought(), target.removal(), present(target)));
    }
    if (namespaces.size() > 1) {
      run.findings.add(new PatchMatchesMany(target.at(), target.sought().words(), namespaces));
      return List.of();
    }
    return found;
  }

  private List<PatchMatchesNothing.Present> present(Target target) {
    return resources.stream()
        .map(Rendered::object)
        .map(
            object ->
                new PatchMatchesNothing.Present(
                    text(object, Constructions.KIND),
                    metadata(object, "name"),
                    metadata(object, "namespace"),
                    isOfKind(object, target.kind())))
        .toList();
  }

  /** Whether the object is of the kind; a kind that is no name of the program goes by its text. */
  private boolean isOfKind(Value.Mapping object, QualifiedName name) {
    Symbol symbol = run.resolution.of(name);
    Optional<Type.ResourceKind> kind = Constructions.kind(symbol);
    return kind.isPresent()
        ? kind.get().kind().equals(text(object, Constructions.KIND))
            && kind.get().apiVersion().equals(text(object, Constructions.API_VERSION))
        : name.last().text().equals(text(object, Constructions.KIND));
  }

  private static String metadata(Value.Mapping object, String key) {
    return object
        .get("metadata")
        .filter(Value.Mapping.class::isInstance)
        .map(metadata -> text((Value.Mapping) metadata, key))
        .orElse("");
  }

  private static String text(Value.Mapping object, String key) {
    return object.get(key).flatMap(ValueWords::inText).orElse("");
  }
}
