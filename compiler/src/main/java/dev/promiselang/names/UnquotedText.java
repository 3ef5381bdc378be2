package dev.promiselang.names;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Text that was meant to stand in quotes and reads like a calculation: {@code eu-west-1}, {@code
 * ghcr.io/acme/web}. Nothing in it is known, and no space stands around its marks.
 */
record UnquotedText(String text, List<Expression.Reference> names) {

  /** The text that a calculation probably is, given what is known. */
  static Optional<UnquotedText> of(Expression.Binary binary, Predicate<String> isKnown) {
    StringBuilder text = new StringBuilder();
    List<Expression.Reference> names = new ArrayList<>();
    boolean written = write(binary, text, names);
    boolean unknown = names.stream().noneMatch(name -> isKnown.test(name.name().text()));
    return written && unknown && !names.isEmpty() && text.length() == length(binary)
        ? Optional.of(new UnquotedText(text.toString(), names))
        : Optional.empty();
  }

  private static int length(Expression expression) {
    return expression.at().end() - expression.at().start();
  }

  private static boolean write(
      Expression expression, StringBuilder text, List<Expression.Reference> names) {
    return switch (expression) {
      case Expression.Binary binary
          when binary.operator() == BinaryOperator.SUBTRACT
              || binary.operator() == BinaryOperator.DIVIDE -> {
        boolean left = write(binary.left(), text, names);
        text.append(binary.operator().spelling());
        yield left && write(binary.right(), text, names);
      }
      case Expression.Member member when !member.optional() -> {
        boolean target = write(member.target(), text, names);
        text.append('.').append(member.name().text());
        yield target;
      }
      case Expression.Reference reference -> {
        text.append(reference.name().text());
        yield names.add(reference);
      }
      case Expression.NumericLiteral number -> {
        text.append(number.spelling());
        yield true;
      }
      default -> false;
    };
  }
}
