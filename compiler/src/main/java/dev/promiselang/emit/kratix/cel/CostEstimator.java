package dev.promiselang.emit.kratix.cel;

import dev.promiselang.emit.kratix.cel.CelType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Estimates what a rule costs as the API server does before it takes a CRD: every operation at its
 * price, and every text, list and map as large as its schema allows. What it does not know the size
 * of it takes to be endless. Prices are those of the newest Kubernetes, which are no lower than
 * those before; sizes are known where the one of the platform knows them.
 */
final class CostEstimator {

  static final double CHARACTER = 0.1;
  private static final int NEW_LIST = 10;
  private static final int NEW_MAP = 30;
  private static final String ITEMS = "@items";
  private static final String VALUES = "@values";
  private static final String KEYS = "@keys";
  private static final CelType KEY = CelType.scalar(Kind.TEXT, 0, 2);

  private final CelType root;
  private final Platform platform;
  private final CallCosts calls = new CallCosts(this);

  CostEstimator(CelType root, Platform platform) {
    this.root = root;
    this.platform = platform;
  }

  Platform platform() {
    return platform;
  }

  /** What a rule or message costs at most whenever it is evaluated. */
  long most(Cel rule) {
    return of(rule, Map.of()).cost().most();
  }

  Estimate of(Cel cel, Map<String, Estimate> variables) {
    return switch (cel) {
      case Cel.BoolValue _ -> literal(Kind.BOOL, 1);
      case Cel.IntValue _ -> literal(Kind.INT, 1);
      case Cel.DoubleValue _ -> literal(Kind.DOUBLE, 1);
      case Cel.TextValue(String text) -> literal(Kind.TEXT, text.codePointCount(0, text.length()));
      case Cel.Variable(String name) ->
          Optional.ofNullable(variables.get(name)).orElseGet(() -> global(name));
      case Cel.Select select -> select(select, variables);
      case Cel.Present(Cel target, var _) ->
          Estimate.computed(of(target, variables).cost(), CelType.of(Kind.BOOL));
      case Cel.Index index -> index(index, variables);
      case Cel.Not(Cel operand) ->
          Estimate.computed(of(operand, variables).cost().plus(1), CelType.of(Kind.BOOL));
      case Cel.Negative(Cel operand) -> {
        Estimate inner = of(operand, variables);
        yield Estimate.computed(inner.cost().plus(1), inner.type());
      }
      case Cel.Operation(CelOperator operator, Cel left, Cel right) ->
          OperatorCosts.of(operator, of(left, variables), of(right, variables));
      case Cel.Choice choice -> choice(choice, variables);
      case Cel.Call(String function, List<Cel> arguments) ->
          calls.function(function, all(arguments, variables));
      case Cel.Method(Cel target, String function, List<Cel> arguments) ->
          calls.method(function, of(target, variables), arguments, all(arguments, variables));
      case Cel.ListOf(List<Cel> elements) -> list(all(elements, variables));
      case Cel.MapOf(List<Cel.MapOf.Entry> entries) -> map(entries, variables);
      case Cel.Macro macro -> macro(macro, variables);
    };
  }

  private List<Estimate> all(List<Cel> cels, Map<String, Estimate> variables) {
    return cels.stream().map(cel -> of(cel, variables)).toList();
  }

  private static Estimate literal(Kind kind, long size) {
    return Estimate.computed(Amount.ZERO, CelType.of(kind)).withSize(Amount.exactly(size));
  }

  /** {@code self} and {@code oldSelf}, or a type. */
  private Estimate global(String name) {
    boolean value = name.equals("self") || name.equals("oldSelf");
    CelType type = value ? root : CelType.of(Kind.TYPE);
    return atPath(Amount.ONE, type, List.of(name), Optional.empty());
  }

  /** What a path leads to is as large as its type there says; the first word is a variable. */
  private Estimate atPath(
      Amount cost, CelType type, List<String> path, Optional<Amount> otherwise) {
    Optional<Amount> size =
        resolved(path)
            .map(found -> new Amount(0, found.most()))
            .or(() -> type.isScalar() ? Optional.of(Amount.ONE) : otherwise);
    return new Estimate(cost, type, path, size, Optional.empty());
  }

  private Optional<CelType> resolved(List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<CelType> type = Optional.of(root);
    for (String name : path.subList(1, path.size())) {
      type = type.flatMap(around -> child(around, name));
    }
    return type;
  }

  private static Optional<CelType> child(CelType type, String name) {
    return switch (name) {
      case ITEMS, VALUES -> type.element();
      case KEYS -> type.kind() == Kind.MAP ? Optional.of(KEY) : Optional.empty();
      default -> Optional.ofNullable(type.fields().get(name));
    };
  }

  private static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private Estimate select(Cel.Select select, Map<String, Estimate> variables) {
    Estimate target = of(select.target(), variables);
    boolean counted = target.type().kind() == Kind.OBJECT || target.type().kind() == Kind.MAP;
    CelType type = child(target.type(), select.field()).orElse(CelType.of(Kind.DYNAMIC));
    return atPath(
        target.cost().plus(counted ? 1 : 0),
        type,
        below(target.path(), select.field()),
        Optional.empty());
  }

