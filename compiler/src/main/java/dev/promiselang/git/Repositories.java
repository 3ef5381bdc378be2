package dev.promiselang.git;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ContentChanged;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.versions.GitAddress;
import dev.promiselang.versions.Lock;
import dev.promiselang.workspace.RepositoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.CredentialsProvider;

/**
 * Brings versions of repositories into the cache, from there if they are in it already. What is
 * locked must come out as it was locked. Each remote is asked once, and told once when it fails.
 */
final class Repositories {

  private final RepositoryStore store;
  private final Lock lock;
  private final boolean asksForLocked;
  private final Problems problems;
  private final CredentialsProvider credentials = GitCredentials.ofUser();
  private final Map<String, Optional<SortedMap<String, String>>> tags = new TreeMap<>();

  /** {@code asksForLocked} when the tags of what is locked are compared with the remote too. */
  Repositories(RepositoryStore store, Lock lock, boolean asksForLocked, Problems problems) {
    this.store = store;
    this.lock = lock;
    this.asksForLocked = asksForLocked;
    this.problems = problems;
  }

  /** The files of a version; nothing when they cannot be had, which has been told. */
  Optional<Fetched> version(Span at, GitAddress address, VersionNumber version) {
    String tag = VersionTags.of(version);
    Fetch fetch = (remote, folder) -> remote.fetchTag(tag, folder);
    Optional<Lock.Locked> locked = locked(address).filter(known -> known.is(version));
    if (locked.isEmpty()) {
      return commit(at, address, tag).flatMap(id -> inCache(at, address, id, fetch));
    }
    return locked
        .filter(known -> !asksForLocked || isStillTagged(at, address, tag, known))
        .flatMap(known -> inCache(at, address, known.commit(), fetch))
        .filter(fetched -> isAsLocked(at, address, tag, locked.get(), fetched));
  }

  /** The files of a revision: as it is locked, else as the remote has it now. */
  Optional<Fetched> revision(Span at, GitAddress address, String revision) {
    Optional<Lock.Locked> locked =
        locked(address).filter(known -> known.revision().equals(revision));
    if (locked.isEmpty()) {
      return fetched(
          at, address, revision, (remote, folder) -> remote.fetchRevision(revision, folder));
    }
    String commit = locked.get().commit();
    return inCache(at, address, commit, (remote, folder) -> remote.fetchCommit(commit, folder))
        .filter(fetched -> isAsLocked(at, address, revision, locked.get(), fetched));
  }

  private Optional<Lock.Locked> locked(GitAddress address) {
    return Optional.ofNullable(lock.repositories().get(address.identity()));
  }

  private boolean isStillTagged(Span at, GitAddress address, String tag, Lock.Locked locked) {
    Optional<String> commit = commit(at, address, tag);
    boolean same = commit.equals(Optional.of(locked.commit()));
    if (commit.isPresent() && !same) {
      problems.add(new MovedTag(at, address.identity(), tag, locked.commit(), commit.get()));
    }
    return same;
  }

  /** The tags of a repository with their commits; nothing when it cannot be read. */
  Optional<SortedMap<String, String>> tags(Span at, GitAddress address) {
    Optional<SortedMap<String, String>> known = tags.get(address.identity());
    if (known == null) {
      try {
        known = Optional.of(new GitRemote(address, credentials).tags());
      } catch (GitAPIException | RuntimeException e) {
        known = refused(new UnreachableRepository(at, address.url(), FailureWords.of(e)));
      }
      tags.put(address.identity(), known);
    }
    return known;
  }

  private Optional<String> commit(Span at, GitAddress address, String tag) {
    return tags(at, address)
        .flatMap(
            known ->
                Optional.ofNullable(known.get(tag))
                    .or(
                        () ->
                            refused(
                                new MissingTag(
                                    at,
                                    address.identity(),
                                    tag,
                                    VersionTags.latest(known.keySet())))));
  }

  /** One way to get a commit out of a remote. */
  private interface Fetch {
    GitCommit from(GitRemote remote, Path folder) throws GitAPIException, IOException;
  }

  private Optional<Fetched> inCache(Span at, GitAddress address, String commit, Fetch fetch) {
    String repository = address.identity();
    try {
      Optional<String> hash = store.cached(repository, commit);
      if (hash.isPresent()) {
        return Optional.of(new Fetched(store.folder(repository, commit), commit, hash.get()));
      }
    } catch (IOException e) {
      return refused(new UnreachableRepository(at, address.url(), FailureWords.of(e)));
    }
    return fetched(at, address, commit, fetch);
  }

  private Optional<Fetched> fetched(Span at, GitAddress address, String wanted, Fetch fetch) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      try (GitCommit commit = fetch.from(new GitRemote(address, credentials), folder.path())) {
        Optional<String> refusal = commit.refusal();
        if (refusal.isPresent()) {
          return refused(new UnusableRepository(at, address.identity(), refusal.get()));
        }
        String hash = store.put(address.identity(), commit.id(), commit.files());
        return Optional.of(
            new Fetched(store.folder(address.identity(), commit.id()), commit.id(), hash));
      }
    } catch (NoSuchRevision e) {
      return refused(new MissingRevision(at, address.identity(), wanted));
    } catch (GitAPIException | IOException | RuntimeException e) {
      return refused(new UnreachableRepository(at, address.url(), FailureWords.of(e)));
    }
  }

  private boolean isAsLocked(
      Span at, GitAddress address, String name, Lock.Locked locked, Fetched fetched) {
    if (!fetched.commit().equals(locked.commit())) {
      problems.add(new MovedTag(at, address.identity(), name, locked.commit(), fetched.commit()));
      return false;
    }
    if (!fetched.content().equals(locked.content())) {
      problems.add(new ContentChanged(at, address.identity()));
      return false;
    }
    return true;
  }

  private <T> Optional<T> refused(Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }
}
