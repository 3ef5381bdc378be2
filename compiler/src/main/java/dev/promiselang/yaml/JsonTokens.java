package dev.promiselang.yaml;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a JSON text, which may hold several values one after the other. */
final class JsonTokens implements Tokens {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceFile file;
  private final int start;
  private final JsonParser parser;

  JsonTokens(SourceFile file, int start) {
    this.file = file;
    this.start = start;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), file.text().substring(start));
  }

  @Override
  public Token next() {
    try {
      JsonToken token = parser.nextToken();
      return token == null ? new Token.End() : token(token);
    } catch (JacksonException e) {
      return new Token.Broken(broken(e));
    }
  }

  private InvalidYaml broken(JacksonException e) {
    long known = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
    int at = (int) Math.min(start + Math.max(0, known), file.text().length());
    int end = Math.min(at + 1, file.text().length());
    SyntaxWords words = JsonWords.ofProblem(e.getOriginalMessage());
    return new InvalidYaml(
        "JSON", new Span(file.id(), at, end), words.label(), List.of(), words.help());
  }

  private Token token(JsonToken token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY ->
          new Token.Open(place(1), token == JsonToken.START_OBJECT, Optional.empty());
      case END_OBJECT, END_ARRAY -> new Token.Close(Optional.of(place(1)));
      case PROPERTY_NAME, VALUE_STRING -> scalar(parser.getString(), false);
      case VALUE_NUMBER_INT,
          VALUE_NUMBER_FLOAT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL,
          VALUE_EMBEDDED_OBJECT,
          NOT_AVAILABLE ->
          scalar(parser.getString(), true);
    };
  }

  private Token scalar(String text, boolean plain) {
    Span first = place(1);
    int end = plain ? first.start() + text.length() : afterQuote(first.end());
    Span at = new Span(file.id(), first.start(), end);
    return new Token.Scalar(at, text, plain, Optional.empty(), Optional.empty());
  }

  private int afterQuote(int from) {
    String text = file.text();
    int i = from;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  private Span place(int length) {
    int from = start + (int) parser.currentTokenLocation().getCharOffset();
    return new Span(file.id(), from, from + length);
  }
}
