package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Equality and order. */
final class ComparisonTranslator {

  private static final String VERSIONS = "comparing Versions";
  private static final String QUANTITIES = "comparing Quantities";

  private final Translation translation;

  ComparisonTranslator(Translation translation) {
    this.translation = translation;
  }

  /** Absent equals only absent. */
  Operand equal(Operand left, Operand right, Expression at) {
    if (left.isUnknown() || right.isUnknown()) {
      return Operand.UNKNOWN;
    }
    boolean mayFail = left.mayFail() || right.mayFail();
    if (left.isNeverThere() || right.isNeverThere()) {
      Operand other = left.isNeverThere() ? right : left;
      return Operand.truth(CelBuilder.not(other.present()), mayFail);
    }
    Optional<Cel> values = values(left, right, at);
    if (values.isEmpty()) {
      return Operand.UNKNOWN;
    }
    if (left.isAlwaysThere() || right.isAlwaysThere()) {
      return Operand.truth(
          CelBuilder.and(CelBuilder.and(left.present(), right.present()), values.get()), mayFail);
    }
    Cel same = CelBuilder.equal(left.present(), right.present());
    return Operand.truth(
        CelBuilder.and(same, CelBuilder.or(CelBuilder.not(left.present()), values.get())), mayFail);
  }

  /** The condition that two values are equal; nothing when that has been refused. */
  private Optional<Cel> values(Operand left, Operand right, Expression at) {
    ValueKind a = ValueKind.of(left.type());
    ValueKind b = ValueKind.of(right.type());
    if (a.isNumber() && b.isNumber() && a != b) {
      return Optional.of(MixedNumbers.compare(left, CelOperator.EQUAL, right));
    }
    return switch (a) {
      case VERSION -> ordered(left, sign -> sign == 0, CelOperator.EQUAL, right, at);
      case QUANTITY -> ordered(left, sign -> sign == 0, CelOperator.EQUAL, right, at);
      case SET -> sets(left, right, at);
      case LIST, MAP, RECORD -> whole(left, right, at);
      case OPAQUE, NOTHING -> refused(at, "comparing values of type `Any`", ANY);
      default ->
          b == ValueKind.OPAQUE
              ? refused(at, "comparing values of type `Any`", ANY)
              : Optional.of(CelBuilder.equal(left.cel(), right.cel()));
    };
  }

  private static final String ANY = "the schema does not say what they are";

  private Optional<Cel> refused(Expression at, String construct, String reason) {
    translation.refuse(at.at(), construct, reason, "compare what lies in them one by one");
    return Optional.empty();
  }

  /** Sets have no order, and each member once. */
  private Optional<Cel> sets(Operand left, Operand right, Expression at) {
    if (!isPlain(left.type())) {
      return refused(at, "comparing these sets", "CEL has no equality for what is in them");
    }
    Cel same = CelBuilder.equal(CelBuilder.size(left.cel()), CelBuilder.size(right.cel()));
    String member = CelParts.beside("member", left.cel(), right.cel());
    Cel in = CelBuilder.in(new Cel.Variable(member), right.cel());
    Cel all = new Cel.Macro(Cel.Macro.Kind.ALL, left.cel(), member, in);
    return Optional.of(CelBuilder.and(same, all));
  }

  private Optional<Cel> whole(Operand left, Operand right, Expression at) {
    boolean alike =
        isPlain(left.type())
            && isPlain(right.type())
            && elements(left).equals(elements(right))
            && !(left.cel() instanceof Cel.MapOf || right.cel() instanceof Cel.MapOf);
    return alike
        ? Optional.of(CelBuilder.equal(left.cel(), right.cel()))
        : refused(
            at,
            "comparing these as a whole",
            "CEL compares what is in them in another way than the language does");
  }

  private static Optional<ValueKind> elements(Operand operand) {
    return ValueKind.elements(operand.type()).map(ValueKind::of);
  }

