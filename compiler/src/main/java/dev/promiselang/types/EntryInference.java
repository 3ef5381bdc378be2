package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What entries make of which nothing is expected: an anonymous record, or a map. */
final class EntryInference {

  private final ExpressionChecker expressions;

  EntryInference(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** The anonymous record, or the map, that the entries make. */
  Type of(Span at, EntryPaths paths) {
    List<RecordShape.Field> fields = new ArrayList<>();
    boolean open = paths.hasOpenKeys();
    Set<String> own = paths.byFirst().keySet();
    for (EntryPaths.Spread spread : paths.spreads()) {
      switch (expressions.infer(spread.value(), spread.context())) {
        case Type.Record(RecordShape shape) ->
            shape.fields().values().stream()
                .filter(field -> !own.contains(field.name()))
                .forEach(field -> fields.add(plain(field.name(), field.type(), field.at())));
        case Type.MapOf _, Type.Any _, Type.Unknown _, Type.Resource _ -> open = true;
        case Type type ->
            expressions.mismatch(
                spread.value().at(), type, Expected.of(Type.MapOf.of(new Type.Any())));
      }
    }
    List<Type> values = new ArrayList<>();
    for (Map.Entry<String, List<Setting>> group : paths.byFirst().entrySet()) {
      Type type = of(group.getValue());
      values.add(type);
      if (group.getValue().getFirst().first().name().isPresent()) {
        fields.add(plain(group.getKey(), type, group.getValue().getFirst().at()));
      }
    }
    boolean map = open && fields.isEmpty();
    return map
        ? Type.MapOf.of(values.isEmpty() ? new Type.Any() : joined(values).present())
        : new Type.Record(RecordShape.anonymous(at, fields, open));
  }

  private static Type joined(List<Type> values) {
    Joining types = new Joining();
    for (Type value : values) {
      if (!types.add(value)) {
        types.restart(value);
      }
    }
    return types.type();
  }

  Type of(List<Setting> group) {
    Type type =
        group.stream().noneMatch(Setting::isLeaf)
            ? of(
                group.getFirst().at(),
                new EntryPaths(group.stream().map(Setting::tail).toList(), List.of()))
            : leaves(group);
    return group.stream().anyMatch(Setting::always) ? type : type.orAbsent();
  }

  private Type leaves(List<Setting> group) {
    Type all = new Type.Unknown();
    for (Setting setting : group) {
      if (setting.isLeaf()) {
        all =
            Joins.of(all, expressions.infer(setting.value(), setting.context()))
                .orElse(new Type.Any());
      } else {
        of(setting.at(), new EntryPaths(List.of(setting.tail()), List.of()));
      }
    }
    return all;
  }

  private static RecordShape.Field plain(String name, Type type, Span at) {
    return RecordShape.Field.inferred(name, type, at);
  }
}
