package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in single quotes that names a value as a hole would, and has no holes. */
record HoleInRawText(Span at, String hole, String quotes) implements Problem {

  public static final Code CODE = new Code("P0225", "hole-in-raw-text");

  private static final Pattern HOLE = Pattern.compile("\\$\\{\\s*([a-z]\\w*)(\\??\\.\\w+)*\\s*}");

  /** The first of them in a text. */
  static Optional<HoleInRawText> find(
      Expression.TextLiteral text, SourceFile file, Predicate<String> isValue) {
    String written = file.textOf(text.at());
    String quotes = written.startsWith("'''") ? "\"\"\"" : "\"";
    Matcher holes = HOLE.matcher(written);
    while (holes.find()) {
      if (isValue.test(holes.group(1))) {
        int start = text.at().start() + holes.start();
        Span at = new Span(text.at().file(), start, start + holes.group().length());
        return Optional.of(new HoleInRawText(at, holes.group(), quotes));
      }
    }
    return Optional.empty();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String between = quotes + "...";
    return Report.warning("text in single quotes has no holes", at, "stays as it is written")
        .help(
            "for the value write the text in double quotes: `"
                + between
                + hole
                + "..."
                + quotes
                + "`")
        .help("for these very characters write `" + between + "\\" + hole + "..." + quotes + "`");
  }
}
