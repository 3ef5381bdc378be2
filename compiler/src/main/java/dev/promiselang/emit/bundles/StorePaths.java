package dev.promiselang.emit.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins paths as Kratix does, which is as Go does: lexically, without asking a disk. */
final class StorePaths {

  private StorePaths() {}

  /** The parts that are not empty with {@code /} between them, cleaned. */
  static String join(String... parts) {
    List<String> present = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        present.add(part);
      }
    }
    return present.isEmpty() ? "" : clean(String.join("/", present));
  }

  /** The file in a store, or nothing when the path leads out of the store. */
  static Optional<String> inStore(String storePath, String path) {
    String joined = join(storePath, path);
    String relative = joined.startsWith("/") ? joined.substring(1) : joined;
    boolean outside = relative.equals("..") || relative.startsWith("../");
    return outside ? Optional.empty() : Optional.of(relative);
  }

  private static String clean(String path) {
    boolean rooted = path.startsWith("/");
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        goUp(segments, rooted);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    String joined = String.join("/", segments);
    return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  private static void goUp(List<String> segments, boolean rooted) {
    if (!segments.isEmpty() && !segments.getLast().equals("..")) {
      segments.removeLast();
    } else if (!rooted) {
      segments.add("..");
    }
  }
}
