package dev.promiselang.types;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;

/** Operators: each to the checker of its family. */
final class OperatorChecker {

  private final ExpressionChecker expressions;
  private final Operands operands;
  private final ComparisonChecker comparisons;
  private final MembershipChecker memberships;
  private final ArithmeticChecker arithmetic;

  OperatorChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
    this.operands = new Operands(expressions);
    this.comparisons = new ComparisonChecker(expressions, operands);
    this.memberships = new MembershipChecker(expressions, operands);
    this.arithmetic = new ArithmeticChecker(expressions, operands);
  }

  Type negate(Expression.Negate negate, Context context) {
    Type type = Joins.base(expressions.infer(negate.operand(), context));
    return switch (type) {
      case Type.Int _, Type.Number _, Type.Quantity _, Type.Duration _, Type.Unknown _ -> type;
      default -> {
        expressions.mismatch(negate.operand().at(), type, Expected.of(Type.Number.PLAIN));
        yield new Type.Unknown();
      }
    };
  }

  Type binary(Expression.Binary binary, Context context) {
    return switch (binary.operator()) {
      case AND, OR -> logical(binary, context);
      case OR_ELSE -> orElse(binary, context);
      case EQUAL, NOT_EQUAL -> comparisons.equality(binary, context);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparisons.order(binary, context);
      case IN, NOT_IN -> memberships.membership(binary, context);
      case HAS, OVERLAPS, ONLY -> memberships.setOperator(binary, context);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> arithmetic.arithmetic(binary, context);
    };
  }

  private Type logical(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    if (left instanceof Type.Maybe && binary.operator() == BinaryOperator.OR) {
      Type right = expressions.infer(binary.right(), context);
      operands.mismatch(binary, left, right, "`??` gives what stands for a value that is absent");
      return new Type.Unknown();
    }
    expressions.require(binary.left(), left, Expected.of(new Type.Bool()));
    boolean holds = binary.operator() == BinaryOperator.AND;
    expressions.condition(
        binary.right(), context.knowing(expressions.narrowed(binary.left(), holds)));
    return new Type.Bool();
  }

  private Type orElse(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    if (left instanceof Type.Any || left instanceof Type.Unknown) {
      expressions.infer(binary.right(), context);
      return left;
    }
    boolean open = left instanceof Type.Nothing || isLiteralType(left.present());
    Type right =
        open
            ? expressions.infer(binary.right(), context)
            : orElseRight(binary, left.present(), context);
    return expressions.join(binary.left(), left.present(), binary.right(), right, context);
  }

  private Type orElseRight(Expression.Binary binary, Type wanted, Context context) {
    Expression right = Literals.bare(binary.right());
    if (right instanceof Expression.AbsentLiteral || !Operands.isNumeral(right)) {
      boolean shaped =
          right instanceof Expression.ListLiteral || right instanceof Expression.RecordLiteral;
      return shaped
          ? expressions.check(binary.right(), Expected.of(wanted), context)
          : expressions.infer(binary.right(), context);
    }
    return expressions.check(binary.right(), Expected.of(Joins.base(wanted)), context);
  }

  private static boolean isLiteralType(Type type) {
    return type instanceof Type.Enumeration(var members, var _) && members.size() == 1;
  }
}
