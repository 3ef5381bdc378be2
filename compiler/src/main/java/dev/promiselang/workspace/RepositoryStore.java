package dev.promiselang.workspace;

import dev.promiselang.versions.ContentHash;
import dev.promiselang.versions.Lock;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/** Writes the files of repositories into the cache, and copies of them into the package. */
public final class RepositoryStore {

  private static final String HASH = ".hash";

  private final RepositoryFolders folders;
  private final Path root;

  public RepositoryStore(Path root, Path cache) {
    this.root = root;
    this.folders = new RepositoryFolders(root, cache);
  }

  /** Bytes of a file that are read when they are needed. */
  public interface Content {
    byte[] read() throws IOException;
  }

  /** Where a commit is in the cache. */
  public Path folder(String repository, String commit) {
    return folders.cached(repository, commit);
  }

  /** The hash of a commit in the cache; empty when it is not there or not as it was written. */
  public Optional<String> cached(String repository, String commit) throws IOException {
    Path folder = folders.cached(repository, commit);
    Path written = hashFile(folder);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(written)) {
      return Optional.empty();
    }
    String hash = RepositoryFiles.hash(folder);
    return hash.equals(Files.readString(written).strip()) ? Optional.of(hash) : Optional.empty();
  }

  /** Puts a commit into the cache as a whole and gives the hash of its files. */
  public String put(String repository, String commit, Map<String, Content> files)
      throws IOException {
    Path folder = folders.cached(repository, commit);
    Path fresh = Files.createTempDirectory(Files.createDirectories(parent(folder)), ".new-");
    ContentHash hash = new ContentHash();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      byte[] bytes = file.getValue().read();
      Path path = fresh.resolve(file.getKey());
      Files.createDirectories(parent(path));
      Files.write(path, bytes);
      hash.add(file.getKey(), bytes);
    }
    FolderSwap.delete(folder);
    TextFile.write(hashFile(folder), hash.value() + "\n");
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    return hash.value();
  }

  /** Whether the package has copies of what it depends on. */
  public boolean isVendored() {
    return Files.isDirectory(root.resolve(RepositoryFolders.VENDORED));
  }

  /** Makes the copies in the package those of a lock, all of which is in the cache. */
  public void vendor(Lock lock) throws IOException {
    Path copies = root.resolve(RepositoryFolders.VENDORED);
    FolderSwap.delete(copies);
    for (Map.Entry<String, Lock.Locked> entry : lock.repositories().entrySet()) {
      copy(
          folders.cached(entry.getKey(), entry.getValue().commit()),
          folders.vendored(entry.getKey()));
    }
  }

  private static Path hashFile(Path folder) {
    return folder.resolveSibling(folder.getFileName() + HASH);
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IOException(path + " has no folder above it");
    }
    return parent;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
