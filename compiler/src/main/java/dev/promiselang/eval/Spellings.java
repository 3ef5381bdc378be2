package dev.promiselang.eval;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Whether equal values are also written the same, which is what a reader of the output sees. */
public final class Spellings {

  private Spellings() {}

  /** Whether two equal values have the same spelling everywhere inside. */
  public static boolean same(Value left, Value right) {
    return switch (left) {
      case Value.Version(var a) when right instanceof Value.Version(var b) ->
          a.spelling().equals(b.spelling());
      case Value.Quantity(var a) when right instanceof Value.Quantity(var b) ->
          a.spelling().equals(b.spelling());
      case Value.Duration(var a) when right instanceof Value.Duration(var b) ->
          a.spelling().equals(b.spelling());
      case Value.ListOf a when right instanceof Value.ListOf b -> same(a.items(), b.items());
      case Value.SetOf a when right instanceof Value.SetOf b -> same(a.members(), b.members());
      case Value.Mapping a when right instanceof Value.Mapping b -> same(a, b);
      default -> left.equals(right);
    };
  }

  private static boolean same(List<Value> left, List<Value> right) {
    Iterator<Value> others = right.iterator();
    return left.size() == right.size()
        && left.stream().allMatch(value -> same(value, others.next()));
  }

  private static boolean same(Value.Mapping left, Value.Mapping right) {
    return left.entries().keySet().equals(right.entries().keySet())
        && left.entries().entrySet().stream().allMatch(entry -> same(entry, right.entries()));
  }

  private static boolean same(Map.Entry<String, Value> entry, Map<String, Value> others) {
    Value other = others.get(entry.getKey());
    return other != null && same(entry.getValue(), other);
  }
}
