package dev.promiselang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.grammar.PromiseParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contexts of the parser are not sealed, so javac can't say which label has no case. */
class BuildersTest {

  /** What stands in for something missing becomes a missing node, as all that is broken does. */
  private static final List<String> WITHOUT_A_CASE =
      List.of("MissingAtomContext", "MissingTypeContext");

  @Test
  void everyLabelOfTheGrammarHasACase() throws IOException {
    StringBuilder sources = new StringBuilder();
    Path room = ProjectFolder.root().resolve("compiler/src/main/java/dev/promiselang/syntax");
    for (Path file : ProjectFolder.files(room)) {
      sources.append(Files.readString(file));
    }
    List<String> without =
        Stream.of(PromiseParser.class.getDeclaredClasses())
            .filter(label -> label.getSuperclass().getEnclosingClass() == PromiseParser.class)
            .map(Class::getSimpleName)
            .filter(label -> !sources.toString().contains("case " + label + " "))
            .filter(label -> !sources.toString().contains("instanceof " + label + " "))
            .filter(label -> !WITHOUT_A_CASE.contains(label))
            .sorted()
            .toList();
    assertEquals(List.of(), without);
  }
}
