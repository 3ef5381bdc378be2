package dev.promiselang.types;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import java.util.Optional;

/**
 * {@code in}, {@code has}, {@code overlaps} and {@code only}: members of ranges, lists, sets and
 * maps.
 */
final class MembershipChecker {

  private static final String ANNOTATE_LIST = "say what it is first: `let x: [String] = ...`";

  private final ExpressionChecker expressions;
  private final Operands operands;

  MembershipChecker(ExpressionChecker expressions, Operands operands) {
    this.expressions = expressions;
    this.operands = operands;
  }

  Type membership(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    if (operands.absent(binary.left(), left)) {
      return new Type.Bool();
    }
    if (left instanceof Type.Any && !(Literals.bare(binary.right()) instanceof Expression.Range)) {
      Type right = expressions.infer(binary.right(), context);
      operands.mismatch(binary, left, right, MismatchHelp.ANNOTATE);
      return new Type.Bool();
    }
    switch (Literals.bare(binary.right())) {
      case Expression.Range range -> {
        boolean ordered = left instanceof Type.Unknown || Operands.hasOrder(left, left);
        if (!ordered) {
          expressions.report(new NoOrder(binary.left().at(), "..", left));
        }
        Type wanted = ordered ? left : new Type.Any();
        range.from().ifPresent(bound -> bound(bound, wanted, context));
        range.to().ifPresent(bound -> bound(bound, wanted, context));
        RangeBounds.reversed(range, left).ifPresent(expressions::report);
      }
      case Expression.ListLiteral list -> members(list, binary.left(), left, context);
      case Expression.NumericLiteral _ when Joins.base(left) instanceof Type.Version ->
          expressions.check(binary.right(), Expected.of(new Type.Version()), context);
      default -> in(binary, left, context);
    }
    return new Type.Bool();
  }

  private void bound(Expression bound, Type left, Context context) {
    boolean ordered = left instanceof Type.Enumeration of && of.ordered();
    expressions.check(bound, Expected.of(ordered ? left : Joins.base(left)), context);
  }

  private void members(
      Expression.ListLiteral list, Expression subject, Type left, Context context) {
    boolean plain = list.elements().stream().allMatch(ListElement.Item.class::isInstance);
    if (!plain) {
      Type type = expressions.infer(list, context);
      if (type instanceof Type.ListOf(Type element, var _, var _)
          && Joins.of(left, element).isEmpty()) {
        expressions.mismatch(list.at(), type, Expected.of(Type.ListOf.of(left)));
      }
      return;
    }
    for (ListElement element : list.elements()) {
      if (element instanceof ListElement.Item(var _, Expression value)) {
        member(value, subject, left, context);
      }
    }
    expressions.checking.types.put(list, Type.ListOf.of(left));
  }

  private void in(Expression.Binary binary, Type left, Context context) {
    Type right = expressions.infer(binary.right(), context);
    if (operands.absent(binary.right(), right)) {
      return;
    }
    switch (right) {
      case Type.ListOf(Type element, var _, var _) -> member(binary, left, right, element);
      case Type.SetOf(Type element) -> member(binary, left, right, element);
      case Type.MapOf _ -> member(binary, left, right, Type.Text.PLAIN);
      case Type.Unknown _ -> {}
      case Type.Any _ -> operands.mismatch(binary, left, right, ANNOTATE_LIST);
      default ->
          operands.mismatch(
              binary,
              left,
              right,
              isQuotedRange(binary.right())
                  ? "a range stands without quotes"
                  : binary.right() instanceof Expression.TextLiteral
                      ? "one value is compared by `==`; several stand in brackets: `in [...]`"
                      : "`in` asks for a member of a list, set or range, or a key of a map");
    }
  }

  private static boolean isQuotedRange(Expression right) {
    return right instanceof Expression.TextLiteral text
        && text.constant().filter(value -> value.matches("[\\w.]*\\.\\.[\\w.]*")).isPresent();
  }

  private void member(Expression.Binary binary, Type left, Type right, Type element) {
    if (Joins.of(left, element).isEmpty()) {
      operands.mismatch(binary, left, right, "");
    }
  }

  Type setOperator(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    Optional<Type> element =
        switch (left) {
          case Type.SetOf(Type of) -> Optional.of(of);
          case Type.ListOf(Type of, var _, var _) -> Optional.of(of);
          default -> Optional.empty();
        };
    if (element.isEmpty()) {
      Type right = expressions.infer(binary.right(), context);
      if (!(left instanceof Type.Unknown)) {
        operands.mismatch(
            binary,
            left,
            right,
            "`"
                + binary.operator().spelling()
                + "` asks about the members of a set; one value is compared by `==`");
      }
      return new Type.Bool();
    }
    if (binary.operator() == BinaryOperator.HAS) {
      member(binary.right(), binary.left(), element.get(), context);
    } else if (Literals.bare(binary.right()) instanceof Expression.ListLiteral list) {
      members(list, binary.left(), element.get(), context);
    } else {
      expressions.check(binary.right(), Expected.of(new Type.SetOf(element.get())), context);
    }
    return new Type.Bool();
  }

  private void member(Expression value, Expression subject, Type element, Context context) {
    Type type =
        Operands.isNumeral(value)
            ? operands.numeral(value, element, context)
            : expressions.infer(value, context);
    if (!operands.impossible(value, type, subject, element, context)
        && Joins.of(element, type).isEmpty()) {
      expressions.mismatch(value, type, Expected.of(element));
    }
  }
}
