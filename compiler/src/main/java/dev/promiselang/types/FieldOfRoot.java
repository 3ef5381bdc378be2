package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.Optional;

/** A field of an {@code api} that is called like a part of the whole request. */
record FieldOfRoot(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0393", "field-of-root");

  /** The parts are records; anything else of their name is a field. */
  static Optional<FieldOfRoot> of(RecordBody.Member member) {
    return member instanceof RecordBody.Member.Field field
            && field.type() instanceof TypeExpression.InlineRecord
            && (field.name().text().equals("spec") || field.name().text().equals("status"))
        ? Optional.of(new FieldOfRoot(field.name().at(), field.name().text()))
        : Optional.empty();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "`" + name + "` in an `api` is the field `spec." + name + "`",
            at,
            "a record inside `spec`")
        .help(
            name.equals("spec")
                ? "the fields of an `api` are those of `spec`: write them without it"
                : "what the pipelines report stands in `status { ... }`, without a colon");
  }
}
