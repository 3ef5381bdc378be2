package dev.promiselang.eval;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.types.Type;
import java.util.Optional;
import java.util.TreeMap;

/** {@code Kind { ... }}: objects of Kubernetes and values of record types. */
final class Constructions {

  static final String API_VERSION = "apiVersion";
  static final String KIND = "kind";

  private final Run run;

  Constructions(Run run) {
    this.run = run;
  }

  Value of(Expression.Construction construction, Environment environment) {
    Value entries = run.records.of(construction.entries(), environment);
    Optional<Type.ResourceKind> kind = kind(run.resolution.of(construction.type()));
    if (kind.isPresent() && entries instanceof Value.Mapping mapping) {
      return object(kind.get(), mapping);
    }
    return run.typing.of(construction) instanceof Type.Record record
        ? run.conform.to(entries, record, Place.of(construction), Optional.empty())
        : entries;
  }

  private static Value object(Type.ResourceKind kind, Value.Mapping fields) {
    TreeMap<String, Value> entries = new TreeMap<>();
    entries.put(API_VERSION, Value.of(kind.apiVersion()));
    entries.put(KIND, Value.of(kind.kind()));
    entries.putAll(fields.entries());
    return Value.Mapping.of(entries);
  }

  /** The kind that an object says it is of. */
  static Optional<Type.ResourceKind> kind(Value.Mapping object) {
    return object.get(API_VERSION).orElse(new Value.Absent()) instanceof Value.Text(String version)
            && object.get(KIND).orElse(new Value.Absent()) instanceof Value.Text(String kind)
        ? Optional.of(new Type.ResourceKind(version, kind))
        : Optional.empty();
  }

  /** The kind of object that a name stands for, if it stands for one. */
  static Optional<Type.ResourceKind> kind(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Kind(String apiVersion, String kind) ->
          Optional.of(new Type.ResourceKind(apiVersion, kind));
      case Symbol.ApiKind(var promise, var _) -> ApiVersions.of(promise.declaration()).objects();
      default -> Optional.empty();
    };
  }
}
