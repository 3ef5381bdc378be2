package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.BlockTextContext;
import dev.promiselang.grammar.PromiseParser.ChunkPartContext;
import dev.promiselang.grammar.PromiseParser.HolePartContext;
import dev.promiselang.grammar.PromiseParser.LineTextContext;
import dev.promiselang.grammar.PromiseParser.RawTextContext;
import dev.promiselang.grammar.PromiseParser.TextContext;
import dev.promiselang.grammar.PromiseParser.TextPartContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Text of every kind: quotes gone, escapes resolved, common indentation removed. */
final class TextBuilder {

  private final Workshop workshop;

  TextBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Expression.TextLiteral text(TextContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case LineTextContext line ->
          new Expression.TextLiteral(at, parts(line.parts, Indentation.NONE), false);
      case BlockTextContext block ->
          new Expression.TextLiteral(at, parts(block.parts, indentation(block)), false);
      case RawTextContext raw -> new Expression.TextLiteral(at, raw(raw, at), true);
      default -> new Expression.TextLiteral(at, List.of(), false);
    };
  }

  /** Text that must be known where it stands, such as a member of an enumeration. */
  Expression.TextLiteral withoutHoles(TextContext context) {
    Expression.TextLiteral literal = text(context);
    literal.parts().stream()
        .filter(TextPart.Hole.class::isInstance)
        .findFirst()
        .ifPresent(hole -> workshop.report(new HolesNotAllowed(hole.at())));
    return literal;
  }

  /** Text that is a name or a path, which takes no holes and is never empty. */
  Name name(TextContext context) {
    Expression.TextLiteral literal = withoutHoles(context);
    boolean written = context.exception == null && literal.at().end() > literal.at().start();
    if (literal.parts().isEmpty() && written) {
      workshop.report(new EmptyName(literal.at()));
    }
    return new Name(literal.at(), literal.constant().orElse(""));
  }

  private List<TextPart> raw(RawTextContext context, Span at) {
    String written = context.raw.getText();
    int quotes = written.startsWith("'''") ? 3 : 1;
    boolean closed = written.length() >= 2 * quotes && written.endsWith("'".repeat(quotes));
    String inside = written.substring(quotes, written.length() - (closed ? quotes : 0));
    if (quotes == 3) {
      Indentation indentation = Indentation.of(inside);
      if (closed) {
        reportOpeningLine(indentation, at);
      }
      inside = indentation.remove(inside, true, true);
    }
    return inside.isEmpty() ? List.of() : List.of(new TextPart.Chunk(at, inside));
  }

  private Indentation indentation(BlockTextContext block) {
    StringBuilder outline = new StringBuilder();
    for (TextPartContext part : block.parts) {
      // What is no plain character can't be indentation: any visible mark stands for it.
      boolean plain =
          part instanceof ChunkPartContext chunk
              && chunk.chunk.getType() == PromiseLexer.TEXT_CHUNK;
      outline.append(plain ? part.getText() : "x");
    }
    Indentation indentation = Indentation.of(outline.toString());
    if (block.close != null && !Marks.isStandIn(block.close)) {
      reportOpeningLine(indentation, workshop.at(block));
    }
    return indentation;
  }

  private void reportOpeningLine(Indentation indentation, Span at) {
    if (!indentation.opensOnItsOwnLine()) {
      workshop.report(new TextOnOpeningLine(new Span(at.file(), at.start(), at.start() + 3)));
    }
  }

  private List<TextPart> parts(List<TextPartContext> contexts, Indentation indentation) {
    List<TextPart> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Span run = Span.NONE;
    for (int i = 0; i < contexts.size(); i++) {
      TextPartContext context = contexts.get(i);
      Span at = workshop.at(context);
      if (context instanceof HolePartContext hole) {
        addChunk(parts, run, text);
        run = Span.NONE;
        parts.add(new TextPart.Hole(at, workshop.expressions.expression(hole.value, hole)));
      } else if (context instanceof ChunkPartContext chunk) {
        run = run.isNone() ? at : run.to(at);
        text.append(
            chunk.chunk.getType() == PromiseLexer.TEXT_ESCAPE
                ? escaped(chunk.chunk.getText(), at)
                : indentation.remove(chunk.chunk.getText(), i == 0, i == contexts.size() - 1));
      }
    }
    addChunk(parts, run, text);
    return parts;
  }

  private static void addChunk(List<TextPart> parts, Span at, StringBuilder text) {
    if (!text.isEmpty()) {
      parts.add(new TextPart.Chunk(at, text.toString()));
      text.setLength(0);
    }
  }

  private String escaped(String written, Span at) {
    return switch (written.charAt(1)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case '"', '\\', '$' -> written.substring(1);
      case 'u' -> codePoint(written, at);
      default -> wrongEscape(written, at);
    };
  }

  private String codePoint(String written, Span at) {
    int open = "\\u{".length();
    String digits = written.length() > open ? written.substring(open, written.length() - 1) : "";
    int value = digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits, 16);
    boolean scalar =
        Character.isValidCodePoint(value)
            && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    return scalar ? Character.toString(value) : wrongEscape(written, at);
  }

  private String wrongEscape(String written, Span at) {
    workshop.report(new InvalidEscape(at, written));
    return written;
  }
}
