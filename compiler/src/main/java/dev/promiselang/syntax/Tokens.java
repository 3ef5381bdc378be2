package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Cuts a file into tokens whose places are UTF-16 offsets, as those of spans are. */
final class Tokens {

  private Tokens() {}

  /** All tokens, trivia among them, the end of the file last; their texts are the file's text. */
  static List<CommonToken> of(SourceFile file) {
    return read(file, 0, new PromiseLexer(CharStreams.fromString(file.text())));
  }

  /** The tokens of a part of a line, without the end of the file. */
  static List<CommonToken> of(SourceFile file, int line, int start, int end) {
    PromiseLexer lexer =
        new PromiseLexer(CharStreams.fromString(file.text().substring(start, end)));
    lexer.setLine(line);
    lexer.setCharPositionInLine(file.text().codePointCount(file.lineStart(line), start));
    List<CommonToken> tokens = read(file, start, lexer);
    return tokens.subList(0, tokens.size() - 1);
  }

  private static List<CommonToken> read(SourceFile file, int start, PromiseLexer lexer) {
    lexer.removeErrorListeners();
    List<CommonToken> tokens = new ArrayList<>();
    int offset = start;
    for (Token next = lexer.nextToken(); true; next = lexer.nextToken()) {
      CommonToken token = new CommonToken(next);
      boolean last = next.getType() == Token.EOF;
      int length = last ? 0 : next.getStopIndex() - next.getStartIndex() + 1;
      int end = file.text().offsetByCodePoints(offset, length);
      token.setText(last ? "" : file.text().substring(offset, end));
      token.setStartIndex(offset);
      token.setStopIndex(end - 1);
      tokens.add(token);
      if (last) {
        return tokens;
      }
      offset = end;
    }
  }

  /** A token of no width that stands in for something that the text lacks. */
  static CommonToken standIn(int type, CommonToken before) {
    CommonToken token = new CommonToken(type, "");
    token.setStartIndex(before.getStartIndex());
    token.setStopIndex(before.getStartIndex() - 1);
    token.setLine(before.getLine());
    token.setCharPositionInLine(before.getCharPositionInLine());
    return token;
  }

  static boolean isTrivia(Token token) {
    return token.getChannel() != Token.DEFAULT_CHANNEL;
  }
}
