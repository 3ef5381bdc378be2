package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Closes brackets in declarations that open more than they close, where indentation or what comes
 * next shows that one has been forgotten; what shows nowhere is left to {@link Balance}.
 */
final class ForgottenClosings {

  /** End a value, after which braces open no value. */
  private static final Set<Integer> ENDS_OF_VALUES =
      Set.of(
          PromiseLexer.TEXT_CLOSE,
          PromiseLexer.RAW_TEXT,
          PromiseLexer.NUMBER,
          PromiseLexer.LOWER_NAME,
          PromiseLexer.RBRACKET,
          PromiseLexer.RPAREN);

  /** Begin an item of a promise or a fleet, when a line begins with one and no key is meant. */
  private static final Set<Integer> ITEMS =
      Set.of(
          PromiseLexer.API,
          PromiseLexer.CLUSTER,
          PromiseLexer.CLUSTERS,
          PromiseLexer.CONFIGURE,
          PromiseLexer.CONFLICTS,
          PromiseLexer.EXCLUSIVE,
          PromiseLexer.FACTS,
          PromiseLexer.INCLUDE,
          PromiseLexer.INSTALL,
          PromiseLexer.ON,
          PromiseLexer.PROVIDES,
          PromiseLexer.REQUIRES,
          PromiseLexer.SUPPORTS,
          PromiseLexer.USES,
          PromiseLexer.WORKFLOW);

  private static final Set<Integer> AFTER_KEYS =
      Set.of(PromiseLexer.COLON, PromiseLexer.DOT, PromiseLexer.EQUALS);

  private final Repairs repairs;
  private final List<CommonToken> code;
  private final Deque<CommonToken> open = new ArrayDeque<>();
  private final Map<Integer, Integer> lacking = new HashMap<>();

  /** Of the open brackets those whose insides are indented deeper than they are. */
  private final Map<CommonToken, Boolean> indented = new HashMap<>();

  private final List<CommonToken> places = new ArrayList<>();
  private final List<Integer> closings = new ArrayList<>();

  ForgottenClosings(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void insert() {
    int start = 0;
    for (int i = 1; i < code.size(); i++) {
      if (code.get(i).getType() == Token.EOF || beginsDeclaration(i)) {
        close(start, i);
        start = i;
      }
    }
    repairs.insertBefore(places, closings);
  }

  private boolean beginsDeclaration(int index) {
    return Marks.beginsDeclaration(code.get(index))
        && !AFTER_KEYS.contains(code.get(index + 1).getType());
  }

  private void close(int start, int end) {
    lacking.clear();
    for (CommonToken token : code.subList(start, end)) {
      if (Marks.opens(token)) {
        lacking.merge(Marks.closingOf(token), 1, Integer::sum);
      } else if (Marks.closes(token)) {
        lacking.merge(token.getType(), -1, Integer::sum);
      }
    }
    if (lacking.values().stream().anyMatch(count -> count > 0)) {
      open.clear();
      indented.clear();
      for (int i = start; i < end; i++) {
        read(i);
      }
    }
  }

  private void read(int index) {
    CommonToken token = code.get(index);
    while (!open.isEmpty() && isLacking(open.getFirst()) && isBeyond(index)) {
      CommonToken opening = open.pop();
      lacking.merge(Marks.closingOf(opening), -1, Integer::sum);
      places.add(token);
      closings.add(Marks.closingOf(opening));
      repairs.report(
          new UnclosedBracket(
              repairs.at(opening),
              opening.getText(),
              repairs.at(token),
              Marks.closes(token) ? "this closes what is around it" : "this stands outside"));
    }
    if (Marks.opens(token)) {
      open.push(token);
      CommonToken inside = code.get(index + 1);
      indented.put(
          token,
          inside.getLine() == token.getLine()
              || repairs.indentation(inside) > repairs.indentation(token));
    } else if (Marks.closes(token) && !open.isEmpty()) {
      open.pop();
    }
  }

  private boolean isLacking(CommonToken opening) {
    return isBracket(opening) && lacking.getOrDefault(Marks.closingOf(opening), 0) > 0;
  }

  private static boolean isBracket(CommonToken opening) {
    return opening.getType() == PromiseLexer.LBRACE
        || opening.getType() == PromiseLexer.LPAREN
        || opening.getType() == PromiseLexer.LBRACKET;
  }

  private boolean isBeyond(int index) {
    CommonToken opening = open.getFirst();
    CommonToken token = code.get(index);
    if (token.getLine() == opening.getLine()) {
      return token.getType() == PromiseLexer.LBRACE
          && opening.getType() != PromiseLexer.LBRACE
          && ENDS_OF_VALUES.contains(code.get(index - 1).getType())
          && !matches(opening, index);
    }
    return repairs.isFirstOnLine(token)
        && (isOutdented(opening, token) || isItem(index) && open.size() > 1);
  }

  /** Whether braces may follow a value because it is what a {@code match} is about. */
  private boolean matches(CommonToken opening, int index) {
    for (int i = index - 1; code.get(i) != opening; i--) {
      if (code.get(i).getType() == PromiseLexer.MATCH) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutdented(CommonToken opening, CommonToken token) {
    int column = repairs.indentation(token);
    int limit = repairs.indentation(opening);
    boolean own = token.getType() == Marks.closingOf(opening);
    return column < limit || column == limit && !own && indented.getOrDefault(opening, false);
  }

  private boolean isItem(int index) {
    return ITEMS.contains(code.get(index).getType())
        && !AFTER_KEYS.contains(code.get(index + 1).getType());
  }
}
