package dev.promiselang.versions;

import dev.promiselang.scalars.VersionNumber;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code package.lock} says: by repository, the commit that its version was and its content.
 */
public record Lock(SortedMap<String, Locked> repositories) {

  /** The name of the file, beside the {@code package.yaml} of the root. */
  public static final String FILE_NAME = "package.lock";

  /** A lock that holds nothing. */
  public static final Lock NONE = new Lock(new TreeMap<>());

  public Lock {
    repositories = Collections.unmodifiableSortedMap(new TreeMap<>(repositories));
  }

  /**
   * A repository at a commit. {@code revision} is what the root asks for instead of a version, or
   * empty; {@code content} is the hash of its files.
   */
  public record Locked(VersionNumber version, String revision, String commit, String content) {

    /** Whether this is the very version or revision that is asked for. */
    public boolean is(VersionNumber asked) {
      return revision.isEmpty() && version.spelling().equals(asked.spelling());
    }
  }
}
