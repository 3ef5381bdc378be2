package dev.promiselang.grammar;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;

class TreesTest {

  @Test
  void treesAreAsApproved() {
    Golden.verify(
        "trees",
        source -> {
          PromiseLexer lexer = new PromiseLexer(CharStreams.fromString(source));
          PromiseParser parser = new PromiseParser(new CommonTokenStream(lexer));
          StringBuilder shown = new StringBuilder();
          show(parser.module(), 0, shown);
          return shown.toString();
        });
  }

  /** Labels are what the builders see; what has one child of its own is not worth a line. */
  private static void show(ParseTree tree, int depth, StringBuilder shown) {
    if (tree instanceof ParserRuleContext context && context.getChildCount() > 1) {
      String label = context.getClass().getSimpleName().replace("Context", "");
      shown.append("  ".repeat(depth)).append(label).append('\n');
    } else if (tree.getChildCount() == 0) {
      shown.append("  ".repeat(depth)).append(tree.getText()).append('\n');
    }
    int inner = tree.getChildCount() > 1 ? depth + 1 : depth;
    for (int i = 0; i < tree.getChildCount(); i++) {
      show(tree.getChild(i), inner, shown);
    }
  }
}
