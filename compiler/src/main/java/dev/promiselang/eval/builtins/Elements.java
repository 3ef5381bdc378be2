package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Order;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Type;
import java.util.Comparator;
import java.util.List;

/** What builtins know of the elements of lists, sets and maps. */
final class Elements {

  /** Numbers by size, texts by code point. */
  static final Comparator<Value> NATURAL = Order.OF_MEMBERS;

  private Elements() {}

  /** The type of the elements, members or values; unknown when there are none. */
  static Type of(Type receiver) {
    return switch (receiver) {
      case Type.ListOf(Type element, var _, var _) -> element;
      case Type.SetOf(Type element) -> element;
      case Type.MapOf(Type value, var _) -> value;
      default -> new Type.Unknown();
    };
  }

  /** The type of what is computed from numbers of this type: its bounds no longer hold. */
  static Type number(Type type) {
    return switch (type) {
      case Type.Int _, Type.Enumeration _ -> Type.Int.PLAIN;
      case Type.Number _ -> Type.Number.PLAIN;
      default -> type;
    };
  }

  /** The order of the elements: that of their enumeration where it has one. */
  static Comparator<Value> order(Type receiver) {
    return of(receiver).present() instanceof Type.Enumeration(var members, boolean ordered)
            && ordered
        ? Comparator.comparing(value -> place(value, members))
        : NATURAL;
  }

  private static int place(Value value, List<Type.Literal> members) {
    for (int i = 0; i < members.size(); i++) {
      boolean same =
          switch (members.get(i)) {
            case Type.Literal.OfText(String text) -> Value.of(text).equals(value);
            case Type.Literal.OfWhole(long number) -> Value.of(number).equals(value);
            case Type.Literal.OfBool(boolean truth) -> Value.of(truth).equals(value);
          };
      if (same) {
        return i;
      }
    }
    return members.size();
  }
}
