package dev.promiselang.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What to write instead of the path of a folder; nothing when there is no such folder. */
final class FolderPath {

  private static final Predicate<String> HOLDS_OBJECTS =
      Pattern.compile("\\.(ya?ml|json)$").asPredicate();

  private FolderPath() {}

  /** A pattern for the files of the folder. */
  static String pattern(PackageFiles files, String written, String path) {
    return inside(files, path).stream()
        .filter(HOLDS_OBJECTS)
        .findFirst()
        .map(file -> (file.contains("/") ? "**/*" : "*") + file.substring(file.lastIndexOf('.')))
        .map(pattern -> below(written, pattern))
        .orElse("");
  }

  /** The first module of the folder, or else its first file. */
  static String module(PackageFiles files, String written, String path) {
    List<String> inside = inside(files, path);
    return inside.stream()
        .filter(file -> file.endsWith(PackageFiles.MODULE_SUFFIX))
        .findFirst()
        .or(() -> inside.stream().findFirst())
        .map(file -> below(written, file))
        .orElse("");
  }

  private static List<String> inside(PackageFiles files, String path) {
    String folder = path.isEmpty() ? "" : path + "/";
    return files.paths().stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> file.substring(folder.length()))
        .toList();
  }

  private static String below(String folder, String path) {
    return folder + (folder.endsWith("/") ? "" : "/") + path;
  }
}
