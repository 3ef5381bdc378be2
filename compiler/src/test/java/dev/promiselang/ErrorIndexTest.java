package dev.promiselang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of all kinds of problems, which is made of the pages that explain them. */
class ErrorIndexTest {

  private static final Path PAGES = ProjectFolder.root().resolve("compiler/src/main/explain");

  /** How kinds weigh that no program in a text can show. */
  private static final Map<String, String> NOTES = Map.of("P0543", "note");

  private static final Map<String, String> CHAPTERS =
      new TreeMap<>(
          Map.of(
              "P01", "Syntax",
              "P02", "Names",
              "P03", "Types",
              "P04", "Evaluation",
              "P05", "Fleets and promises",
              "P06", "Output",
              "P07", "Imports and packages"));

  @Test
  void theIndexListsEveryKind() throws IOException {
    StringBuilder index =
        new StringBuilder(
            """
            # Errors, warnings and notes

            Every kind of problem that `promisec` tells of. `promisec explain <code>` prints the page that each name leads to, with what is
            refused and what is accepted instead.
            """);
    for (Map.Entry<String, String> chapter : CHAPTERS.entrySet()) {
      index.append("\n## ").append(chapter.getValue()).append("\n\n");
      index.append("| code | name | weight | about |\n| --- | --- | --- | --- |\n");
      for (Path folder : folders(chapter.getKey())) {
        index.append(row(folder));
      }
    }
    Fixtures.approveFile(ProjectFolder.root().resolve("docs/errors.md"), index.toString());
  }

  private static List<Path> folders(String prefix) throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  private static String row(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    String id = name.substring(0, 5);
    return "| <a id=\"%s\"></a>%s | [%s](../compiler/src/main/explain/%s/page.md) | %s | %s |\n"
        .formatted(
            id.toLowerCase(), id, name.substring(6), name, weight(folder, id), about(folder));
  }

  private static String weight(Path folder, String id) throws IOException {
    Path report = folder.resolve("report.approved.txt");
    if (!Files.exists(report)) {
      return NOTES.getOrDefault(id, "error");
    }
    String text = Files.readString(report);
    return text.substring(0, text.indexOf('['));
  }

  private static String about(Path folder) throws IOException {
    String paragraph =
        Files.readString(folder.resolve("page.md"))
            .lines()
            .skip(1)
            .dropWhile(String::isBlank)
            .takeWhile(line -> !line.isBlank())
            .collect(Collectors.joining(" "));
    return paragraph.replaceFirst("(?<=[^.]\\.) .*", "").replace("|", "\\|");
  }
}
