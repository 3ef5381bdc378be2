package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of problem has a page, a program that shows it and one that does not. */
class ExplainTest {

  private static final Path PAGES = ProjectFolder.root().resolve("compiler/src/main/explain");

  /** What no program in a text can show, and why. */
  private static final Map<String, String> WITHOUT_PROGRAM =
      Map.ofEntries(
          Map.entry("P0413", "a match over anything but an enumeration has an else"),
          Map.entry("P0431", "arithmetic refuses such numbers before"),
          Map.entry("P0543", "the selector would fill pages"),
          Map.entry("P0601", "a promise of such objects is too large as well"),
          Map.entry("P0690", "about a folder on the disk"),
          Map.entry("P0691", "about a folder on the disk"),
          Map.entry("P0701", "about a folder on the disk"),
          Map.entry("P0713", "the file would fill pages"),
          Map.entry("P0727", "about the bytes of a file"),
          Map.entry("P0728", "about a file on the disk"),
          Map.entry("P0729", "about a file on the disk"),
          Map.entry("P0752", "about the cache on the disk"),
          Map.entry("P0753", "about files on the disk"),
          Map.entry("P0755", "about versions that `deps` chooses"),
          Map.entry("P0758", "about a repository"),
          Map.entry("P0759", "about a repository"),
          Map.entry("P0767", "about a repository"),
          Map.entry("P0768", "about a repository"),
          Map.entry("P0770", "about a repository"),
          Map.entry("P0771", "about versions that `deps` chooses"),
          Map.entry("P0772", "about versions that `deps` chooses"),
          Map.entry("P0773", "about a repository"),
          Map.entry("P0780", "about a file that `import` reads"),
          Map.entry("P0781", "about a file that `import` reads"),
          Map.entry("P0782", "about a file that `import` reads"));

  @Test
  void everyKindOfProblemHasOnePage() throws Exception {
    Set<String> names =
        codes().stream()
            .map(code -> code.id() + "-" + code.slug())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> folders =
        folders()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> withoutPage = new TreeSet<>(names);
    withoutPage.removeAll(folders);
    Set<String> withoutCode = new TreeSet<>(folders);
    withoutCode.removeAll(names);
    assertEquals(Set.of(), withoutPage, "each needs a folder in src/main/explain");
    assertEquals(Set.of(), withoutCode, "these folders explain nothing");
  }

  @Test
  void noTwoKindsOfProblemsShareAName() throws Exception {
    assertEquals(List.of(), repeated(Code::id), "codes");
    assertEquals(List.of(), repeated(Code::slug), "slugs");
  }

  @Test
  void theListOfPagesWithoutProgramIsTrue() throws IOException {
    Set<String> without =
        folders()
            .filter(folder -> !Files.exists(folder.resolve("bad.promise")))
            .map(ExplainTest::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(WITHOUT_PROGRAM.keySet()), without);
  }

  @TestFactory
  Stream<DynamicTest> pagesSayWhatItMeansWhyAndWhatToDo() throws IOException {
    return each(folders(), ExplainTest::checkPage);
  }

  @TestFactory
  Stream<DynamicTest> refusedProgramsHaveExactlyTheirProblem() throws IOException {
    return each(
        folders().filter(folder -> Files.exists(folder.resolve("bad.promise"))),
        folder -> assertEquals(List.of(id(folder)), problems(folder, "bad.promise")));
  }

  @TestFactory
  Stream<DynamicTest> reportsAreAsApproved() throws IOException {
    return each(
        folders().filter(folder -> Files.exists(folder.resolve("bad.promise"))),
        folder -> Fixtures.approve(folder, "report", report(folder)));
  }

  @TestFactory
  Stream<DynamicTest> acceptedProgramsHaveNoProblem() throws IOException {
    return each(
        folders().filter(folder -> Files.exists(folder.resolve("good.promise"))),
        folder ->
            assertEquals(
                List.of(),
                SourceText.mistakes(SourceText.compile(read(folder.resolve("good.promise"))))
                    .stream()
                    .map(problem -> problem.code().id())
                    .toList()));
  }

  private static void checkPage(Path folder) {
    List<String> lines = read(folder.resolve("page.md")).lines().toList();
    String slug = folder.getFileName().toString().substring(id(folder).length() + 1);
    assertEquals("# " + id(folder) + ": " + slug, lines.getFirst());
    assertTrue(lines.size() >= 6 && lines.size() <= 15, lines.size() + " lines, not 6 to 15");
    assertTrue(
        Files.exists(folder.resolve("bad.promise")) == Files.exists(folder.resolve("good.promise")),
        "what is refused stands beside what is accepted");
  }

  private static List<String> problems(Path folder, String name) {
    Compilation compilation = SourceText.compile(read(folder.resolve(name)));
    return compilation.problems().stream().map(problem -> problem.code().id()).toList();
  }

  private static String report(Path folder) {
    Compilation compilation = SourceText.compile(read(folder.resolve("bad.promise")));
    return ReportText.of(compilation.sources(), compilation.problems());
  }

  private static List<Code> codes() throws ReflectiveOperationException {
    List<Code> codes = new ArrayList<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.promiselang")) {
      if (found.isAssignableTo(Problem.class) && !found.isInterface()) {
        Field code = found.reflect().getDeclaredField("CODE");
        code.setAccessible(true);
        codes.add((Code) code.get(null));
      }
    }
    return codes;
  }

  private static List<String> repeated(Function<Code, String> name)
      throws ReflectiveOperationException {
    return codes().stream().collect(Collectors.groupingBy(name)).entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getValue().toString())
        .sorted()
        .toList();
  }

  private static Stream<DynamicTest> each(Stream<Path> folders, Consumer<Path> test) {
    return folders.map(
        folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> test.accept(folder)));
  }

  private static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static String id(Path folder) {
    return folder.getFileName().toString().substring(0, 5);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
