package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TextPart;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.ArrayList;
import java.util.List;

/** Texts with holes: joined where all are texts, else put into a format. */
final class TextTranslator {

  private final ExpressionTranslator expressions;
  private final Translation translation;

  TextTranslator(ExpressionTranslator expressions) {
    this.expressions = expressions;
    this.translation = expressions.translation();
  }

  Operand of(Expression.TextLiteral text, Scope scope) {
    List<Operand> parts = new ArrayList<>();
    for (TextPart part : text.parts()) {
      Operand operand =
          switch (part) {
            case TextPart.Chunk(var _, String chunk) ->
                Operand.of(Type.Text.PLAIN, new Cel.TextValue(chunk));
            case TextPart.Hole(var _, Expression value) ->
                hole(expressions.value(value, scope), value);
          };
      if (operand.isUnknown()) {
        return operand;
      }
      parts.add(operand);
    }
    boolean mayFail = parts.stream().anyMatch(Operand::mayFail);
    boolean texts = parts.stream().allMatch(part -> ValueKind.of(part.type()) == ValueKind.TEXT);
    if (!texts && !translation.has(Feature.FORMAT, text.at(), "a number in a text")) {
      return Operand.UNKNOWN;
    }
    Cel whole = texts ? joined(parts) : formatted(parts);
    return Operand.of(Type.Text.PLAIN, whole).failing(mayFail);
  }

  private static Cel joined(List<Operand> parts) {
    return parts.stream()
        .map(Operand::cel)
        .reduce((left, right) -> CelBuilder.operation(CelOperator.ADD, left, right))
        .orElse(new Cel.TextValue(""));
  }

  private static Cel formatted(List<Operand> parts) {
    StringBuilder format = new StringBuilder();
    List<Cel> values = new ArrayList<>();
    for (Operand part : parts) {
      if (part.cel() instanceof Cel.TextValue(String chunk)) {
        format.append(chunk.replace("%", "%%"));
      } else {
        format.append(ValueKind.of(part.type()) == ValueKind.WHOLE ? "%d" : "%s");
        values.add(CelBuilder.call("dyn", part.cel()));
      }
    }
    boolean alike = values.size() == 1;
    List<Cel> plain =
        alike ? List.of(((Cel.Call) values.getFirst()).arguments().getFirst()) : values;
    return CelBuilder.method(new Cel.TextValue(format.toString()), "format", new Cel.ListOf(plain));
  }

  /** A value as it stands in a hole: a text, or a number or truth value to be formatted. */
  private Operand hole(Operand operand, Expression at) {
    ValueKind kind = ValueKind.of(operand.type());
    if (kind == ValueKind.QUANTITY && !operand.computed()) {
      return operand.withCel(Quantities.text(operand)).as(Type.Text.PLAIN);
    }
    return switch (kind) {
      case UNKNOWN, TEXT, WHOLE, BOOL -> operand;
      case VERSION -> operand.as(Type.Text.PLAIN);
      default ->
          translation.refuse(
              at.at(),
              TypeWords.withArticle(operand.type()) + " in a text",
              "CEL spells it in another way than the language",
              "leave it out of the text");
    };
  }
}
