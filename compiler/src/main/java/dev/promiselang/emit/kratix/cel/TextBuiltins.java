package dev.promiselang.emit.kratix.cel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** What texts can be asked. */
final class TextBuiltins {

  private static final Cel EMPTY = new Cel.TextValue("");
  private static final Type TEXTS = Type.ListOf.of(Type.Text.PLAIN);

  private final Translation translation;

  TextBuiltins(Translation translation) {
    this.translation = translation;
  }

  Optional<Operand> of(BuiltinUse use, Operand text, List<Operand> arguments) {
    Cel cel = text.cel();
    return switch (use.name()) {
      case "contains", "startsWith", "endsWith" ->
          truth(CelBuilder.method(cel, use.name(), arguments.getFirst().cel()));
      case "matches" -> Optional.of(matches(use, cel, arguments.getFirst().cel()));
      case "size" -> Optional.of(size(cel));
      case "lower" -> ascii(use, text, "lowerAscii");
      case "upper" -> ascii(use, text, "upperAscii");
      case "trim" -> ascii(use, text, "trim");
      case "replace" -> {
        Cel part = arguments.get(0).cel();
        Cel replaced = CelBuilder.method(cel, "replace", part, arguments.get(1).cel());
        yield text(unlessEmpty(part, replaced, cel));
      }
      case "split" -> {
        Cel separator = arguments.getFirst().cel();
        Cel parts = CelBuilder.method(cel, "split", separator);
        yield Optional.of(
            Operand.of(TEXTS, unlessEmpty(separator, parts, new Cel.ListOf(List.of(cel)))));
      }
      case "slice" -> text(slice(cel, arguments));
      default -> Optional.empty();
    };
  }

  /** A pattern has to be known, so that it is known to be one. */
  private Operand matches(BuiltinUse use, Cel text, Cel pattern) {
    Optional<String> wrong =
        pattern instanceof Cel.TextValue(String written)
            ? wrong(written)
            : Optional.of("it depends on the request, and may be no pattern");
    return wrong.isEmpty()
        ? Operand.truth(CelBuilder.method(text, "matches", pattern), false)
        : translation.refuse(
            use.arguments().getFirst().at(), "this pattern", wrong.get(), "write it as a constant");
  }

  private static Optional<String> wrong(String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException broken) {
      return Optional.of(broken.getDescription());
    }
  }

  private static Optional<Operand> truth(Cel cel) {
    return Optional.of(Operand.truth(cel, false));
  }

  private static Optional<Operand> text(Cel cel) {
    return Optional.of(Operand.of(Type.Text.PLAIN, cel));
  }

  static Operand size(Cel of) {
    return Operand.of(Type.Int.PLAIN, CelBuilder.size(of)).within(Interval.SIZE);
  }

  /** CEL knows the letters from A to Z alone, and other white space than the language. */
  private Optional<Operand> ascii(BuiltinUse use, Operand text, String method) {
    return AsciiTexts.isAscii(text)
        ? text(CelBuilder.method(text.cel(), method))
        : Optional.of(
            translation.refuse(
                use.call().at(),
                "`" + use.name() + "` of a text with any characters",
                "CEL has it for the characters of ASCII only",
                "say which characters the text may have: `String(pattern: '[A-Za-z0-9-]*')`"));
  }

  /** CEL finds an empty text between all characters. */
  private static Cel unlessEmpty(Cel part, Cel usual, Cel otherwise) {
    return part instanceof Cel.TextValue(String text)
        ? text.isEmpty() ? otherwise : usual
        : CelBuilder.choose(CelBuilder.equal(part, EMPTY), otherwise, usual);
  }

  private static Cel slice(Cel text, List<Operand> arguments) {
    Cel size = CelBuilder.size(text);
    Cel to = arguments.size() < 2 ? size : clamped(arguments.get(1).cel(), size);
    Cel from = clamped(arguments.get(0).cel(), size);
    Cel start =
        from.equals(CelBuilder.ZERO)
            ? from
            : CelBuilder.choose(CelBuilder.operation(CelOperator.LESS, to, from), to, from);
    return arguments.size() < 2
        ? CelBuilder.method(text, "substring", from)
        : CelBuilder.method(text, "substring", start, to);
  }

  /** A place between 0 and the size. */
  static Cel clamped(Cel place, Cel size) {
    if (place instanceof Cel.IntValue(long at) && at <= 0) {
      return CelBuilder.ZERO;
    }
    Cel cut =
        CelBuilder.choose(CelBuilder.operation(CelOperator.GREATER, place, size), size, place);
    return place instanceof Cel.IntValue
        ? cut
        : CelBuilder.choose(
            CelBuilder.operation(CelOperator.LESS, place, CelBuilder.ZERO), CelBuilder.ZERO, cut);
  }
}
