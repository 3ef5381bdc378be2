package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries against what is expected of them: the fields of a record, or the values of a map. */
final class EntryConformance {

  private final ExpressionChecker expressions;
  private final EntryCollector collector;
  private final EntryInference inference;
  private final ChoiceChecker choices;
  private final FieldsAmiss amiss;
  private final KeyedElements elements;

  EntryConformance(
      ExpressionChecker expressions, EntryCollector collector, EntryInference inference) {
    this.expressions = expressions;
    this.collector = collector;
    this.inference = inference;
    this.choices = new ChoiceChecker(expressions);
    this.amiss = new FieldsAmiss(expressions);
    this.elements = new KeyedElements(expressions, this::element);
  }

  /** Entries against the fields of a record; partial ones may leave anything out. */
  void against(Span at, EntryPaths paths, RecordShape shape, Expected expected, boolean partial) {
    Set<String> given = new HashSet<>(paths.byFirst().keySet());
    boolean complete = !partial;
    for (EntryPaths.Spread spread : paths.spreads()) {
      complete &= spread(spread, shape, expected, given);
    }
    paths.byFirst().forEach((name, group) -> field(name, group, shape, expected, partial));
    boolean known = complete && !paths.hasOpenKeys();
    boolean told = amiss.check(at, paths, shape, expected, known ? given : shape.fields().keySet());
    choices.check(at, shape, paths, given, known && !told);
  }

  /** Whether everything that the spread brings is known. */
  private boolean spread(
      EntryPaths.Spread spread, RecordShape shape, Expected expected, Set<String> given) {
    Type type = expressions.infer(spread.value(), spread.context());
    Optional<RecordShape> brought = expressions.checking.kinds.shape(type);
    if (brought.isPresent()) {
      given.addAll(brought.get().fields().keySet());
      if (!brings(brought.get(), shape)) {
        expressions.mismatch(spread.value().at(), type, expected);
      }
      return true;
    }
    switch (type) {
      case Type.Unknown _, Type.Any _, Type.MapOf _, Type.Resource _ -> {
        return false;
      }
      default -> {
        expressions.mismatch(spread.value().at(), type, expected);
        return false;
      }
    }
  }

  /** Whether the fields of one record fit into another. */
  private static boolean brings(RecordShape brought, RecordShape shape) {
    for (RecordShape.Field field : brought.fields().values()) {
      Optional<RecordShape.Field> wanted = shape.field(field.name());
      if (wanted.isEmpty() && !shape.open()
          || wanted.isPresent() && Fit.of(field.type().present(), wanted.get().type()) == Fit.NO) {
        return false;
      }
    }
    return true;
  }

  private void field(
      String name, List<Setting> group, RecordShape shape, Expected expected, boolean partial) {
    Optional<RecordShape.Field> field = shape.field(name);
    if (field.isEmpty()) {
      if (amiss.isStatus(name, shape)) {
        expressions.report(new StatusWritten(group.getFirst().first().at(), amiss.owner(shape)));
      }
      inference.of(group);
      return;
    }
    expressions.deprecations().set(field.get(), group.getFirst().at());
    boolean mayBeAbsent = partial || field.get().defaultValue().isPresent();
    Expected declared = Expected.declared(field.get());
    Expected wanted = mayBeAbsent ? declared.withType(declared.type().orAbsent()) : declared;
    value(group, wanted, partial);
  }

  /** Values at one key: leaves against its type, longer paths against what is inside it. */
  private void value(List<Setting> group, Expected wanted, boolean partial) {
    List<Setting> inner = new ArrayList<>();
    for (Setting setting : group) {
      if (!setting.isLeaf()) {
        inner.add(setting.tail());
      } else if (partial && change(setting.value(), wanted, setting.context())) {
        continue;
      } else {
        expressions.check(setting.value(), wanted, setting.context());
      }
    }
    if (!inner.isEmpty()) {
      inside(inner, wanted, partial);
    }
  }

