package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** What lists, sets and maps can be asked. */
final class ListBuiltins {

  private static final Cel ONE = new Cel.IntValue(1);

  private final ExpressionTranslator expressions;
  private final Translation translation;
  private final MembershipTranslator membership;

  ListBuiltins(ExpressionTranslator expressions, ComparisonTranslator comparisons) {
    this.expressions = expressions;
    this.translation = expressions.translation();
    this.membership = new MembershipTranslator(expressions, comparisons);
  }

  Optional<Operand> of(BuiltinUse use, Operand receiver, List<Operand> arguments) {
    return ValueKind.of(receiver.type()) == ValueKind.MAP
        ? map(use, receiver, arguments)
        : list(use, receiver, arguments);
  }

  private Optional<Operand> map(BuiltinUse use, Operand map, List<Operand> arguments) {
    return switch (use.name()) {
      case "size" -> Optional.of(TextBuiltins.size(map.cel()));
      case "has" ->
          Optional.of(Operand.truth(CelBuilder.in(arguments.getFirst().cel(), map.cel()), false));
      case "get" -> {
        Cel key = arguments.getFirst().cel();
        Operand value = expressions.collections().element(map, new Cel.Index(map.cel(), key));
        yield Optional.of(value.when(CelBuilder.in(key, map.cel())));
      }
      case "keys" -> Optional.of(Operand.of(Type.ListOf.of(Type.Text.PLAIN), Keys.list(map.cel())));
      case "values" ->
          Optional.of(
              translation.refuse(
                  use.call().at(),
                  "the values of a map",
                  "CEL runs over the keys of a map only",
                  "ask for the keys, and for each value with `get`"));
      default -> Optional.empty();
    };
  }

  private Optional<Operand> list(BuiltinUse use, Operand list, List<Operand> arguments) {
    Type element = ValueKind.elements(list.type()).orElse(new Type.Unknown());
    Cel cel = Keys.of(list.cel()).orElse(list.cel());
    return switch (use.name()) {
      case "size" -> Optional.of(TextBuiltins.size(cel));
      case "has", "contains" ->
          Optional.of(membership.held(list, arguments.getFirst(), use.call()));
      case "overlaps" -> sets(BinaryOperator.OVERLAPS, use, list, arguments);
      case "only" -> sets(BinaryOperator.ONLY, use, list, arguments);
      case "filter" ->
          Optional.of(
              expressions
                  .collections()
                  .applied(
                      inOrder(list, use),
                      use.arguments().getFirst(),
                      use.scope(),
                      Cel.Macro.Kind.FILTER,
                      Type.ListOf.of(element)));
      case "map" -> Optional.of(mapped(use, list));
      case "flatMap" -> Optional.of(flattened(use, list));
      case "union", "intersect", "minus" ->
          Optional.of(combined(use, list, element, arguments.getFirst()));
      case "first" -> Optional.of(at(use, list, CelBuilder.ZERO));
      case "last" -> {
        Cel last = CelBuilder.operation(CelOperator.SUBTRACT, CelBuilder.size(cel), ONE);
        yield Optional.of(at(use, list, last));
      }
      case "toList" -> Optional.of(list.withCel(ordered(list, use)).as(Type.ListOf.of(element)));
      case "join" -> joined(use, list, element, arguments);
      case "sum", "min", "max", "indexOf" -> searched(use, list, element, arguments);
      case "sort", "distinct", "reverse", "slice" -> arranged(use, list, element, arguments);
      default -> Optional.empty();
    };
  }

  private Optional<Operand> sets(
      BinaryOperator operator, BuiltinUse use, Operand set, List<Operand> arguments) {
    return Optional.of(membership.ofSets(operator, set, arguments.getFirst(), use.call()));
  }

  private Cel ordered(Operand list, BuiltinUse use) {
    return expressions.collections().inOrder(list, use.call());
  }

  private Operand inOrder(Operand list, BuiltinUse use) {
    return list.withCel(ordered(list, use));
  }

