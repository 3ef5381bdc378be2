package dev.promiselang.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * A bare repository in a folder whose trees are made entry by entry, so that they may hold what no
 * working tree could.
 */
public final class MadeRepository {

  private static final PersonIdent SOMEBODY = new PersonIdent("somebody", "somebody@acme.io");

  private final Path folder;
  private final Repository repository;
  private final Map<String, Map<String, Entry>> trees = new TreeMap<>();

  private record Entry(FileMode mode, byte[] bytes) {}

  private MadeRepository(Path folder, Repository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  public static MadeRepository in(Path folder) {
    try {
      return new MadeRepository(
          folder,
          Git.init()
              .setBare(true)
              .setInitialBranch("main")
              .setDirectory(folder.toFile())
              .call()
              .getRepository());
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url() {
    return "file://" + folder.toAbsolutePath();
  }

  /** The identity that promisec gives it. */
  public String identity() {
    return "localhost" + folder.toAbsolutePath().toString().replaceFirst("\\.git$", "");
  }

  /** A file of the next commit, in a folder or not. */
  public MadeRepository file(String path, String text) {
    return entry(path, FileMode.REGULAR_FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  public MadeRepository bytes(String path, byte[] bytes) {
    return entry(path, FileMode.REGULAR_FILE, bytes);
  }

  public MadeRepository link(String path, String target) {
    return entry(path, FileMode.SYMLINK, target.getBytes(StandardCharsets.UTF_8));
  }

  /** A {@code package.yaml} of the next commit. */
  public MadeRepository manifest(String name, String version, String... dependencies) {
    String below = dependencies.length == 0 ? "" : "dependencies:\n";
    for (String dependency : dependencies) {
      below += "  " + dependency + "\n";
    }
    return file(
        "package.yaml", "name: " + name + "\nversion: " + version + "\nlanguage: 1\n" + below);
  }

  private MadeRepository entry(String path, FileMode mode, byte[] bytes) {
    int slash = path.lastIndexOf('/');
    String place = slash < 0 ? "" : path.substring(0, slash);
    trees
        .computeIfAbsent(place, _ -> new TreeMap<>())
        .put(path.substring(slash + 1), new Entry(mode, bytes));
    return this;
  }

  /** Commits the entries so far to the branch main and gives the commit some tags. */
  public String commit(String... tags) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree("", inserter));
      commit.setAuthor(SOMEBODY);
      commit.setCommitter(SOMEBODY);
      commit.setMessage("made");
      ObjectId before = repository.resolve(Constants.R_HEADS + "main");
      if (before != null) {
        commit.setParentId(before);
      }
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      point(Constants.R_HEADS + "main", id);
      for (String tag : tags) {
        point(Constants.R_TAGS + tag, id);
      }
      return id.name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void point(String name, ObjectId id) throws IOException {
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(id);
    update.setForceUpdate(true);
    update.forceUpdate();
  }

  /** Folders are sorted among files as git wants them, by their names with a slash behind. */
  private ObjectId tree(String place, ObjectInserter inserter) throws IOException {
    Map<String, ObjectId> folders = new TreeMap<>();
    String prefix = place.isEmpty() ? "" : place + "/";
    for (String other : trees.keySet()) {
      if (!other.isEmpty() && other.startsWith(prefix) && !other.equals(place)) {
        String name = other.substring(prefix.length()).replaceFirst("/.*", "");
        folders.put(name + "/", tree(prefix + name, inserter));
      }
    }
    TreeFormatter formatter = new TreeFormatter();
    Map<String, Entry> files = trees.getOrDefault(place, Map.of());
    TreeMap<String, Runnable> all = new TreeMap<>();
    folders.forEach(
        (name, id) ->
            all.put(
                name,
                () -> append(formatter, name.substring(0, name.length() - 1), FileMode.TREE, id)));
    for (Map.Entry<String, Entry> file : files.entrySet()) {
      ObjectId id = inserter.insert(Constants.OBJ_BLOB, file.getValue().bytes());
      all.put(file.getKey(), () -> append(formatter, file.getKey(), file.getValue().mode(), id));
    }
    all.values().forEach(Runnable::run);
    return inserter.insert(formatter);
  }

  private static void append(TreeFormatter formatter, String name, FileMode mode, ObjectId id) {
    formatter.append(name.getBytes(StandardCharsets.UTF_8), mode, id);
  }
}
