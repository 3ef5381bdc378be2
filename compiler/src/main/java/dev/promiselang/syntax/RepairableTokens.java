package dev.promiselang.syntax;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/** The tokens of a file, into which the parser may put one that it misses. */
final class RepairableTokens extends CommonTokenStream {

  RepairableTokens(List<CommonToken> tokens) {
    super(new ListTokenSource(tokens));
    fill();
  }

  /** Puts a stand-in before the token that so many places ahead comes next. */
  void insert(int type, int ahead) {
    Token next = LT(ahead);
    int index = next.getTokenIndex();
    CommonToken standIn = Tokens.standIn(type, new CommonToken(next));
    tokens.add(index, standIn);
    for (int i = index; i < tokens.size(); i++) {
      ((WritableToken) tokens.get(i)).setTokenIndex(i);
    }
  }
}