  /** What the function gives for each element, one after the other. */
  private Operand flattened(BuiltinUse use, Operand list) {
    Type result = translation.typing().of(use.call()).present();
    if (!translation.has(Feature.LISTS, use.call().at(), "`flatMap`")) {
      return Operand.UNKNOWN;
    }
    Operand lists =
        expressions
            .collections()
            .applied(
                inOrder(list, use),
                use.arguments().getFirst(),
                use.scope(),
                Cel.Macro.Kind.MAP,
                result,
                each -> each.isUnknown() ? each : inOrder(each, use));
    return lists.isUnknown() ? lists : lists.withCel(CelBuilder.method(lists.cel(), "flatten"));
  }

  /** Two sets put together, or what one of them has and the other has, or has not. */
  private Operand combined(BuiltinUse use, Operand left, Type element, Operand right) {
    boolean plain =
        ValueKind.of(element).isPlain()
            && ValueKind.elements(right.type()).map(ValueKind::of).stream()
                .allMatch(kind -> kind == ValueKind.of(element));
    if (!plain) {
      return translation.refuse(
          use.call().at(),
          "`" + use.name() + "` of these sets",
          "CEL compares their members in another way than the language does",
          "quantify over the members: `any x in ... : ...`");
    }
    Type result = new Type.SetOf(element);
    if (use.name().equals("union")) {
      Cel both = CelBuilder.operation(CelOperator.ADD, left.cel(), right.cel());
      return translation.has(Feature.LISTS, use.call().at(), "`union`")
          ? Operand.of(result, CelBuilder.method(both, "distinct"))
          : Operand.UNKNOWN;
    }
    String name = CelParts.beside("member", left.cel(), right.cel());
    Cel in = CelBuilder.in(new Cel.Variable(name), right.cel());
    Cel kept = use.name().equals("minus") ? CelBuilder.not(in) : in;
    return Operand.of(result, new Cel.Macro(Cel.Macro.Kind.FILTER, left.cel(), name, kept));
  }

  private Operand mapped(BuiltinUse use, Operand list) {
    Type result = translation.typing().of(use.call()).present();
    Operand mapped =
        expressions
            .collections()
            .applied(
                inOrder(list, use),
                use.arguments().getFirst(),
                use.scope(),
                Cel.Macro.Kind.MAP,
                result);
    boolean optional = ValueKind.elements(result).filter(Type.Maybe.class::isInstance).isPresent();
    return optional || ValueKind.elements(result).map(ValueKind::of).equals(QUANTITY)
        ? translation.refuse(
            use.call().at(), "`map` to this type", "CEL has no list of what it makes", "")
        : mapped;
  }

  private static final Optional<ValueKind> QUANTITY = Optional.of(ValueKind.QUANTITY);

  private Operand at(BuiltinUse use, Operand list, Cel place) {
    Operand element =
        expressions.collections().element(list, new Cel.Index(ordered(list, use), place));
    return element.when(
        CelBuilder.operation(CelOperator.GREATER, CelBuilder.size(list.cel()), CelBuilder.ZERO));
  }

  private Optional<Operand> joined(
      BuiltinUse use, Operand list, Type element, List<Operand> arguments) {
    Operand texts = inOrder(list, use);
    Cel separator = arguments.getFirst().cel();
    return switch (ValueKind.of(element)) {
      case TEXT, VERSION ->
          Optional.of(
              Operand.of(Type.Text.PLAIN, CelBuilder.method(texts.cel(), "join", separator)));
      case WHOLE, BOOL -> {
        String name = CelParts.beside("element", texts.cel());
        Cel text = CelBuilder.call("string", new Cel.Variable(name));
        Cel each = new Cel.Macro(Cel.Macro.Kind.MAP, texts.cel(), name, text);
        yield Optional.of(Operand.of(Type.Text.PLAIN, CelBuilder.method(each, "join", separator)));
      }
      default -> Optional.empty();
    };
  }

