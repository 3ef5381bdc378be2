package dev.promiselang.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * What the lexer grammar can't say: that a closing brace too many is harmless, that a hole of
 * one-line text ends with its line, and that an upper-case name before a brace constructs.
 */
abstract class LexerBase extends Lexer {

  LexerBase(CharStream input) {
    super(input);
  }

  @Override
  public int popMode() {
    return _modeStack.isEmpty() ? _mode : super.popMode();
  }

  @Override
  public Token emit() {
    if (_type == PromiseLexer.UPPER_NAME && braceFollows()) {
      setType(PromiseLexer.CONSTRUCTED_NAME);
    } else if (endsLine() && _modeStack.contains(PromiseLexer.TEXT)) {
      leaveOneLineText();
      setType(PromiseLexer.TEXT_BREAK);
      setChannel(Token.DEFAULT_CHANNEL);
    }
    return super.emit();
  }

  private boolean endsLine() {
    return _type == PromiseLexer.NEWLINE || _type == PromiseLexer.TEXT_BREAK;
  }

  private void leaveOneLineText() {
    while (_modeStack.contains(PromiseLexer.TEXT)) {
      super.popMode();
    }
    super.popMode();
  }

  private boolean braceFollows() {
    int ahead = 1;
    for (int next = _input.LA(ahead); next != '{'; next = _input.LA(ahead)) {
      if (next == '/') {
        ahead = afterComment(ahead);
      } else if (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
        ahead++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** The place after the comment that begins ahead; the place of the end when none does. */
  private int afterComment(int start) {
    int ahead = start + 2;
    boolean line = _input.LA(start + 1) == '/';
    boolean block = _input.LA(start + 1) == '*';
    while (_input.LA(ahead) != IntStream.EOF) {
      if (line && _input.LA(ahead) == '\n') {
        return ahead;
      }
      if (block && _input.LA(ahead) == '*' && _input.LA(ahead + 1) == '/') {
        return ahead + 2;
      }
      ahead++;
    }
    return ahead;
  }
}
