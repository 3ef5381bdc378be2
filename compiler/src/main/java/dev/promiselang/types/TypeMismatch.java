package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A value of a type that cannot stand where it does. */
record TypeMismatch(Span at, Type found, Type expected, Optional<Label> because, String help)
    implements Problem {

  public static final Code CODE = new Code("P0301", "type-mismatch");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean absence = found instanceof Type.Maybe || found instanceof Type.Nothing;
    String title =
        "expected `"
            + TypeWords.of(absence ? expected : expected.present())
            + "`, found `"
            + TypeWords.of(TypeWords.found(found))
            + "`";
    return Report.error(title, at, "this is " + TypeWords.withArticle(TypeWords.found(found)))
        .and(because.map(List::of).orElse(List.of()))
        .help(help);
  }
}
