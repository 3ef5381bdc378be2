package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A value that may be absent where one must be there. */
record MayBeAbsent(Span at, Type found, Optional<Label> because) implements Problem {

  public static final Code CODE = new Code("P0305", "may-be-absent");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this value may be absent", at, "this is " + TypeWords.withArticle(found))
        .and(because.map(List::of).orElse(List.of()))
        .help("give a value for that case with `?? ...`, or ask `if x != absent then ...` first");
  }
}
