package dev.promiselang.names;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which declaration needs which: the graph that has to be free of circles for evaluation to end.
 */
final class References {

  private record Edge(SymbolId to, Span at) {}

  private final SortedMap<SymbolId, List<Edge>> edges = new TreeMap<>();

  void add(SymbolId from, SymbolId to, Span at) {
    edges.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Edge(to, at));
  }

  /**
   * The circles, each found from the least of its members, and the declarations that need others or
   * are needed, those that are needed first.
   */
  record Order(List<DeclarationCycle> cycles, List<SymbolId> neededFirst) {}

  Order order() {
    List<DeclarationCycle> cycles = new ArrayList<>();
    Set<SymbolId> done = new LinkedHashSet<>();
    for (SymbolId start : edges.keySet()) {
      if (!done.contains(start)) {
        search(start, done, cycles);
      }
    }
    return new Order(cycles, List.copyOf(done));
  }

  private static final class Frame {
    final SymbolId id;
    int next;

    Frame(SymbolId id) {
      this.id = id;
    }
  }

  /**
   * A depth-first search with its own stack, since chains may be long. It goes on behind a circle,
   * whose members are done with: another circle through one of them would be told by the same.
   */
  private void search(SymbolId start, Set<SymbolId> done, List<DeclarationCycle> found) {
    List<Frame> path = new ArrayList<>();
    Set<SymbolId> onPath = new HashSet<>();
    path.add(new Frame(start));
    onPath.add(start);
    while (!path.isEmpty()) {
      Frame frame = path.getLast();
      List<Edge> out = edges.getOrDefault(frame.id, List.of());
      if (frame.next == out.size()) {
        finish(path, onPath, done);
        continue;
      }
      SymbolId to = out.get(frame.next++).to();
      if (onPath.contains(to)) {
        found.add(cycle(path, to));
        while (onPath.contains(to)) {
          finish(path, onPath, done);
        }
      } else if (!done.contains(to)) {
        path.add(new Frame(to));
        onPath.add(to);
      }
    }
  }

  private static void finish(List<Frame> path, Set<SymbolId> onPath, Set<SymbolId> done) {
    SymbolId last = path.removeLast().id;
    onPath.remove(last);
    done.add(last);
  }

  private DeclarationCycle cycle(List<Frame> path, SymbolId first) {
    List<DeclarationCycle.Step> steps = new ArrayList<>();
    boolean inside = false;
    for (Frame frame : path) {
      inside |= frame.id.equals(first);
      if (inside) {
        Edge taken = edges.getOrDefault(frame.id, List.of()).get(frame.next - 1);
        steps.add(new DeclarationCycle.Step(frame.id.name(), taken.to().name(), taken.at()));
      }
    }
    return new DeclarationCycle(steps);
  }
}
