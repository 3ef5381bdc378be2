package dev.promiselang.names;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what is said of one unresolved name at several places into one problem. */
final class Repetitions {

  private Repetitions() {}

  static List<Problem> joined(List<Problem> problems) {
    List<Problem> others = new ArrayList<>();
    Map<Object, List<Unresolved>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem instanceof Unresolved unresolved) {
        groups.computeIfAbsent(unresolved.key(), _ -> new ArrayList<>()).add(unresolved);
      } else {
        others.add(problem);
      }
    }
    groups.values().forEach(group -> others.add(one(group)));
    return others;
  }

  private static Problem one(List<Unresolved> group) {
    List<Span> places = group.stream().map(Unresolved::at).sorted().distinct().toList();
    Unresolved first =
        group.stream()
            .filter(unresolved -> unresolved.at().equals(places.getFirst()))
            .findFirst()
            .orElseThrow();
    return first.again(places.subList(1, places.size()));
  }
}
