package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TextPart;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records, maps, constructions and the right side of {@code with}. */
final class EntryChecker {

  private final ExpressionChecker expressions;
  private final BlockChecker blocks;

  EntryChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
    this.blocks = new BlockChecker(expressions, this);
  }

  BlockChecker blocks() {
    return blocks;
  }

  /** A record of which nothing is expected. */
  Type literal(Expression.RecordLiteral literal, Context context) {
    return inferred(literal.at(), paths(literal.entries(), context));
  }

  Type literal(Expression.RecordLiteral literal, Expected expected, Context context) {
    Type wanted = expected.type().present();
    switch (wanted) {
      case Type.Record(RecordShape shape) -> {
        against(literal.at(), paths(literal.entries(), context), shape, expected, false);
        expressions.checking.targets.put(literal, wanted);
        return wanted;
      }
      case Type.MapOf map -> {
        map(paths(literal.entries(), context), map, expected);
        expressions.checking.targets.put(literal, wanted);
        return wanted;
      }
      default -> {
        Type type = literal(literal, context);
        expressions.require(literal, type, expected);
        return type;
      }
    }
  }

  Type construction(Expression.Construction construction, Context context) {
    Symbol symbol = expressions.checking.resolution.of(construction.type());
    Type type =
        symbol instanceof Symbol.BuiltinType(String name)
            ? builtin(construction, name)
            : expressions.checking.reader.ofSymbol(symbol);
    EntryPaths paths = paths(construction.entries(), context);
    switch (type) {
      case Type.Record(RecordShape shape) -> {
        against(construction.at(), paths, shape, Expected.of(type), false);
        expressions.checking.targets.put(construction, type);
      }
      case Type.Unknown _ -> inferred(construction.at(), paths);
      default -> {
        inferred(construction.at(), paths);
        if (!(type instanceof Type.Resource) && !(symbol instanceof Symbol.Unknown)) {
          expressions.report(
              new NotCallable(
                  construction.type().at(), "only record types and kinds are written with braces"));
        }
      }
    }
    return type;
  }

  private Type builtin(Expression.Construction construction, String name) {
    if (name.equals("Resource")) {
      return new Type.Resource(Optional.empty());
    }
    expressions.report(
        new NotCallable(
            construction.type().at(), "`" + name + "` has no fields: write the value itself"));
    return new Type.Unknown();
  }

  Type with(Expression.With with, Context context) {
    Type base = Widening.of(expressions.infer(with.base(), context));
    EntryPaths paths = paths(with.entries(), context.withOld(base));
    switch (base) {
      case Type.Record(RecordShape shape) -> {
        against(with.at(), paths, shape, Expected.of(base), true);
        expressions.checking.targets.put(with, base);
      }
      case Type.MapOf map -> {
        map(paths, new Type.MapOf(map.value().orAbsent(), map.size()), Expected.of(base));
        expressions.checking.targets.put(with, base);
      }
      case Type.Unknown _, Type.Any _, Type.Resource _ -> inferred(with.at(), paths);
      case Type.Maybe _, Type.Nothing _ ->
          expressions.report(new MayBeAbsent(with.base().at(), base, Optional.empty()));
      default ->
          expressions.mismatch(with.base().at(), base, Expected.of(Type.MapOf.of(new Type.Any())));
    }
    return base;
  }

  /** Entries whose values may be anything: they are only inferred. */
  Type free(Span at, List<Entry> entries, Context context) {
    return inferred(at, paths(entries, context));
  }

  /** Entries against a record type. */
  void record(Span at, List<Entry> entries, RecordShape shape, Expected expected, Context context) {
    against(at, paths(entries, context), shape, expected, false);
  }

  /** Entries as a map of values of one type. */
  void map(List<Entry> entries, Type value, Context context) {
    Type.MapOf map = Type.MapOf.of(value);
    map(paths(entries, context), map, Expected.of(map));
  }

  private EntryPaths paths(List<Entry> entries, Context context) {
    List<Setting> settings = new ArrayList<>();
    List<EntryPaths.Spread> spreads = new ArrayList<>();
    collect(entries, context, true, settings, spreads);
    doubled(settings);
    return new EntryPaths(settings, spreads);
  }

  private void collect(
      List<Entry> entries,
      Context start,
      boolean always,
      List<Setting> settings,
      List<EntryPaths.Spread> spreads) {
    Context context = start;
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.Field field -> {
          keyHoles(field, context);
          List<EntryPaths.Segment> path = EntryPaths.segments(field);
          if (!path.isEmpty()) {
            settings.add(
                new Setting(
                    path,
                    path.getFirst().at().to(path.getLast().at()),
                    field.value(),
                    context,
                    always));
          }
        }
        case Entry.Spread(var at, Expression value) -> {
          if (always && !settings.isEmpty()) {
            expressions.report(
                new MisplacedEntry(
                    at,
                    "a spread",
                    "after other entries of a record",
                    "put it first: the keys after it replace what it brings"));
          }
          spreads.add(new EntryPaths.Spread(value, context, always));
        }
        case Entry.For loop -> {
          Context inner =
              new CollectionChecker(expressions)
                  .loop(loop.key(), loop.variable(), loop.collection(), loop.condition(), context);
          collect(loop.body(), inner, false, settings, spreads);
        }
        case Entry.If choice -> {
          expressions.condition(choice.condition(), context);
          collect(
              choice.then(),
              context.knowing(expressions.narrowed(choice.condition(), true)),
              false,
              settings,
              spreads);
          collect(
              choice.otherwise(),
              context.knowing(expressions.narrowed(choice.condition(), false)),
              false,
              settings,
              spreads);
        }
        case Entry.Let let ->
            expressions.checking.variables.put(
                let.name(),
                expressions.checking.declarations.bound(
                    let.name(), let.type(), let.value(), context));
        case Entry.Resource resource ->
            expressions.report(
                new MisplacedEntry(
                    resource.construction().type().at(),
                    "a resource",
                    "in a record",
                    "give it a key: `key: " + resource.construction().type() + " { ... }`"));
        case Entry.Patch patch ->
            expressions.report(
                new MisplacedEntry(
                    patch.kind().at(),
                    "`patch`",
                    "in a record",
                    "patches stand in `install` or after `with`"));
        case Entry.Remove remove ->
            expressions.report(
                new MisplacedEntry(
                    remove.kind().at(),
                    "`remove`",
                    "in a record",
                    "it stands in `install` or after `with`"));
        case Entry.Assert check ->
            expressions.report(
                new MisplacedEntry(
                    check.at(), "`assert`", "in a record", "it stands in a test or policy"));
        case Entry.Missing _ -> {}
      }
    }
  }

  private void keyHoles(Entry.Field field, Context context) {
    for (Entry.Key key : field.path()) {
      if (key instanceof Entry.Key.Quoted(var _, Expression.TextLiteral text)) {
        for (TextPart part : text.parts()) {
          if (part instanceof TextPart.Hole(var _, Expression value)) {
            expressions.check(value, Expected.of(Type.Text.PLAIN), context);
          }
        }
      }
    }
  }

  /** A path set twice, or a path and its own beginning. */
  private void doubled(List<Setting> settings) {
    List<Setting> fixed =
        settings.stream()
            .filter(Setting::always)
            .filter(s -> s.path().stream().allMatch(segment -> segment.name().isPresent()))
            .toList();
    doubled("", fixed);
  }

  private void doubled(String prefix, List<Setting> settings) {
    EntryPaths.byFirst(settings)
        .forEach(
            (name, group) -> {
              Optional<Setting> leaf = group.stream().filter(Setting::isLeaf).findFirst();
              if (group.size() > 1 && leaf.isPresent()) {
                Setting second = group.get(1);
                expressions.report(
                    new KeySetTwice(second.at(), prefix + name, group.getFirst().at()));
              } else if (group.size() > 1) {
                doubled(prefix + name + ".", group.stream().map(Setting::tail).toList());
              }
            });
  }

  /** The anonymous record, or the map, that the entries make. */
  private Type inferred(Span at, EntryPaths paths) {
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
    Optional<Type> values = Optional.empty();
    for (Map.Entry<String, List<Setting>> group : paths.byFirst().entrySet()) {
      Type type = inferred(group.getValue());
      values = Optional.of(values.flatMap(v -> Joins.of(v, type)).orElse(type));
      if (group.getValue().getFirst().first().name().isPresent()) {
        fields.add(plain(group.getKey(), type, group.getValue().getFirst().at()));
      }
    }
    boolean map = open && fields.isEmpty();
    return map
        ? Type.MapOf.of(values.map(Type::present).orElse(new Type.Any()))
        : new Type.Record(RecordShape.anonymous(at, fields, open));
  }

  private Type inferred(List<Setting> group) {
    Type type =
        group.stream().noneMatch(Setting::isLeaf)
            ? inferred(
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
        inferred(setting.at(), new EntryPaths(List.of(setting.tail()), List.of()));
      }
    }
    return all;
  }

  private static RecordShape.Field plain(String name, Type type, Span at) {
    return new RecordShape.Field(name, type, Optional.empty(), List.of(), "", false, at);
  }

  /** Entries against the fields of a record; partial ones may leave anything out. */
  private void against(
      Span at, EntryPaths paths, RecordShape shape, Expected expected, boolean partial) {
    Set<String> given = new HashSet<>(paths.byFirst().keySet());
    boolean complete = !partial;
    for (EntryPaths.Spread spread : paths.spreads()) {
      complete &= spread(spread, shape, expected, given);
    }
    Set<String> misspelt = new HashSet<>();
    paths
        .byFirst()
        .forEach(
            (name, group) -> {
              field(name, group, shape, expected, partial);
              if (shape.field(name).isEmpty()) {
                Suggestions.nearest(name, shape.fields().keySet()).ifPresent(misspelt::add);
              }
            });
    if (complete && !paths.hasOpenKeys()) {
      List<String> missing =
          shape.fields().values().stream()
              .filter(RecordShape.Field::isRequired)
              .map(RecordShape.Field::name)
              .filter(name -> !given.contains(name) && !misspelt.contains(name))
              .toList();
      if (!missing.isEmpty()) {
        expressions.report(
            new MissingField(at, missing, owner(shape), noun(shape), declaredAt(shape, expected)));
      }
    }
  }

  /** Whether everything that the spread brings is known. */
  private boolean spread(
      EntryPaths.Spread spread, RecordShape shape, Expected expected, Set<String> given) {
    Type type = expressions.infer(spread.value(), spread.context());
    switch (type) {
      case Type.Record(RecordShape brought) -> {
        given.addAll(brought.fields().keySet());
        for (RecordShape.Field field : brought.fields().values()) {
          Optional<RecordShape.Field> wanted = shape.field(field.name());
          if (wanted.isEmpty() && !shape.open()
              || wanted.isPresent()
                  && Fit.of(field.type().present(), wanted.get().type()) == Fit.NO) {
            expressions.mismatch(spread.value().at(), type, expected);
            break;
          }
        }
        return true;
      }
      case Type.Unknown _, Type.Any _, Type.MapOf _ -> {
        return false;
      }
      default -> {
        expressions.mismatch(spread.value().at(), type, expected);
        return false;
      }
    }
  }

  private void field(
      String name, List<Setting> group, RecordShape shape, Expected expected, boolean partial) {
    Optional<RecordShape.Field> field = shape.field(name);
    if (field.isEmpty()) {
      Setting first = group.getFirst();
      if (!shape.open() && first.first().name().isPresent()) {
        expressions.report(
            new UnknownField(
                first.first().at(),
                name,
                owner(shape),
                noun(shape),
                expressions.fieldNames(shape),
                declaredAt(shape, expected)));
      }
      inferred(group);
      return;
    }
    boolean mayBeAbsent = partial || field.get().defaultValue().isPresent();
    Type type = field.get().type();
    Expected declared = Expected.declared(type, name, field.get().at());
    Expected wanted = mayBeAbsent ? declared.withType(type.orAbsent()) : declared;
    value(group, wanted, partial);
  }

  /** Values at one key: leaves against its type, longer paths against what is inside it. */
  private void value(List<Setting> group, Expected wanted, boolean partial) {
    List<Setting> inner = new ArrayList<>();
    for (Setting setting : group) {
      if (!setting.isLeaf()) {
        inner.add(setting.tail());
      } else if (partial && partialLiteral(setting, wanted)) {
        continue;
      } else {
        expressions.check(setting.value(), wanted, setting.context());
      }
    }
    if (!inner.isEmpty()) {
      inside(inner, wanted, partial);
    }
  }

  /** {@code with { spec: { replicas: 3 } }} changes inside {@code spec} and does not replace it. */
  private boolean partialLiteral(Setting setting, Expected wanted) {
    if (wanted.type().present() instanceof Type.Record(RecordShape shape)
        && Literals.bare(setting.value()) instanceof Expression.RecordLiteral literal) {
      against(literal.at(), paths(literal.entries(), setting.context()), shape, wanted, true);
      expressions.checking.types.put(literal, wanted.type().present());
      return true;
    }
    return false;
  }

  private void inside(List<Setting> inner, Expected wanted, boolean partial) {
    EntryPaths paths = new EntryPaths(inner, List.of());
    Span at = inner.getFirst().at();
    switch (wanted.type().present()) {
      case Type.Record(RecordShape shape) -> against(at, paths, shape, wanted, partial);
      case Type.MapOf(Type value, var _) ->
          EntryPaths.byFirst(inner)
              .values()
              .forEach(group -> value(group, wanted.withType(value.orAbsent()), partial));
      case Type.Any _, Type.Unknown _, Type.Resource _ -> inferred(at, paths);
      case Type type ->
          expressions.report(
              new TypeMismatch(
                  at,
                  inferred(at, paths),
                  type,
                  wanted.because(),
                  "a dotted key sets a field inside a record"));
    }
  }

  private void map(EntryPaths paths, Type.MapOf map, Expected expected) {
    for (EntryPaths.Spread spread : paths.spreads()) {
      Type type = expressions.infer(spread.value(), spread.context());
      if (Fit.of(type, Type.MapOf.of(map.value())) == Fit.NO) {
        expressions.mismatch(spread.value().at(), type, expected);
      }
    }
    for (Setting setting : paths.settings()) {
      if (setting.isLeaf()) {
        expressions.check(
            setting.value(), expected.withType(map.value().orAbsent()), setting.context());
      } else if (map.value() instanceof Type.Any || map.value() instanceof Type.Unknown) {
        inferred(setting.at(), new EntryPaths(List.of(setting), List.of()));
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

  private String owner(RecordShape shape) {
    return shape
        .name()
        .map(name -> "`" + name.name() + "`")
        .orElse(isFacts(shape) ? "the cluster" : "this record");
  }

  private String noun(RecordShape shape) {
    return isFacts(shape) ? "fact" : "field";
  }

  private boolean isFacts(RecordShape shape) {
    return expressions.checking.fleetFacts().filter(facts -> facts == shape).isPresent();
  }

  private Optional<Label> declaredAt(RecordShape shape, Expected expected) {
    return shape.name().isPresent() && !shape.at().isNone()
        ? Optional.of(new Label(shape.at(), owner(shape) + " is declared here"))
        : expected.because();
  }
}