  private Estimate index(Cel.Index index, Map<String, Estimate> variables) {
    Estimate target = of(index.target(), variables);
    Amount cost = target.cost().plus(of(index.index(), variables).cost()).plus(1);
    String step = target.type().kind() == Kind.MAP ? VALUES : ITEMS;
    CelType type = target.type().element().orElse(CelType.of(Kind.DYNAMIC));
    return atPath(cost, type, below(target.path(), step), Optional.empty())
        .withSize(entries(target));
  }

  private Optional<Amount> entries(Estimate collection) {
    return platform.knowsComputedElements() ? collection.entries() : Optional.empty();
  }

  private Estimate choice(Cel.Choice choice, Map<String, Estimate> variables) {
    Estimate condition = of(choice.condition(), variables);
    Estimate then = of(choice.then(), variables);
    Estimate otherwise = of(choice.otherwise(), variables);
    return Estimate.computed(condition.cost().plus(then.cost().or(otherwise.cost())), then.type())
        .withSize(then.sizeOrUnknown().or(otherwise.sizeOrUnknown()))
        .withEntries(both(then.entries(), otherwise.entries()));
  }

  /** What is known of both together; nothing when it is not known of one of them. */
  static Optional<Amount> both(Optional<Amount> one, Optional<Amount> other) {
    return one.flatMap(first -> other.map(first::or));
  }

  private static Estimate list(List<Estimate> elements) {
    Amount cost =
        elements.stream().map(Estimate::cost).reduce(Amount.exactly(NEW_LIST), Amount::plus);
    CelType element = elements.isEmpty() ? CelType.of(Kind.DYNAMIC) : elements.getFirst().type();
    return Estimate.computed(cost, CelType.list(element, 0))
        .withSize(Amount.exactly(elements.size()))
        .withEntries(Optional.of(encompassing(elements)));
  }

  private static Amount encompassing(List<Estimate> elements) {
    return elements.isEmpty()
        ? Amount.ZERO
        : elements.stream().map(Estimate::sizeOrUnknown).reduce(Amount.NOTHING, Amount::or);
  }

  private Estimate map(List<Cel.MapOf.Entry> entries, Map<String, Estimate> variables) {
    List<Estimate> keys = all(entries.stream().map(Cel.MapOf.Entry::key).toList(), variables);
    List<Estimate> values = all(entries.stream().map(Cel.MapOf.Entry::value).toList(), variables);
    Amount cost = Amount.exactly(NEW_MAP);
    for (int i = 0; i < entries.size(); i++) {
      cost = cost.plus(keys.get(i).cost()).plus(values.get(i).cost());
    }
    CelType value = values.isEmpty() ? CelType.of(Kind.DYNAMIC) : values.getFirst().type();
    return Estimate.computed(cost, CelType.map(value, 0))
        .withSize(Amount.exactly(entries.size()))
        .withEntries(Optional.of(encompassing(values)));
  }

  /** A macro is a loop that keeps its result in a variable of its own. */
  private Estimate macro(Cel.Macro macro, Map<String, Estimate> variables) {
    Estimate range = of(macro.range(), variables);
    Map<String, Estimate> inside = new HashMap<>(variables);
    Estimate element = element(range);
    inside.put(macro.variable(), element);
    Estimate body = of(macro.body(), inside);
    Amount round =
        switch (macro.kind()) {
          case ALL -> new Amount(1, body.cost().plus(1).most()).plus(2);
          case EXISTS -> new Amount(1, body.cost().plus(1).most()).plus(3);
          case FILTER -> body.cost().plus(new Amount(1, NEW_LIST + 3));
          case MAP -> body.cost().plus(NEW_LIST + 2);
        };
    Amount cost = range.cost().plus(range.sizeOrUnknown().times(round)).plus(1);
    return switch (macro.kind()) {
      case ALL, EXISTS -> truth(cost, range);
      case FILTER -> listOf(cost.plus(NEW_LIST), range, element);
      case MAP -> listOf(cost.plus(NEW_LIST), range, body);
    };
  }

  /**
   * Before elements were known, what a loop came to was taken to be as large as what it ran over.
   */
  private Estimate truth(Amount cost, Estimate range) {
    Estimate truth = Estimate.computed(cost, CelType.of(Kind.BOOL));
    return platform.knowsComputedLists() && !platform.knowsComputedElements()
        ? truth.withSize(range.sizeOrUnknown())
        : truth;
  }

  private Estimate listOf(Amount cost, Estimate range, Estimate element) {
    Estimate list = Estimate.computed(cost, CelType.list(element.type(), 0));
    return platform.knowsComputedLists()
        ? list.withSize(range.sizeOrUnknown())
            .withEntries(Optional.of(Amount.ZERO.or(element.sizeOrUnknown())))
        : list;
  }

  /** The variable of a macro: an element of a list, a key of a map. */
  private Estimate element(Estimate range) {
    boolean map = range.type().kind() == Kind.MAP;
    CelType type = map ? KEY : range.type().element().orElse(CelType.of(Kind.DYNAMIC));
    return atPath(Amount.ONE, type, below(range.path(), map ? KEYS : ITEMS), entries(range));
  }

  /** An element as functions of a list see it: known by its path alone. */
  Estimate elementOf(Estimate list) {
    CelType type = list.type().element().orElse(CelType.of(Kind.DYNAMIC));
    Optional<Amount> size =
        list.path().isEmpty()
            ? Optional.empty()
            : resolved(below(list.path(), ITEMS)).map(found -> new Amount(0, found.most()));
    return new Estimate(Amount.ZERO, type, List.of(), size, Optional.empty());
  }
}
