package dev.promiselang.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Walks a folder for its visible files. Links are followed, but never in a circle and never to a
 * folder outside.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Path realRoot;
  private final List<Path> ignored;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(Path root, Path realRoot, List<Path> ignored) {
    this.root = root;
    this.realRoot = realRoot;
    this.ignored = ignored;
  }

  static List<Path> files(Path root, List<Path> ignored) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try {
      FolderWalk walk = new FolderWalk(root, root.toRealPath(), ignored);
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      return walk.files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    boolean outside = Files.isSymbolicLink(folder) && !folder.toRealPath().startsWith(realRoot);
    return outside || hidden(folder) || ignored.contains(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file) && attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A circle of links, a link to nothing or a folder that may not be read holds no files. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
