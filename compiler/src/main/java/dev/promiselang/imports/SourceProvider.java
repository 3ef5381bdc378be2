package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.versions.Lock;
import java.util.List;
import java.util.Optional;

/**
 * Where files come from. Ids of the root package are paths below its folder; those of the standard
 * library begin with {@code @std/}, those of a dependency with {@code @} and its name; a dependency
 * {@code b} of a dependency {@code a} is {@code @a.b/}.
 */
public interface SourceProvider {

  /** The file with this id when there is one that can be read; what is wrong with it otherwise. */
  Checked<Optional<SourceFile>> read(SourceId id);

  /**
   * The ids of all files whose id begins with the prefix, in byte order of their paths; the empty
   * prefix lists the root package alone.
   */
  List<SourceId> list(String prefix);

  /** Whether the content of a repository is here as it was locked. */
  default GitContent content(String repository, Lock.Locked locked) {
    return GitContent.NOT_FETCHED;
  }
}
