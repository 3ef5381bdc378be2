package dev.promiselang.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies in a folder that a build writes; hidden entries at its top are somebody else's. */
final class OutputFolder {

  private OutputFolder() {}

  /** Whether something is there that nobody of us has written and that is not an empty folder. */
  static boolean isForeign(Path folder, List<OutputMark> marks) throws IOException {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && (!Files.isDirectory(folder) || (!visible(folder).isEmpty() && !marked(folder, marks)));
  }

  /** The paths of all files in the folder, hidden ones at its top left out. */
  static Set<String> files(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path entry : visible(folder)) {
      try (Stream<Path> walk = Files.walk(entry)) {
        walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .forEach(path -> files.add(folder.relativize(path).toString().replace('\\', '/')));
      }
    }
    return files;
  }

  static List<Path> visible(Path folder) throws IOException {
    return entries(folder).stream().filter(path -> !hidden(path)).toList();
  }

  static List<Path> hidden(List<Path> entries) {
    return entries.stream().filter(OutputFolder::hidden).toList();
  }

  static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean marked(Path folder, List<OutputMark> marks) throws IOException {
    if (Files.exists(folder.resolve("package.yaml"))) {
      return false;
    }
    for (OutputMark mark : marks) {
      Path file = folder.resolve(mark.file());
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && mark.words().stream().allMatch(Files.readString(file)::contains)) {
        return true;
      }
    }
    return false;
  }
}