  /**
   * {@code with { spec: { replicas: 3 } }} changes inside {@code spec} and does not replace it;
   * likewise in maps, and in the elements of a keyed list.
   */
  private boolean change(Expression value, Expected wanted, Context context) {
    Type type = wanted.type().present();
    return switch (Literals.bare(value)) {
      case Expression.RecordLiteral literal when type instanceof Type.Record(RecordShape shape) -> {
        expressions.checking.types.put(literal, type);
        EntryPaths paths = collector.paths(literal.entries(), context.forTyped());
        against(literal.at(), paths, shape, wanted, true);
        yield true;
      }
      case Expression.RecordLiteral literal when type instanceof Type.MapOf map -> {
        expressions.checking.types.put(literal, type);
        map(collector.paths(literal.entries(), context.forTyped()), map, wanted, true);
        yield true;
      }
      case Expression.ListLiteral list
          when type instanceof Type.ListOf keyed && !keyed.keys().isEmpty() -> {
        expressions.checking.types.put(list, type);
        elements.check(list, keyed, wanted, context.forTyped());
        yield true;
      }
      default -> false;
    };
  }

  /** A change of one element of a keyed list: it says which one, and may leave all else out. */
  private void element(Expression value, Type.ListOf list, Expected wanted, Context context) {
    if (!(list.element() instanceof Type.Record(RecordShape shape))
        || !(Literals.bare(value) instanceof Expression.RecordLiteral literal)) {
      expressions.check(value, wanted, context);
      return;
    }
    expressions.checking.types.put(literal, list.element());
    EntryPaths paths = collector.paths(literal.entries(), context);
    against(literal.at(), paths, shape, wanted, true);
    List<String> missing =
        list.keys().stream()
            .filter(key -> shape.field(key).filter(RecordShape.Field::isRequired).isPresent())
            .filter(key -> !paths.byFirst().containsKey(key))
            .toList();
    if (!missing.isEmpty() && paths.spreads().isEmpty() && !paths.hasOpenKeys()) {
      expressions.report(
          new MissingField(
              literal.at(), missing, "this element", "key", amiss.declaredAt(shape, wanted)));
    }
  }

  private void inside(List<Setting> inner, Expected wanted, boolean partial) {
    EntryPaths paths = new EntryPaths(inner, List.of());
    Span at = inner.getFirst().at();
    Optional<RecordShape> shape = expressions.checking.kinds.shape(wanted.type().present());
    if (shape.isPresent()) {
      against(at, paths, shape.get(), wanted, partial);
      return;
    }
    switch (wanted.type().present()) {
      case Type.MapOf(Type value, var _) ->
          EntryPaths.byFirst(inner)
              .values()
              .forEach(group -> value(group, wanted.withType(value.orAbsent()), partial));
      case Type.Any _, Type.Unknown _, Type.Resource _ -> inference.of(at, paths);
      case Type type ->
          expressions.report(
              new TypeMismatch(
                  at,
                  inference.of(at, paths),
                  type,
                  wanted.because(),
                  "a dotted key sets a field inside a record"));
    }
  }

  /** Entries as the values of a map; partial ones may change inside the values. */
  void map(EntryPaths paths, Type.MapOf map, Expected expected, boolean partial) {
    for (EntryPaths.Spread spread : paths.spreads()) {
      Type type = expressions.infer(spread.value(), spread.context());
      if (Fit.of(type, Type.MapOf.of(map.value())) == Fit.NO) {
        expressions.mismatch(spread.value().at(), type, expected);
      }
    }
    for (Setting setting : paths.settings()) {
      if (setting.isLeaf()) {
        value(List.of(setting), expected.withType(map.value().orAbsent()), partial);
      } else if (map.value() instanceof Type.Any || map.value() instanceof Type.Unknown) {
        inference.of(setting.at(), new EntryPaths(List.of(setting), List.of()));
      } else {
        String key =
            String.join(".", setting.path().stream().map(EntryPaths.Segment::text).toList());
        expressions.report(
            new MisplacedEntry(
                setting.at(),
                "a dotted key",
                "in a map",
                "if the dot belongs to the key, quote it: `\"" + key + "\": ...`"));
      }
    }
  }
}
