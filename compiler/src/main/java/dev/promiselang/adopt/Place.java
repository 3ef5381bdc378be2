package dev.promiselang.adopt;

import java.util.ArrayList;
import java.util.List;

/** A field in the source that is written: what it belongs to, and the names that lead there. */
public record Place(String owner, List<String> path) {

  static final String SPEC = "spec";
  static final String STATUS = "status";

  public Place {
    path = List.copyOf(path);
  }

  /** The whole of an api of a kind; its fields are those of {@code spec} and {@code status}. */
  public static Place api(String kind, String groupVersion) {
    return new Place(kind + " in " + groupVersion, List.of());
  }

  /** A record type that has a name. */
  public static Place type(String name) {
    return new Place(name, List.of());
  }

  public Place field(String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return new Place(owner, longer);
  }
}
