package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Something is written in the form of another language; {@code ours} is an edit that is certain.
 */
public record ForeignForm(Span at, String written, String help, Optional<String> ours)
    implements Problem {

  public static final Code CODE = new Code("P0130", "foreign-form");

  private static final int LONGEST = 40;

  /** What is of this language and only stands where it has no meaning. */
  private static final Set<String> OURS =
      Set.of("", ":", "=", "{", ",", "if", "for", "=>", "(", "[");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String shown = written.replaceAll("\\s+", " ").strip();
    String title =
        shown.length() > LONGEST || shown.contains("`") || OURS.contains(shown)
            ? "this is written as in another language"
            : "`" + shown + "` is not of this language";
    Report report = Report.error(title, at, "written otherwise here").help(help);
    return ours.map(text -> report.fix(new Fix(title(text), at, text))).orElse(report);
  }

  private static String title(String text) {
    return text.isBlank()
        ? "leave it out"
        : text.contains("\n") ? "write it in our form" : "write `" + text.strip() + "`";
  }
}
