package dev.promiselang.emit.kratix.cel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What expressions are made of: how much it is, and which names are taken in it. */
final class CelParts {

  private CelParts() {}

  static String beside(String wanted, Cel... around) {
    Set<String> taken = new HashSet<>();
    for (Cel cel : around) {
      gather(cel, taken);
    }
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private static void gather(Cel cel, Set<String> names) {
    if (cel instanceof Cel.Variable(String name)) {
      names.add(name);
    }
    parts(cel).forEach(part -> gather(part, names));
  }

  /** Whether an expression has fewer parts than this, all of them counted wherever they stand. */
  static boolean isShorterThan(int most, Cel whole) {
    Deque<Cel> open = new ArrayDeque<>(List.of(whole));
    int count = 0;
    while (!open.isEmpty() && count < most) {
      open.addAll(parts(open.removeLast()));
      count++;
    }
    return count < most;
  }

  /** What an expression is made of. */
  private static List<Cel> parts(Cel cel) {
    return switch (cel) {
      case Cel.BoolValue _, Cel.IntValue _, Cel.DoubleValue _, Cel.TextValue _, Cel.Variable _ ->
          List.of();
      case Cel.Select(Cel target, var _) -> List.of(target);
      case Cel.Present(Cel target, var _) -> List.of(target);
      case Cel.Index(Cel target, Cel index) -> List.of(target, index);
      case Cel.Not(Cel operand) -> List.of(operand);
      case Cel.Negative(Cel operand) -> List.of(operand);
      case Cel.Operation(var _, Cel left, Cel right) -> List.of(left, right);
      case Cel.Choice(Cel condition, Cel then, Cel otherwise) ->
          List.of(condition, then, otherwise);
      case Cel.Call(var _, List<Cel> arguments) -> arguments;
      case Cel.Method(Cel target, var _, List<Cel> arguments) -> {
        List<Cel> all = new ArrayList<>(arguments);
        all.addFirst(target);
        yield all;
      }
      case Cel.ListOf(List<Cel> elements) -> elements;
      case Cel.MapOf(List<Cel.MapOf.Entry> entries) ->
          entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value())).toList();
      case Cel.Macro(var _, Cel range, String variable, Cel body) ->
          List.of(range, new Cel.Variable(variable), body);
    };
  }
}
