package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.AtLeast;
import dev.promiselang.imports.PackageManifest.GitDependency;
import dev.promiselang.imports.PackageManifest.Revision;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.versions.Lock;
import dev.promiselang.versions.LockText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The repositories that the program takes packages from: locked as they are asked for, and here as
 * they were locked. A build fetches nothing; what is not here is told, once.
 */
final class LockedRepositories {

  private final SourceProvider provider;
  private final FileCache cache;
  private final Problems problems;
  private Optional<Checked<Lock>> lock = Optional.empty();
  private final Map<String, GitDependency> decided = new TreeMap<>();
  private final Map<String, Boolean> here = new TreeMap<>();
  private final Set<String> told = new TreeSet<>();

  LockedRepositories(SourceProvider provider, FileCache cache, Problems problems) {
    this.provider = provider;
    this.cache = cache;
    this.problems = problems;
  }

  /** Takes down which repositories the root decides on alone. */
  void decide(PackageManifest root) {
    decided.putAll(RootDecisions.of(root));
  }

  /** Whether the repository of a dependency is here; if it is not, that has been told. */
  boolean isHere(GitDependency dependency) {
    return here.getOrDefault(dependency.address().identity(), false);
  }

  /** Tells what is wrong with a dependency of a package; whether its repository can be used. */
  boolean check(String from, GitDependency dependency) {
    String repository = dependency.address().identity();
    Optional<Problem> misplaced = RootDecisions.misplaced(dependency);
    if (!from.equals(Packages.ROOT) && misplaced.isPresent()) {
      told.add(repository);
      problems.add(misplaced.get());
      return false;
    }
    Checked<Lock> read = lock();
    Lock.Locked locked = read.value().repositories().get(repository);
    if (!read.sound() || told.contains(repository)) {
      return false;
    }
    if (locked == null || !fits(locked, dependency)) {
      told.add(repository);
      here.put(repository, false);
      problems.add(
          locked == null
              ? new NotLocked(dependency.at(), dependency.name(), repository)
              : new OutdatedLock(dependency.at(), asked(dependency), locked, repository));
      return false;
    }
    return here.computeIfAbsent(repository, _ -> isFetched(dependency, locked));
  }

  private boolean isFetched(GitDependency dependency, Lock.Locked locked) {
    String repository = dependency.address().identity();
    GitContent content = provider.content(repository, locked);
    switch (content) {
      case THERE -> {}
      case NOT_FETCHED ->
          problems.add(new NotFetched(dependency.at(), repository, locked.commit()));
      case CHANGED -> problems.add(new ContentChanged(dependency.at(), repository));
    }
    return content == GitContent.THERE;
  }

  /** Whether what is locked is what the root decided on, or else at least what is asked for. */
  private boolean fits(Lock.Locked locked, GitDependency dependency) {
    GitDependency root = decided.get(dependency.address().identity());
    if (root != null) {
      return switch (root.wanted()) {
        case AtLeast(var version) -> locked.is(version);
        case Revision(String text) -> locked.revision().equals(text);
      };
    }
    return dependency.wanted() instanceof AtLeast(var version)
        && locked.revision().isEmpty()
        && locked.version().major() == version.major()
        && locked.version().compareTo(version) >= 0;
  }

  private static String asked(GitDependency dependency) {
    return switch (dependency.wanted()) {
      case AtLeast(var version) -> version.spelling();
      case Revision(String text) -> text;
    };
  }

  private Checked<Lock> lock() {
    if (lock.isEmpty()) {
      Optional<SourceFile> file = cache.file(new SourceId(Lock.FILE_NAME));
      Checked<Lock> read = file.map(LockText::read).orElse(Checked.of(Lock.NONE));
      problems.addAll(read.problems());
      lock = Optional.of(read);
    }
    return lock.get();
  }
}
