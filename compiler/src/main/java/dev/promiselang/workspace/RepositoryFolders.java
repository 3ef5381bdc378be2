package dev.promiselang.workspace;

import dev.promiselang.versions.Lock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Where the files of locked repositories are: copied into the package, or in the cache by their
 * commit.
 */
public final class RepositoryFolders {

  /** The folder of a package that holds copies of the repositories it depends on. */
  public static final String VENDORED = "vendor/packages";

  private final Path root;
  private final Path cache;

  /** The folders for a root package and a cache. */
  public RepositoryFolders(Path root, Path cache) {
    this.root = root;
    this.cache = cache;
  }

  /** Where the files of a repository are read: the copy in the package goes before the cache. */
  public Path of(String repository, Lock.Locked locked) {
    Path copy = vendored(repository);
    return Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)
        ? copy
        : cached(repository, locked.commit());
  }

  /** Where a copy in the package is. */
  public Path vendored(String repository) {
    return root.resolve(VENDORED).resolve(safe(repository));
  }

  /** Where a commit is in the cache. */
  public Path cached(String repository, String commit) {
    return cache.resolve("git").resolve(safe(repository)).resolve("@" + commit);
  }

  /** The identity as a path that every file system takes. */
  private static String safe(String repository) {
    return repository
        .codePoints()
        .mapToObj(Character::toString)
        .map(RepositoryFolders::safeCharacter)
        .collect(Collectors.joining());
  }

  private static String safeCharacter(String character) {
    if (character.matches("[-A-Za-z0-9._~/]")) {
      return character;
    }
    StringBuilder escaped = new StringBuilder();
    for (byte one : character.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format("%%%02X", one));
    }
    return escaped.toString();
  }
}
