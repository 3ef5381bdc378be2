package dev.promiselang.versions;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.scalars.VersionNumber;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Minimal version selection: of each repository the greatest version that anybody asks for, and
 * never a greater one. Majors are chosen apart; two of one repository in a program are a problem.
 */
public final class MinimalVersions {

  private final DemandGraph graph;
  private final Problems problems = new Problems();
  private final SortedMap<Line, VersionNumber> greatest = new TreeMap<>();
  private final SortedSet<PackageNode> missing = new TreeSet<>();
  private final SortedSet<String> told = new TreeSet<>();

  /** A repository and a major version of it. */
  private record Line(String repository, long major) implements Comparable<Line> {
    static Line of(PackageNode.Remote node) {
      return new Line(node.repository(), node.version().major());
    }

    @Override
    public int compareTo(Line other) {
      int byRepository = repository.compareTo(other.repository);
      return byRepository != 0 ? byRepository : Long.compare(major, other.major);
    }
  }

  private MinimalVersions(DemandGraph graph) {
    this.graph = graph;
  }

  /** Chooses versions, or says which packages have to be known first. */
  public static Checked<Selection> select(DemandGraph graph) {
    MinimalVersions worker = new MinimalVersions(graph);
    worker.explore();
    Selection selection =
        worker.missing.isEmpty()
            ? worker.chosen()
            : new Selection(worker.missing, new TreeMap<>(), new TreeMap<>());
    return worker.problems.with(selection);
  }

  /** Looks at all that anybody asks for, of whatever version, until nothing greater turns up. */
  private void explore() {
    SortedSet<PackageNode> seen = new TreeSet<>();
    Deque<PackageNode> open = new ArrayDeque<>();
    open.add(DemandGraph.ROOT);
    while (!open.isEmpty()) {
      PackageNode node = open.remove();
      if (!seen.add(node)) {
        continue;
      }
      if (!graph.knows(node)) {
        missing.add(node);
      }
      for (Demand demand : graph.of(node)) {
        open.add(pinned(demand.target()));
      }
      if (node instanceof PackageNode.Remote remote) {
        greatest.merge(Line.of(remote), remote.version(), MinimalVersions::later);
      }
      if (open.isEmpty()) {
        seen.stream().map(this::atChosen).filter(at -> !seen.contains(at)).forEach(open::add);
      }
    }
  }

  private static VersionNumber later(VersionNumber one, VersionNumber other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Walks again, this time through the chosen versions only. */
  private Selection chosen() {
    SortedMap<PackageNode, Chain> reached = new TreeMap<>();
    SortedMap<String, PackageNode.Remote> versions = new TreeMap<>();
    SortedMap<String, Chain> first = new TreeMap<>();
    Deque<PackageNode> open = new ArrayDeque<>();
    Chain none = new Chain(List.of());
    open.add(DemandGraph.ROOT);
    reached.put(DemandGraph.ROOT, none);
    while (!open.isEmpty()) {
      PackageNode from = open.remove();
      Chain way = reached.getOrDefault(from, none);
      for (Demand demand : graph.of(from)) {
        PackageNode node = atChosen(pinned(demand.target()));
        Chain chain = way.then(demand);
        if (node instanceof PackageNode.Remote remote) {
          compare(remote, versions, first, chain);
          asksTooMuch(demand, remote, chain);
        }
        if (reached.putIfAbsent(node, chain) == null) {
          open.add(node);
        }
      }
    }
    return new Selection(missing, versionsOf(versions), reached);
  }

  private void compare(
      PackageNode.Remote node,
      SortedMap<String, PackageNode.Remote> versions,
      SortedMap<String, Chain> first,
      Chain chain) {
    PackageNode.Remote known = versions.putIfAbsent(node.repository(), node);
    Chain before = first.putIfAbsent(node.repository(), chain);
    if (known != null
        && before != null
        && known.version().major() != node.version().major()
        && told.add(node.repository())) {
      problems.add(new TwoMajors(node.repository(), chain, before));
    }
  }

  /** Whether somebody asks for more than the version that the root has decided on. */
  private void asksTooMuch(Demand demand, PackageNode.Remote node, Chain chain) {
    DemandGraph.Pin pin = graph.pins().get(node.repository());
    if (pin != null
        && !pin.forced()
        && demand.target() instanceof PackageNode.Remote(var _, var _, VersionNumber asked)
        && (asked.major() != pin.version().major() || asked.compareTo(pin.version()) > 0)
        && told.add(node.repository())) {
      problems.add(new RevisionTooOld(node.repository(), pin.version(), chain));
    }
  }

  private static SortedMap<String, VersionNumber> versionsOf(
      SortedMap<String, PackageNode.Remote> nodes) {
    SortedMap<String, VersionNumber> versions = new TreeMap<>();
    nodes.forEach((repository, node) -> versions.put(repository, node.version()));
    return versions;
  }

  private PackageNode pinned(PackageNode node) {
    return node instanceof PackageNode.Remote(String repository, String folder, var _)
            && graph.pins().get(repository) instanceof DemandGraph.Pin pin
        ? new PackageNode.Remote(repository, folder, pin.version())
        : node;
  }

  private PackageNode atChosen(PackageNode node) {
    return node instanceof PackageNode.Remote remote
        ? new PackageNode.Remote(
            remote.repository(),
            remote.folder(),
            greatest.getOrDefault(Line.of(remote), remote.version()))
        : node;
  }
}
