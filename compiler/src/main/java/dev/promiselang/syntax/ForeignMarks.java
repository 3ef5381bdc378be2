package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Fix;
import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Characters that mean nothing in the language, comments of other languages, and open ends. */
final class ForeignMarks {

  /** A definition of CUE whose braces open on its line. */
  private static final Pattern DEFINITION = Pattern.compile("#[A-Z]\\w*\\s*:\\s*\\{\\s*");

  private final Repairs repairs;
  private int lastLine;

  ForeignMarks(Repairs repairs) {
    this.repairs = repairs;
  }

  void hide() {
    List<CommonToken> tokens = repairs.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      switch (token.getType()) {
        case PromiseLexer.UNKNOWN -> i = hideRun(tokens, i);
        case PromiseLexer.HASH_COMMENT -> i = hash(tokens, i);
        case PromiseLexer.OPEN_COMMENT -> reportOpen(token, 2, "comment", "*/");
        case PromiseLexer.OPEN_RAW_TEXT -> reportOpen(token, 1, "text", "'");
        case PromiseLexer.OPEN_RAW_BLOCK -> reportOpen(token, 3, "text", "'''");
        default -> {}
      }
    }
  }

  private int hash(List<CommonToken> tokens, int index) {
    CommonToken token = tokens.get(index);
    if (DEFINITION.matcher(token.getText()).matches()) {
      return hideDefinition(tokens, index);
    }
    Span at = repairs.at(token);
    Span mark = new Span(at.file(), at.start(), at.start() + 1);
    String help = "comments begin with `//`";
    repairs.report(new InvalidCharacter(mark, "#", help, Optional.of(new Fix(help, mark, "//"))));
    return index;
  }

  /** {@code #Backup: { ... }}: all of it is passed over. */
  private int hideDefinition(List<CommonToken> tokens, int first) {
    CommonToken start = tokens.get(first);
    String name = start.getText().replaceAll("\\W+", "");
    Span at = repairs.at(start);
    Span head = new Span(at.file(), at.start(), at.start() + start.getText().indexOf(':') + 1);
    repairs.report(
        new ForeignForm(
            head,
            "#" + name + ":",
            "write `type " + name + " { ... }`",
            Optional.of("type " + name)));
    int depth = 1;
    int last = first;
    while (depth > 0 && tokens.get(last + 1).getType() != Token.EOF) {
      last++;
      CommonToken token = tokens.get(last);
      depth += Marks.opens(token) ? 1 : Marks.closes(token) ? -1 : 0;
      repairs.hide(token);
    }
    return last;
  }

  private void reportOpen(CommonToken token, int width, String what, String closing) {
    Span at = repairs.at(token);
    Span opening = new Span(at.file(), at.start(), at.start() + width);
    repairs.report(new UnclosedText(opening, what, closing));
  }

  /** Neighbours that mean nothing are one mistake, and so are all on one line. */
  private int hideRun(List<CommonToken> tokens, int first) {
    int last = first;
    StringBuilder written = new StringBuilder();
    while (tokens.get(last).getType() == PromiseLexer.UNKNOWN) {
      written.append(tokens.get(last).getText());
      repairs.hide(tokens.get(last));
      last++;
    }
    CommonToken start = tokens.get(first);
    if (start.getLine() > lastLine) {
      Span at = repairs.at(start).to(repairs.at(tokens.get(last - 1)));
      String help = help(written.charAt(0), isArrow(tokens, last), range(tokens, first, last));
      repairs.report(
          new InvalidCharacter(
              at, visible(written.toString()), help, mended(at, written.toString())));
    }
    lastLine = start.getLine();
    return last - 1;
  }

  /** The edit that is certain: a mark is left out, or becomes the one that looks like it. */
  private Optional<Fix> mended(Span at, String written) {
    return switch (written) {
      case ";" -> Optional.of(new Fix("leave the `;` out", at, ""));
      case "&" -> Optional.of(new Fix("write `and`", at, "and"));
      case "\u00a0" -> Optional.of(new Fix("write a space", at, " "));
      case "“", "„" -> straightened(at, '”', "\"");
      case "‘" -> straightened(at, '’', "'");
      default -> Optional.empty();
    };
  }

  /** Text in curved quotes that ends on its line. */
  private Optional<Fix> straightened(Span at, char closing, String quote) {
    String rest = repairs.restOfLine(at);
    int end = rest.indexOf(closing, 1);
    if (end < 0 || rest.substring(1, end).contains(quote)) {
      return Optional.empty();
    }
    String straight = quote + rest.substring(1, end) + quote;
    Span whole = new Span(at.file(), at.start(), at.start() + end + 1);
    return Optional.of(new Fix("write `" + straight + "`", whole, straight));
  }

  private static String visible(String written) {
    StringBuilder visible = new StringBuilder();
    written
        .codePoints()
        .forEach(
            c -> {
              boolean plain = !Character.isISOControl(c) && !Character.isSpaceChar(c);
              visible.append(plain ? Character.toString(c) : "U+%04X".formatted(c));
            });
    return visible.toString();
  }

  private static boolean isArrow(List<CommonToken> tokens, int index) {
    return tokens.get(index).getType() == PromiseLexer.GREATER;
  }

  /** The number behind marks that follow a promise, past spaces and a `>`; or nothing. */
  private static String range(List<CommonToken> tokens, int first, int last) {
    int promise = first - 1;
    while (promise > 0 && tokens.get(promise).getType() == PromiseLexer.SPACE) {
      promise--;
    }
    int next = last;
    while (tokens.get(next).getType() == PromiseLexer.SPACE
        || tokens.get(next).getType() == PromiseLexer.GREATER) {
      next++;
    }
    boolean range =
        promise >= 0
            && tokens.get(promise).getType() == PromiseLexer.UPPER_NAME
            && tokens.get(next).getType() == PromiseLexer.NUMBER;
    return range ? tokens.get(next).getText() : "";
  }

  private static String help(char first, boolean arrow, String number) {
    return switch (first) {
      case '^' -> VersionHabits.caret(number);
      case '~' -> VersionHabits.tilde(number, arrow);
      case ';' -> "lines need nothing at their end";
      case '“', '”', '„', '«', '»' -> "text stands in straight quotes: `\"`";
      case '‘', '’' -> "raw text stands in straight quotes: `'`";
      case '\u00a0' -> "this looks like a space and is none";
      case '`' -> "text stands in quotes: `\"` or `'`";
      case '&' -> "`and` joins two conditions";
      case '$' -> "a hole stands inside text: `\"${name}\"`";
      default -> Character.isLetter(first) ? "a key of any letters stands in quotes" : "";
    };
  }
}
