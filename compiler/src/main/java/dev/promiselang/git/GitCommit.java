package dev.promiselang.git;

import dev.promiselang.versions.TreeEntry;
import dev.promiselang.versions.TreeLinks;
import dev.promiselang.versions.TreeRules;
import dev.promiselang.workspace.RepositoryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A commit that was fetched and the files in it. They are read out of git's own store; nothing is
 * ever checked out, so that no link and no path of a stranger touches the disk.
 */
final class GitCommit implements AutoCloseable {

  /** More entries than any honest repository has, whatever they are. */
  private static final int MOST_ENTRIES = 200_000;

  private static final int LONGEST_LINK = 4_096;

  private final Repository repository;
  private final String id;
  private final List<TreeEntry> entries = new ArrayList<>();
  private final SortedMap<String, ObjectId> objects = new TreeMap<>();
  private final SortedMap<String, String> links = new TreeMap<>();

  private GitCommit(Repository repository, String id) {
    this.repository = repository;
    this.id = id;
  }

  /** The commit that a name means in a repository on the disk. */
  static GitCommit of(Repository repository, String name) throws IOException {
    ObjectId found = repository.resolve(name + "^{commit}");
    if (found == null) {
      throw new NoSuchRevision(name);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(found);
      GitCommit read = new GitCommit(repository, commit.name());
      read.list(commit);
      return read;
    }
  }

  String id() {
    return id;
  }

  @Override
  public void close() {
    repository.close();
  }

  /** Why nothing of this tree is to be written to a disk; empty when it can be. */
  Optional<String> refusal() {
    if (entries.size() > MOST_ENTRIES) {
      return Optional.of("more than " + MOST_ENTRIES + " entries");
    }
    TreeLinks followed = new TreeLinks(links);
    return TreeRules.refusal(entries)
        .or(
            () ->
                links.keySet().stream()
                    .filter(followed::leadsOut)
                    .findFirst()
                    .map(link -> "a link that leads out of it: `" + link + "`"));
  }

  /** The files by path; a link to a file is that file once more, all other links are left out. */
  SortedMap<String, RepositoryStore.Content> files() {
    SortedMap<String, RepositoryStore.Content> files = new TreeMap<>();
    TreeLinks followed = new TreeLinks(links);
    for (TreeEntry entry : entries) {
      if (!entry.isLeftOut()) {
        followed
            .follow(entry.path())
            .filter(path -> !links.containsKey(path))
            .flatMap(path -> Optional.ofNullable(objects.get(path)))
            .ifPresent(object -> files.put(entry.path(), () -> bytes(object)));
      }
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private void list(RevCommit commit) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (entries.size() <= MOST_ENTRIES && walk.next()) {
        add(walk.getPathString(), walk.getFileMode(), walk.getObjectId(0), walk.getObjectReader());
      }
    }
  }

  private void add(String path, FileMode mode, ObjectId object, ObjectReader reader)
      throws IOException {
    if (mode.equals(FileMode.GITLINK)) {
      entries.add(new TreeEntry(path, TreeEntry.Kind.REPOSITORY, 0));
      return;
    }
    long size = reader.getObjectSize(object, Constants.OBJ_BLOB);
    boolean link = mode.equals(FileMode.SYMLINK);
    entries.add(new TreeEntry(path, link ? TreeEntry.Kind.LINK : TreeEntry.Kind.FILE, size));
    objects.put(path, object);
    if (link) {
      links.put(path, size > LONGEST_LINK ? "/" : text(object));
    }
  }

  private String text(ObjectId object) throws IOException {
    return new String(bytes(object), StandardCharsets.UTF_8);
  }

  private byte[] bytes(ObjectId object) throws IOException {
    return repository.open(object, Constants.OBJ_BLOB).getBytes();
  }
}
