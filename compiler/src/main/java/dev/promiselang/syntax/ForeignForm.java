package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/**
 * Something is written in the form of another language; {@code ours} is an edit that is certain.
 */
public record ForeignForm(Span at, String written, String help, Optional<String> ours)
    implements Problem {

  public static final Code CODE = new Code("P0130", "foreign-form");

  private static final int LONGEST = 40;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        written.isBlank()
            ? Report.error("something is missing here", at, "missing")
            : Report.error(what(), at, "written otherwise here");
    Report told = report.help(help);
    return ours.map(text -> told.fix(new Fix(title(text), at, text))).orElse(told);
  }

  private String what() {
    String shown = written.replaceAll("\\s+", " ").strip();
    return shown.length() > LONGEST || shown.contains("`")
        ? "this is written as in another language"
        : "`" + shown + "` cannot stand here";
  }

  private static String title(String text) {
    return text.isBlank()
        ? "leave it out"
        : text.contains("\n") ? "write it in our form" : "write `" + text.strip() + "`";
  }
}
