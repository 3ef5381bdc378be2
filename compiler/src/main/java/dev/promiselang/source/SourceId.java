package dev.promiselang.source;

/**
 * The name of a file as a reader knows it: its path below the root package with {@code /} between
 * segments, or {@code std/flux.promise} for a module of the standard library.
 */
public record SourceId(String path) implements Comparable<SourceId> {

  /** The id of things that stand in no file, such as an option of the command line. */
  public static final SourceId NONE = new SourceId("");

  @Override
  public int compareTo(SourceId other) {
    return path.compareTo(other.path);
  }

  /** The last segment of the path. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return path;
  }
}
