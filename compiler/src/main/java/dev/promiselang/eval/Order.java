package dev.promiselang.eval;

import java.util.Comparator;

/** The orders that make results independent of how they were made. */
public final class Order {

  /** Keys go by code point, which is not how Java compares texts. */
  static final Comparator<String> OF_KEYS = Order::byCodePoint;

  /** Members of a set: numbers, versions and texts each in their own order. */
  public static final Comparator<Value> OF_MEMBERS = Order::compare;

  private Order() {}

  static int byCodePoint(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  static int compare(Value left, Value right) {
    return switch (left) {
      case Value.Whole(long a) when right instanceof Value.Whole(long b) -> Long.compare(a, b);
      case Value.Whole(long a) when right instanceof Value.Decimal(double b) ->
          Double.compare(a, b);
      case Value.Decimal(double a) when right instanceof Value.Whole(long b) ->
          Double.compare(a, b);
      case Value.Decimal(double a) when right instanceof Value.Decimal(double b) ->
          Double.compare(a, b);
      case Value.Text(String a) when right instanceof Value.Text(String b) -> byCodePoint(a, b);
      case Value.Bool(boolean a) when right instanceof Value.Bool(boolean b) ->
          Boolean.compare(a, b);
      case Value.Version(var a) when right instanceof Value.Version(var b) -> a.compareTo(b);
      case Value.Quantity(var a) when right instanceof Value.Quantity(var b) -> a.compareTo(b);
      case Value.Duration(var a) when right instanceof Value.Duration(var b) -> a.compareTo(b);
      case Value.Date(var a) when right instanceof Value.Date(var b) -> a.compareTo(b);
      default -> Integer.compare(rank(left), rank(right));
    };
  }

  private static int rank(Value value) {
    return switch (value) {
      case Value.Bool _ -> 0;
      case Value.Whole _, Value.Decimal _ -> 1;
      case Value.Text _ -> 2;
      case Value.Version _ -> 3;
      case Value.Quantity _ -> 4;
      case Value.Duration _ -> 5;
      case Value.Date _ -> 6;
      case Value.ListOf _ -> 7;
      case Value.SetOf _ -> 8;
      case Value.Mapping _ -> 9;
      case Value.Null _ -> 10;
      case Value.Absent _ -> 11;
      case Value.Failed _ -> 12;
    };
  }
}
