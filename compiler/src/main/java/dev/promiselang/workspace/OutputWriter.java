package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.emit.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes an output tree as a whole: the folder holds either all of the old files or all of the new
 * ones, also when the process is killed.
 */
public final class OutputWriter {

  private final Path target;
  private final OutputTree tree;
  private final Set<String> unchanged = new TreeSet<>();

  private OutputWriter(Path target, OutputTree tree) {
    this.target = target;
    this.tree = tree;
  }

  /** How many files were written, removed and left as they were. */
  public record Outcome(int written, int removed, int unchanged) {}

  /** Makes the folder hold exactly the tree, or says why it could not and leaves it as it was. */
  public static Checked<Optional<Outcome>> write(OutputTree tree, Path folder) {
    return write(tree, folder, List.of(OutputMark.BUILD));
  }

  /** The same for a folder that is known as ours by other marks. */
  public static Checked<Optional<Outcome>> write(
      OutputTree tree, Path folder, List<OutputMark> marks) {
    try {
      Path target =
          Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
      Files.createDirectories(parent(target));
      try (FolderLock _ = FolderLock.of(target)) {
        FolderSwap swap = new FolderSwap(target);
        swap.recover();
        return OutputFolder.isForeign(target, marks)
            ? refused(new ForeignOutput(folder.toString()))
            : Checked.of(Optional.of(new OutputWriter(target, tree).write(swap)));
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return refused(new OutputNotWritten(folder.toString(), SystemWords.of(e)));
    }
  }

  private static Checked<Optional<Outcome>> refused(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private Outcome write(FolderSwap swap) throws IOException {
    Set<String> before = OutputFolder.files(target);
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      if (before.contains(file.getKey()) && same(file.getKey(), file.getValue())) {
        unchanged.add(file.getKey());
      }
    }
    int written = tree.files().size() - unchanged.size();
    int removed = (int) before.stream().filter(path -> !tree.files().containsKey(path)).count();
    if (written > 0 || removed > 0 || !Files.isDirectory(target)) {
      fill(swap.fresh());
      swap.run();
    }
    return new Outcome(written, removed, unchanged.size());
  }

  private boolean same(String path, byte[] bytes) throws IOException {
    Path file = target.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private void fill(Path fresh) throws IOException {
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      Path path = fresh.resolve(file.getKey()).normalize();
      if (!path.startsWith(fresh) || path.equals(fresh)) {
        throw new CompilerBug("an output file outside of its folder: " + file.getKey());
      }
      Files.createDirectories(parent(path));
      if (unchanged.contains(file.getKey())) {
        FileLinks.carryOver(target.resolve(file.getKey()), path);
      } else {
        Files.write(path, file.getValue());
      }
    }
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IOException(path + " has no folder above it");
    }
    return parent;
  }
}
