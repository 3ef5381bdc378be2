package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** The tokens of a YAML text. */
final class YamlTokens implements Tokens {

  private final SourceFile file;
  private final CodePointOffsets offsets;
  private final YamlEvents events;

  YamlTokens(SourceFile file) {
    this.file = file;
    String text = file.text();
    int start = !text.isEmpty() && text.charAt(0) == CodePoints.BYTE_ORDER_MARK ? 1 : 0;
    this.offsets = new CodePointOffsets(text, start);
    this.events = new YamlEvents(text.substring(start));
  }

  @Override
  public Token next() {
    try {
      return tokenOfNextEvent();
    } catch (MarkedYamlEngineException e) {
      return new Token.Broken(broken(e));
    } catch (ReaderException e) {
      return new Token.Broken(illegal(e));
    }
  }

  private InvalidYaml broken(MarkedYamlEngineException e) {
    int at = e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
    SyntaxWords words = SyntaxWords.ofProblem(e.getProblem());
    List<Label> context =
        e.getContextMark().stream()
            .map(Mark::getIndex)
            .filter(start -> start != at)
            .map(start -> new Label(onePoint(start), SyntaxWords.ofContext(e.getContext())))
            .toList();
    return new InvalidYaml("YAML", onePoint(at), words.label(), context, words.help());
  }

  private InvalidYaml illegal(ReaderException e) {
    String what = "the character U+%04X cannot stand here".formatted(e.getCodePoint());
    return new InvalidYaml(
        "YAML", onePoint(e.getPosition()), what, List.of(), "write it as an escape");
  }

  private Span onePoint(int start) {
    return place(start, start + 1);
  }

  private Token tokenOfNextEvent() {
    Event event = events.next();
    while (isBetween(event)) {
      event = events.next();
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case MappingStartEvent start -> new Token.Open(place(start), true, name(start.getAnchor()));
      case SequenceStartEvent start -> new Token.Open(place(start), false, name(start.getAnchor()));
      case AliasEvent alias -> new Token.Alias(place(alias), alias.getAlias().getValue());
      case StreamEndEvent _ -> new Token.End();
      default -> new Token.Close(ifNotEmpty(place(event)));
    };
  }

  private static boolean isBetween(Event event) {
    return event instanceof StreamStartEvent
        || event instanceof DocumentStartEvent
        || event instanceof DocumentEndEvent;
  }

  private Token scalar(ScalarEvent scalar) {
    return new Token.Scalar(
        trimmed(place(scalar)),
        scalar.getValue(),
        scalar.isPlain(),
        scalar.getTag(),
        name(scalar.getAnchor()));
  }

  private static Optional<String> name(Optional<Anchor> anchor) {
    return anchor.map(Anchor::getValue);
  }

  private static Optional<Span> ifNotEmpty(Span span) {
    return span.start() == span.end() ? Optional.empty() : Optional.of(span);
  }

  /** A block scalar ends with the line breaks after it, which are no part of its place. */
  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new Span(span.file(), span.start(), end);
  }

  private Span place(Event event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    return place(start, event.getEndMark().map(Mark::getIndex).orElse(start));
  }

  private Span place(int start, int end) {
    return new Span(file.id(), offsets.at(start), offsets.at(Math.max(start, end)));
  }
}
