package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house is clean: nothing is left lying about, nothing is without its sentence. */
class HygieneTest {

  private static final Pattern SENTENCE =
      Pattern.compile("/\\*\\*\\s+(\\*\\s+)?[A-Z].*\\..*@NullMarked\\s+package .*", Pattern.DOTALL);
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Test
  void noReceivedFileIsLeftBehind() {
    assertNone(file -> file.getFileName().toString().contains(".received."));
  }

  @Test
  void everyApprovedFileStandsBesideWhatItApproves() {
    assertNone(file -> approved(file) && siblings(file).allMatch(HygieneTest::approved));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<Path> folders =
        files()
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> file.toString().contains("/src/main/java/"))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Path> silent =
        folders.stream()
            .filter(folder -> !saysWhatItIsFor(folder))
            .map(HygieneTest::shown)
            .toList();
    assertEquals(List.of(), silent, "each needs a package-info: a sentence and @NullMarked");
  }

  @Test
  void everyFixtureFolderBelongsToARoomAndIsNamedAsASentence() {
    Path fixtures = ProjectFolder.root().resolve("compiler/src/test/fixtures");
    Path rooms = ProjectFolder.root().resolve("compiler/src/main/java/dev/promiselang");
    List<Path> strange =
        ProjectFolder.files(fixtures).stream()
            .map(fixtures::relativize)
            .filter(
                file ->
                    file.getNameCount() < 3
                        || !Files.isDirectory(rooms.resolve(file.getName(0)))
                        || !KEBAB.matcher(file.getName(1).toString()).matches())
            .toList();
    assertEquals(List.of(), strange, "fixtures are fixtures/<room>/<case-in-a-sentence>/<file>");
  }

  private static void assertNone(Predicate<Path> bad) {
    assertEquals(List.of(), files().filter(bad).map(HygieneTest::shown).toList());
  }

  private static Stream<Path> files() {
    return ProjectFolder.files(ProjectFolder.root()).stream();
  }

  private static Path shown(Path path) {
    return ProjectFolder.root().relativize(path);
  }

  private static boolean approved(Path file) {
    return file.getFileName().toString().contains(".approved.");
  }

  private static Stream<Path> siblings(Path file) {
    return ProjectFolder.files(file.getParent()).stream();
  }

  private static boolean saysWhatItIsFor(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && SENTENCE.matcher(read(info)).matches();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
