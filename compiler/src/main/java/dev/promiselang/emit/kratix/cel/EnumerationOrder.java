package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The order of an enumeration, of which CEL knows nothing: compared with a constant, the members
 * for which it holds are listed; of two values the places are looked up.
 */
final class EnumerationOrder {

  private EnumerationOrder() {}

  /** The members of the ordered enumeration that has all members of the other side too. */
  static Optional<List<Type.Literal>> common(Operand left, Operand right) {
    return ordered(left)
        .filter(members -> covers(members, right))
        .or(() -> ordered(right).filter(members -> covers(members, left)));
  }

  private static Optional<List<Type.Literal>> ordered(Operand operand) {
    return operand.type() instanceof Type.Enumeration(var members, boolean ordered) && ordered
        ? Optional.of(members)
        : Optional.empty();
  }

  private static boolean covers(List<Type.Literal> members, Operand operand) {
    Optional<Integer> place = place(operand.cel(), members);
    return place.isPresent()
        || operand.type() instanceof Type.Enumeration(var others, var _)
            && members.containsAll(others);
  }

  private static Cel cel(Type.Literal member) {
    return switch (member) {
      case Type.Literal.OfText(String text) -> new Cel.TextValue(text);
      case Type.Literal.OfWhole(long number) -> new Cel.IntValue(number);
      case Type.Literal.OfBool(boolean truth) -> new Cel.BoolValue(truth);
    };
  }

  /** Where in the order a constant stands. */
  private static Optional<Integer> place(Cel constant, List<Type.Literal> members) {
    for (int i = 0; i < members.size(); i++) {
      if (cel(members.get(i)).equals(constant)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  static Cel compare(
      Operand left,
      IntPredicate sign,
      CelOperator operator,
      Operand right,
      List<Type.Literal> members) {
    Optional<Integer> a = place(left.cel(), members);
    Optional<Integer> b = place(right.cel(), members);
    if (a.isPresent()) {
      return among(right.cel(), members, i -> sign.test(Integer.compare(a.get(), i)));
    }
    if (b.isPresent()) {
      return among(left.cel(), members, i -> sign.test(Integer.compare(i, b.get())));
    }
    return CelBuilder.operation(
        operator, lookedUp(left.cel(), members), lookedUp(right.cel(), members));
  }

  /** Those members whose place passes. */
  static Cel among(Cel value, List<Type.Literal> members, IntPredicate passes) {
    List<Cel> passing = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (passes.test(i)) {
        passing.add(cel(members.get(i)));
      }
    }
    return passing.size() == 1
        ? CelBuilder.equal(value, passing.getFirst())
        : CelBuilder.in(value, new Cel.ListOf(passing));
  }

  private static Cel lookedUp(Cel value, List<Type.Literal> members) {
    List<Cel.MapOf.Entry> places = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      places.add(new Cel.MapOf.Entry(cel(members.get(i)), new Cel.IntValue(i)));
    }
    return new Cel.Index(new Cel.MapOf(places), value);
  }
}
