package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A text that is neither YAML nor JSON; the context is where the unfinished thing began. */
public record InvalidYaml(String language, Span at, String what, List<Label> context, String help)
    implements Problem {

  public static final Code CODE = new Code("P0710", "yaml-syntax");

  public InvalidYaml {
    context = List.copyOf(context);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this file is not valid " + language, at, what).and(context).help(help);
  }
}
