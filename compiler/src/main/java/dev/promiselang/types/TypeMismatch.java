package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A value of a type that cannot stand where it does; {@code mended} is how it is written there,
 * where that is certain.
 */
record TypeMismatch(
    Span at,
    Type found,
    Type expected,
    Optional<Label> because,
    String help,
    Optional<String> mended)
    implements Problem {

  TypeMismatch(Span at, Type found, Type expected, Optional<Label> because, String help) {
    this(at, found, expected, because, help, Optional.empty());
  }

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
    Report report =
        Report.error(title, at, "this is " + TypeWords.withArticle(TypeWords.found(found)))
            .and(because.map(List::of).orElse(List.of()));
    return mended
        .map(text -> report.help("write `" + text + "`", at, text))
        .orElseGet(() -> report.help(help));
  }
}
