package dev.promiselang.versions;

/** An entry of a commit's tree by its path: a file of some size, a link or another repository. */
public record TreeEntry(String path, Kind kind, long size) {

  /** What an entry is. */
  public enum Kind {
    FILE,
    LINK,
    REPOSITORY
  }

  /** Whether the compiler never reads it: hidden, or no file of this repository. */
  public boolean isLeftOut() {
    return kind == Kind.REPOSITORY || path.startsWith(".") || path.contains("/.");
  }
}
