package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** Several types, or values, stand in the brackets of a list type. */
public record SeveralElementTypes(Span at, Optional<String> members) implements Problem {

  public static final Code CODE = new Code("P0136", "several-element-types");

  /** Texts are the members of an enumeration. */
  static SeveralElementTypes of(Span at, String written) {
    String inside = written.replaceAll("^\\[\\s*|\\s*,?\\s*]$", "");
    boolean texts = inside.matches("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    return new SeveralElementTypes(
        at, texts ? Optional.of(inside.replaceAll("\"\\s*,\\s*\"", "\" | \"")) : Optional.empty());
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = Report.error("a list type names one type", at, "these are several");
    return members
        .map(
            union ->
                report
                    .help("for one of these values write `" + union + "`", at, union)
                    .help("for a list of them write `[" + union + "]`"))
        .orElse(report.help("give each value a name in a record: `{ host: String, port: Int }`"));
  }
}
