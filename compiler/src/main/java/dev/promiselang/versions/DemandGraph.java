package dev.promiselang.versions;

import dev.promiselang.scalars.VersionNumber;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which packages ask for which others, as far as it is known. {@code pins} are the repositories
 * whose version the root decides alone, whatever others ask for.
 */
public record DemandGraph(
    SortedMap<String, Pin> pins, SortedMap<PackageNode, List<Demand>> demands) {

  /** The package that is built. */
  public static final PackageNode ROOT = new PackageNode.Local("");

  /** The version that the root decides on; {@code forced} when it may be too old for others. */
  public record Pin(VersionNumber version, boolean forced) {}

  public DemandGraph {
    pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
    demands = Collections.unmodifiableSortedMap(new TreeMap<>(demands));
  }

  boolean knows(PackageNode node) {
    return demands.containsKey(node);
  }

  /** What a package asks for; nothing when that is not known yet. */
  List<Demand> of(PackageNode node) {
    return demands.getOrDefault(node, List.of());
  }

  /** The same graph with what one more package asks for. */
  public DemandGraph with(PackageNode node, List<Demand> asked) {
    Map<PackageNode, List<Demand>> more = new TreeMap<>(demands);
    more.put(node, List.copyOf(asked));
    return new DemandGraph(pins, new TreeMap<>(more));
  }
}
