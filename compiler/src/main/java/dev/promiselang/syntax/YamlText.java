package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** Text of many lines begins with a mark of YAML; {@code ours} is all of it in our quotes. */
public record YamlText(Span at, Span whole, String mark, Optional<String> ours) implements Problem {

  public static final Code CODE = new Code("P0131", "yaml-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("text of many lines stands in three quotes", at, "this begins text of YAML")
            .help("write `\"\"\"` instead of `" + mark + "`, and `\"\"\"` after the last line");
    return ours.map(text -> report.fix(new Fix("write it in three quotes", whole, text)))
        .orElse(report);
  }
}
