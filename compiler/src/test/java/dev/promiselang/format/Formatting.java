package dev.promiselang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Lexeme;
import dev.promiselang.syntax.Lexemes;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Parser;
import dev.promiselang.syntax.TreePrinter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every formatting. */
final class Formatting {

  private Formatting() {}

  /** Formats a file without syntax errors and checks that nothing was changed but the layout. */
  static String check(SourceFile file) {
    Checked<String> formatted = Formatter.format(file);
    assertTrue(formatted.sound(), file.id().path());
    String text = formatted.value();
    SourceFile again = new SourceFile(file.id(), text);
    assertEquals(comments(file), comments(again), () -> "comments of\n" + file.text());
    assertEquals(tree(file), tree(again), () -> "tree of\n" + file.text());
    assertEquals(text, Formatter.format(again).value(), () -> "again, from\n" + file.text());
    assertTrue(text.isEmpty() || text.endsWith("\n"), "the last line ends");
    assertTrue(
        !text.contains("\n\n\n")
            || text.contains("\"\"\"")
            || text.contains("'''")
            || text.contains("/*"),
        text);
    return text;
  }

  static String of(String text) {
    return check(new SourceFile(new SourceId("main.promise"), text));
  }

  /** The tree without places; the order of imports means nothing. */
  private static String tree(SourceFile file) {
    Checked<Module> parsed = Parser.parse(file);
    assertTrue(parsed.sound(), () -> "syntax of\n" + file.text());
    Module module = parsed.value();
    return Stream.concat(
            module.imports().stream().map(TreePrinter::print).sorted(),
            module.declarations().stream().map(TreePrinter::print))
        .collect(Collectors.joining());
  }

  private static List<String> comments(SourceFile file) {
    return Lexemes.of(file).stream()
        .filter(Lexeme::isComment)
        .map(comment -> comment.text().replaceAll("\r+\n", "\n").stripTrailing())
        .sorted()
        .toList();
  }
}