  /** Whether CEL and the language agree on when two values of a type are equal. */
  private static boolean isPlain(Type type) {
    return switch (type) {
      case Type.Maybe(Type of) -> isPlain(of);
      case Type.ListOf(Type element, var _, var keys) -> keys.isEmpty() && isPlain(element);
      case Type.SetOf(Type element) -> isPlain(element);
      case Type.MapOf(Type value, var _) -> isPlain(value);
      case Type.Record(RecordShape shape) ->
          !shape.open()
              && shape.fields().values().stream()
                  .allMatch(field -> isPlain(field.type()) && !isSet(field.type()));
      default -> ValueKind.of(type).isPlain() && !ValueKind.isOddText(type);
    };
  }

  private static boolean isSet(Type type) {
    return ValueKind.of(type) == ValueKind.SET;
  }

  Operand ordered(Operand left, BinaryOperator operator, Operand right, Expression at) {
    if (left.isUnknown() || right.isUnknown()) {
      return Operand.UNKNOWN;
    }
    IntPredicate sign =
        switch (operator) {
          case LESS -> s -> s < 0;
          case LESS_OR_EQUAL -> s -> s <= 0;
          case GREATER -> s -> s > 0;
          default -> s -> s >= 0;
        };
    CelOperator cel =
        switch (operator) {
          case LESS -> CelOperator.LESS;
          case LESS_OR_EQUAL -> CelOperator.LESS_OR_EQUAL;
          case GREATER -> CelOperator.GREATER;
          default -> CelOperator.GREATER_OR_EQUAL;
        };
    boolean mayFail = left.mayFail() || right.mayFail();
    return ordered(left, sign, cel, right, at)
        .map(condition -> Operand.truth(condition, mayFail))
        .orElse(Operand.UNKNOWN);
  }

  private Optional<Cel> ordered(
      Operand left, IntPredicate sign, CelOperator operator, Operand right, Expression at) {
    Optional<List<Type.Literal>> order =
        operator == CelOperator.EQUAL ? Optional.empty() : EnumerationOrder.common(left, right);
    if (order.isPresent()) {
      return Optional.of(EnumerationOrder.compare(left, sign, operator, right, order.get()));
    }
    ValueKind kind = ValueKind.of(left.type());
    return switch (kind) {
      case VERSION -> versions(left, operator, right, at);
      case QUANTITY ->
          translation.has(Feature.QUANTITY, at.at(), QUANTITIES)
              ? Optional.of(compared(Quantities.of(left), operator, Quantities.of(right)))
              : Optional.empty();
      case WHOLE, DECIMAL ->
          Optional.of(
              kind == ValueKind.of(right.type())
                  ? CelBuilder.operation(operator, left.cel(), right.cel())
                  : MixedNumbers.compare(left, operator, right));
      case DURATION, DATE -> Optional.of(CelBuilder.operation(operator, left.cel(), right.cel()));
      default -> refused(at, "this order", "CEL knows no order that is the same");
    };
  }

  private static Cel compared(Cel left, CelOperator operator, Cel right) {
    return switch (operator) {
      case LESS -> CelBuilder.method(left, "isLessThan", right);
      case GREATER -> CelBuilder.method(left, "isGreaterThan", right);
      default ->
          CelBuilder.operation(
              operator, CelBuilder.method(left, "compareTo", right), CelBuilder.ZERO);
    };
  }

  private Optional<Cel> versions(Operand left, CelOperator operator, Operand right, Expression at) {
    return translation.has(Feature.SEMVER, at.at(), VERSIONS)
        ? Optional.of(compared(version(left.cel()), operator, version(right.cel())))
        : Optional.empty();
  }

  /** A Version as CEL reads it: a leading {@code v} and missing parts are allowed. */
  static Cel version(Cel text) {
    return CelBuilder.call("semver", text, CelBuilder.TRUE);
  }

  /** The condition that a Version is of a line such as {@code 1.33}. */
  Optional<Cel> inLine(Operand version, List<Long> parts, Expression at) {
    if (!translation.has(Feature.SEMVER, at.at(), VERSIONS)) {
      return Optional.empty();
    }
    List<String> names = List.of("major", "minor", "patch");
    List<Cel> conditions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      conditions.add(
          CelBuilder.equal(
              CelBuilder.method(version(version.cel()), names.get(i)),
              new Cel.IntValue(parts.get(i))));
    }
    return conditions.stream().reduce(CelBuilder::and);
  }
}
