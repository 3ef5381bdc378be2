package dev.promiselang.syntax;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.ComparatorContext;
import dev.promiselang.grammar.PromiseParser.MarkComparatorContext;
import dev.promiselang.grammar.PromiseParser.NotInComparatorContext;
import dev.promiselang.grammar.PromiseParser.WordComparatorContext;
import dev.promiselang.source.Span;
import org.antlr.v4.runtime.Token;

/** Operators, those of other languages among them, which are reported and read as ours. */
final class OperatorBuilder {

  private final Workshop workshop;

  OperatorBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Expression prefix(Span at, Token sign, Expression operand) {
    if (sign.getType() == PromiseLexer.BANG) {
      workshop.report(new ForeignOperator(workshop.at(sign), "!", "not"));
      return new Expression.Not(at, operand);
    }
    return new Expression.Negate(at, operand);
  }

  Expression binary(Token mark, Expression left, Expression right) {
    BinaryOperator operator = operator(mark);
    Span at = workshop.at(mark);
    if (operator == BinaryOperator.SUBTRACT) {
      workshop.operands.reportLineBreak(left, mark);
    }
    if (mark.getType() == PromiseLexer.AND_AND || mark.getType() == PromiseLexer.OR_OR) {
      workshop.report(new ForeignOperator(at, mark.getText(), operator.spelling()));
    }
    return new Expression.Binary(left.at().to(right.at()), operator, at, left, right);
  }

  Expression comparison(ComparatorContext comparator, Expression left, Expression right) {
    BinaryOperator operator = operator(comparator);
    Span at = workshop.at(comparator);
    if (comparator.start.getType() == PromiseLexer.EQUALS) {
      workshop.report(new ForeignOperator(at, "=", "=="));
    }
    if (left instanceof Expression.Binary inner && compares(inner.operator())) {
      workshop.report(
          new ChainedComparison(
              at,
              inner.operatorAt(),
              inner.right().at(),
              workshop.file().textOf(left.at()),
              workshop.file().textOf(inner.right().at()),
              workshop.file().textOf(at.to(right.at()))));
      return new Expression.Missing(left.at().to(right.at()));
    }
    return new Expression.Binary(left.at().to(right.at()), operator, at, left, right);
  }

  private static boolean compares(BinaryOperator operator) {
    return operator.compareTo(BinaryOperator.EQUAL) >= 0
        && operator.compareTo(BinaryOperator.AND) < 0;
  }

  private static BinaryOperator operator(ComparatorContext comparator) {
    return switch (comparator) {
      case MarkComparatorContext c -> operator(c.mark);
      case WordComparatorContext c -> operator(c.word);
      case NotInComparatorContext _ -> BinaryOperator.NOT_IN;
      default -> BinaryOperator.EQUAL;
    };
  }

  static BinaryOperator operator(Token mark) {
    return switch (mark.getType()) {
      case PromiseLexer.STAR -> BinaryOperator.MULTIPLY;
      case PromiseLexer.SLASH -> BinaryOperator.DIVIDE;
      case PromiseLexer.PERCENT -> BinaryOperator.REMAINDER;
      case PromiseLexer.PLUS -> BinaryOperator.ADD;
      case PromiseLexer.MINUS -> BinaryOperator.SUBTRACT;
      case PromiseLexer.OR_ELSE -> BinaryOperator.OR_ELSE;
      case PromiseLexer.EQUAL, PromiseLexer.EQUALS -> BinaryOperator.EQUAL;
      case PromiseLexer.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case PromiseLexer.LESS -> BinaryOperator.LESS;
      case PromiseLexer.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      case PromiseLexer.GREATER -> BinaryOperator.GREATER;
      case PromiseLexer.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case PromiseLexer.IN -> BinaryOperator.IN;
      case PromiseLexer.HAS -> BinaryOperator.HAS;
      case PromiseLexer.OVERLAPS -> BinaryOperator.OVERLAPS;
      case PromiseLexer.ONLY -> BinaryOperator.ONLY;
      case PromiseLexer.AND, PromiseLexer.AND_AND -> BinaryOperator.AND;
      case PromiseLexer.OR, PromiseLexer.OR_OR -> BinaryOperator.OR;
      default -> throw new CompilerBug("no operator: " + mark.getText());
    };
  }
}