  private Optional<Operand> searched(
      BuiltinUse use, Operand list, Type element, List<Operand> arguments) {
    ValueKind kind = ValueKind.of(element);
    boolean ordered = element instanceof Type.Enumeration(var _, boolean order) && order;
    boolean comparable = isOrdered(kind);
    Cel there =
        CelBuilder.operation(CelOperator.GREATER, CelBuilder.size(list.cel()), CelBuilder.ZERO);
    return switch (use.name()) {
      case "sum" -> Optional.of(sum(use, list, kind));
      case "min", "max" ->
          !ordered && comparable
              ? Optional.of(
                  Operand.of(element, CelBuilder.method(list.cel(), use.name())).when(there))
              : Optional.empty();
      default -> {
        if (!kind.isPlain()) {
          yield Optional.empty();
        }
        Cel place = CelBuilder.method(ordered(list, use), "indexOf", arguments.getFirst().cel());
        yield Optional.of(
            Operand.of(Type.Int.PLAIN, place)
                .within(Interval.SIZE)
                .when(CelBuilder.operation(CelOperator.GREATER_OR_EQUAL, place, CelBuilder.ZERO)));
      }
    };
  }

  /** What CEL and the language put in the same order. */
  private static boolean isOrdered(ValueKind kind) {
    return switch (kind) {
      case WHOLE, DECIMAL, TEXT, DURATION, DATE -> true;
      default -> false;
    };
  }

  private Operand sum(BuiltinUse use, Operand list, ValueKind kind) {
    Cel sum = CelBuilder.method(list.cel(), "sum");
    return switch (kind) {
      case WHOLE -> Operand.of(Type.Int.PLAIN, sum).failing(true);
      case DECIMAL -> Operand.of(Type.Number.PLAIN, sum).infinite(true);
      case DURATION -> durations(use, list, sum);
      default ->
          translation.refuse(
              use.call().at(),
              "`sum` of Quantities",
              "CEL adds two Quantities, but not all of a list",
              "add them one by one: `a + b`, or compare each of them");
    };
  }

  private Operand durations(BuiltinUse use, Operand list, Cel sum) {
    Interval whole =
        Enclosure.most(list.type()).map(Interval.DURATION::sum).orElse(Interval.DECIMAL);
    return whole.isDuration()
        ? Operand.of(new Type.Duration(), sum).within(whole)
        : translation.refuse(
            use.call().at(),
            "a sum of this many Durations",
            "durations of the API server end at 292 years, and a request may give longer ones",
            "compare the Durations one by one");
  }

  private Optional<Operand> arranged(
      BuiltinUse use, Operand list, Type element, List<Operand> arguments) {
    ValueKind kind = ValueKind.of(element);
    boolean ordered = element instanceof Type.Enumeration(var _, boolean order) && order;
    boolean sorts = use.name().equals("sort");
    boolean sortable = isOrdered(kind);
    if (sorts && (ordered || !sortable) || use.name().equals("distinct") && !kind.isPlain()) {
      return Optional.empty();
    }
    if (!translation.has(Feature.LISTS, use.call().at(), "`" + use.name() + "` of a list")) {
      return Optional.of(Operand.UNKNOWN);
    }
    Type result = Type.ListOf.of(element);
    return Optional.of(
        use.name().equals("slice")
            ? Operand.of(result, slice(ordered(list, use), arguments))
            : sorts
                ? Operand.of(result, CelBuilder.method(list.cel(), "sort"))
                : Operand.of(result, CelBuilder.method(ordered(list, use), use.name())));
  }

  private static Cel slice(Cel list, List<Operand> arguments) {
    Cel size = CelBuilder.size(list);
    Cel to = arguments.size() < 2 ? size : TextBuiltins.clamped(arguments.get(1).cel(), size);
    Cel from = TextBuiltins.clamped(arguments.get(0).cel(), size);
    Cel start = CelBuilder.choose(CelBuilder.operation(CelOperator.LESS, to, from), to, from);
    return CelBuilder.method(list, "slice", start, to);
  }
}
