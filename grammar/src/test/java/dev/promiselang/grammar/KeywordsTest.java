package dev.promiselang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedSet;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.api.Test;

/** The lists are spelled out, since a word more or less is a change of the language. */
class KeywordsTest {

  @Test
  void theReservedWords() {
    assertEquals(
        "absent all and any else false for fun if import in let match not or self then true type"
            + " with",
        joined(Keywords.RESERVED));
  }

  @Test
  void theWordsThatMeanSomethingInTheirPlace() {
    assertEquals(
        "accept annotations api as assert assume because by check cluster clusters configure"
            + " conflicts container destination each every exclusive expect external facts fails"
            + " fixed fleet from group has include install key kind labels manifests named names"
            + " needs on one oneOf only over overlaps patch per permit pipeline place policies"
            + " policy portable promise promises provides remove requires schedule serving settings"
            + " skip slot split spread status store supports test text unique until use uses"
            + " version where workflow",
        joined(Keywords.CONTEXTUAL));
  }

  @Test
  void aContextualWordIsAnOrdinaryName() {
    for (String word : Keywords.CONTEXTUAL) {
      assertParses("let " + word + " = " + word + " + a." + word);
      assertParses("let x = { " + word + ": 1  a: 2  " + word + ".b: f(" + word + ": 3) }");
    }
  }

  @Test
  void aReservedWordIsAKeyAFieldAndALabel() {
    for (String word : Keywords.RESERVED) {
      assertParses("let x = { a: 1  " + word + ": 1  " + word + ".b: a." + word + " }");
      assertParses("let x = f(" + word + ": 1)  type T { a: Int  " + word + ": Int }");
    }
  }

  private static void assertParses(String text) {
    PromiseLexer lexer = new PromiseLexer(CharStreams.fromString(text));
    PromiseParser parser = new PromiseParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.module();
    assertEquals(0, parser.getNumberOfSyntaxErrors(), text);
  }

  private static String joined(SortedSet<String> words) {
    return String.join(" ", words);
  }
}
