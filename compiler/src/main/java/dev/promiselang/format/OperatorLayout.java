package dev.promiselang.format;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays out operators between values. Operators that bind alike break together, each at the start of
 * its line; where one is a minus, at the end, because a line that begins with it begins anew.
 */
final class OperatorLayout {

  private final Layouts layouts;

  OperatorLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document binary(Expression.Binary binary, boolean nested) {
    Deque<Expression.Binary> links = new ArrayDeque<>();
    links.push(binary);
    while (links.element().left() instanceof Expression.Binary left && alike(left, binary)) {
      links.push(left);
    }
    boolean atEnd = links.stream().anyMatch(link -> link.operator() == BinaryOperator.SUBTRACT);
    boolean hugs = Hugging.isBlock(binary.right());
    Document first = layouts.expressions.expression(links.element().left());
    List<Document> rest = new ArrayList<>();
    for (Expression.Binary link : links) {
      if (!(hugs && link == binary)) {
        rest.add(link(link, atEnd ? Separator.SPACE : Separator.LINE, atEnd));
      }
    }
    Document below = Document.sequence(rest);
    Document group = Document.group(first, nested ? new Document.Nest(below) : below);
    return hugs ? Document.sequence(group, link(binary, Separator.SPACE, false)) : group;
  }

  private Document link(Expression.Binary link, Separator before, boolean atEnd) {
    return Document.sequence(
        layouts.tape.gap(before),
        layouts.tape.words(link.operatorAt(), Separator.SPACE),
        layouts.tape.gap(atEnd ? Separator.LINE : Separator.SPACE),
        layouts.expressions.expression(link.right()));
  }

  private static boolean alike(Expression.Binary left, Expression.Binary right) {
    return strength(left.operator()) == strength(right.operator());
  }

  private static int strength(BinaryOperator operator) {
    return switch (operator) {
      case MULTIPLY, DIVIDE, REMAINDER -> 1;
      case ADD, SUBTRACT -> 2;
      case OR_ELSE -> 3;
      case EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          IN,
          NOT_IN,
          HAS,
          OVERLAPS,
          ONLY ->
          4;
      case AND -> 5;
      case OR -> 6;
    };
  }
}
