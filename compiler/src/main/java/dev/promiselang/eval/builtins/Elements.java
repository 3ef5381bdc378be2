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

  /** The type of the elements without their bounds: any such value may be looked for. */
  static Type plain(Type receiver) {
    Type element = of(receiver);
    return switch (element) {
      case Type.Int _ -> Type.Int.PLAIN;
      case Type.Number _ -> Type.Number.PLAIN;
      case Type.Text _ -> Type.Text.PLAIN;
      case Type.Enumeration(var members, var _) -> plain(members, element);
      default -> element;
    };
  }

  private static Type plain(List<Type.Literal> members, Type otherwise) {
    if (members.stream().allMatch(Type.Literal.OfText.class::isInstance)) {
      return Type.Text.PLAIN;
    }
    return members.stream().allMatch(Type.Literal.OfWhole.class::isInstance)
        ? Type.Int.PLAIN
        : otherwise;
  }

  /** Whether the elements can stand in a text. */
  static boolean haveText(Type receiver) {
    return switch (of(receiver)) {
      case Type.ListOf _, Type.SetOf _, Type.MapOf _, Type.Record _, Type.Resource _ -> false;
      case Type.Maybe _, Type.Nothing _, Type.Any _ -> false;
      default -> true;
    };
  }

  /** Whether the elements can be put in order. */
  static boolean haveOrder(Type receiver) {
    return haveText(receiver) && !(of(receiver) instanceof Type.IntOrString);
  }

  /** Whether the elements can be summed up. */
  static boolean canBeAdded(Type receiver) {
    return switch (plain(receiver)) {
      case Type.Int _, Type.Number _, Type.Quantity _, Type.Duration _, Type.Unknown _ -> true;
      default -> false;
    };
  }

  /** The type of what is computed from numbers of this type: its bounds no longer hold. */
  static Type number(Type type) {
    return switch (type) {
      case Type.Int _, Type.Enumeration _, Type.Unknown _ -> Type.Int.PLAIN;
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
