package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A type that fields may have: what has to be declared for it, how it is written, a default, and
 * values of requests as JSON, the first of which every field of this type takes.
 */
record TypeCase(
    String name, List<String> declarations, String type, String defaultValue, List<String> values) {

  private static final Path FILE =
      ProjectFolder.root().resolve("compiler/src/test/resources/verdict/types.txt");
  private static final String TITLE = "#- ";
  private static final String DEFAULT = "= ";

  TypeCase {
    declarations = List.copyOf(declarations);
    values = List.copyOf(values);
  }

  String taken() {
    return values.getFirst();
  }

  /**
   * All types of the file: below a title the declarations, the type, its default, and a value a
   * line.
   */
  static List<TypeCase> all() throws IOException {
    List<TypeCase> cases = new ArrayList<>();
    for (String text : Files.readString(FILE).split("(?m)^" + TITLE)) {
      if (!text.isBlank()) {
        cases.add(read(text.lines().filter(line -> !line.isBlank()).toList()));
      }
    }
    return cases;
  }

  private static TypeCase read(List<String> lines) {
    int type = 1;
    while (lines.get(type).startsWith("type ")) {
      type++;
    }
    return new TypeCase(
        lines.getFirst(),
        lines.subList(1, type),
        lines.get(type),
        lines.get(type + 1).substring(DEFAULT.length()),
        lines.subList(type + 2, lines.size()));
  }
}
