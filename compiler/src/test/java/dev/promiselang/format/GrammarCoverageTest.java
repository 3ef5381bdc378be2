package dev.promiselang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;

/** Everything that can be written is formatted in some fixture. */
class GrammarCoverageTest {

  /** Read only to be reported, so that they are never formatted. */
  private static final Set<String> MISTAKES =
      Set.of(
          "BracedEntryContext",
          "LowerCaseTypeContext",
          "MissingAtomContext",
          "MissingTypeContext",
          "TernaryExpressionContext");

  @Test
  void everyProductionOfTheGrammarStandsInAFixture() throws IOException {
    Set<String> missing = labels();
    for (Path file :
        ProjectFolder.files(ProjectFolder.root().resolve("compiler/src/test/fixtures/format"))) {
      if (file.toString().endsWith(".promise")) {
        leaveOut(missing, tree(Files.readString(file)));
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** The alternatives that have a name, and the rules that have but one. */
  private static Set<String> labels() {
    Set<Class<?>> all =
        Arrays.stream(PromiseParser.class.getDeclaredClasses())
            .filter(ParserRuleContext.class::isAssignableFrom)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(type -> all.stream().noneMatch(other -> other.getSuperclass() == type))
        .map(Class::getSimpleName)
        .filter(name -> !MISTAKES.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ParseTree tree(String text) {
    PromiseLexer lexer = new PromiseLexer(CharStreams.fromString(text));
    return new PromiseParser(new CommonTokenStream(lexer)).module();
  }

  private static void leaveOut(Set<String> missing, ParseTree tree) {
    missing.remove(tree.getClass().getSimpleName());
    for (int i = 0; i < tree.getChildCount(); i++) {
      leaveOut(missing, tree.getChild(i));
    }
  }
}
