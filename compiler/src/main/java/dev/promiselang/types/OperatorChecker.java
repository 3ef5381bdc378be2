package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.Symbol;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Expression.NumericLiteral.Form;
import dev.promiselang.syntax.ListElement;
import java.util.Optional;

/** Operators: what they are defined for, and literals that follow the other side. */
final class OperatorChecker {

  private final ExpressionChecker expressions;

  OperatorChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  private record Operands(Type left, Type right) {}

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
      case EQUAL, NOT_EQUAL -> equality(binary, context);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> order(binary, context);
      case IN, NOT_IN -> membership(binary, context);
      case HAS, OVERLAPS, ONLY -> setOperator(binary, context);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> arithmetic(binary, context);
    };
  }

  private Type logical(Expression.Binary binary, Context context) {
    expressions.condition(binary.left(), context);
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
    return expressions.join(binary.left(), left.present(), binary.right(), right);
  }

  private Type orElseRight(Expression.Binary binary, Type wanted, Context context) {
    Expression right = Literals.bare(binary.right());
    if (right instanceof Expression.AbsentLiteral || !isNumeral(right)) {
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

  private static boolean isNumeral(Expression expression) {
    Expression bare = Literals.bare(expression);
    return bare instanceof Expression.NumericLiteral
        || bare instanceof Expression.Negate(var _, Expression.NumericLiteral _);
  }

  /** Infers both sides; a numeral takes the type of the other side where that is of its kind. */
  private Operands operands(Expression.Binary binary, Context context) {
    if (isNumeral(binary.left()) && !isNumeral(binary.right())) {
      Type right = expressions.infer(binary.right(), context);
      return new Operands(numeral(binary.left(), right, context), right);
    }
    Type left = expressions.infer(binary.left(), context);
    Type right =
        isNumeral(binary.right())
            ? numeral(binary.right(), left, context)
            : expressions.infer(binary.right(), context);
    return new Operands(left, right);
  }

  /** Infers both sides by themselves: what scales an amount is a plain number. */
  private Operands apart(Expression.Binary binary, Context context) {
    return new Operands(
        expressions.infer(binary.left(), context), expressions.infer(binary.right(), context));
  }

  private Type numeral(Expression expression, Type other, Context context) {
    Type hint = Joins.base(other.present());
    boolean follows =
        hint instanceof Type.Version
            || hint instanceof Type.Quantity
            || hint instanceof Type.Number
            || hint instanceof Type.IntOrString;
    Expression bare = Literals.bare(expression);
    boolean plain =
        !(bare instanceof Expression.NumericLiteral(var _, var _, var form))
            || form == Form.WHOLE
            || form == Form.DECIMAL;
    return follows && plain
        ? expressions.check(expression, Expected.of(hint), context)
        : expressions.infer(expression, context);
  }

  private Type equality(Expression.Binary binary, Context context) {
    Operands sides = operands(binary, context);
    Type left = sides.left();
    Type right = sides.right();
    if (left instanceof Type.Any || right instanceof Type.Any) {
      return new Type.Bool();
    }
    if (impossible(binary.right(), right, binary.left(), left, context)
        || impossible(binary.left(), left, binary.right(), right, context)) {
      return new Type.Bool();
    }
    if (Joins.of(left.present(), right.present()).isEmpty()) {
      mismatch(binary, left, right, comparisonHelp(binary, left, right));
    }
    versionLine(binary, left, right);
    return new Type.Bool();
  }

  /** A literal that the other side, an enumeration, can never be. */
  private boolean impossible(
      Expression literal, Type type, Expression side, Type other, Context context) {
    if (type instanceof Type.Enumeration(var members, var _)
        && members.size() == 1
        && other.present() instanceof Type.Enumeration allowed
        && allowed.members().size() > 1
        && !allowed.members().contains(members.getFirst())
        && Joins.base(type).equals(Joins.base(allowed))) {
      expressions.report(
          new NeverEqual(
              literal.at(), members.getFirst().spelling(), allowed, declaration(side, context)));
      return true;
    }
    return false;
  }

  /** What to write where two sides of different types are compared. */
  private static String comparisonHelp(Expression.Binary binary, Type left, Type right) {
    if (left.present() instanceof Type.SetOf || left.present() instanceof Type.ListOf) {
      return "ask for a member: `... has " + spelledOut(binary.right()) + "`";
    }
    String first = MismatchHelp.of(right, left);
    return first.isEmpty() ? MismatchHelp.of(left, right) : first;
  }

  private static String spelledOut(Expression expression) {
    return switch (Literals.bare(expression)) {
      case Expression.TextLiteral text ->
          text.constant().map(value -> '"' + value + '"').orElse("...");
      case Expression.NumericLiteral(var _, String text, var _) -> text;
      default -> "...";
    };
  }

  /** Where the fact is declared that one side names. */
  private Optional<Label> declaration(Expression side, Context context) {
    String name =
        switch (Literals.bare(side)) {
          case Expression.Reference reference -> reference.name().text();
          case Expression.Member member when isFact(member) -> member.name().text();
          default -> "";
        };
    return context
        .facts()
        .flatMap(facts -> facts.field(name))
        .filter(fact -> isFact(side))
        .map(fact -> new Label(fact.at(), "the fact `" + name + "` is declared here"));
  }

  /**
   * {@code ==}, {@code !=}, {@code <=} and {@code >} with a version that stands for a whole line.
   */
  private void versionLine(Expression.Binary binary, Type left, Type right) {
    if (!(left.present() instanceof Type.Version) || !(right.present() instanceof Type.Version)) {
      return;
    }
    versionLine(binary, binary.right(), binary.left(), false);
    versionLine(binary, binary.left(), binary.right(), true);
  }

  private void versionLine(
      Expression.Binary binary, Expression side, Expression other, boolean flipped) {
    if (!(Literals.bare(side) instanceof Expression.NumericLiteral(var at, String text, var form))
        || Literals.bare(other) instanceof Expression.NumericLiteral
        || text.replaceFirst("^v", "").split("[.-]").length >= 3
        || !isFact(other)) {
      return;
    }
    String instead =
        switch (flipped ? flip(binary.operator()) : binary.operator()) {
          case EQUAL -> "in " + text;
          case NOT_EQUAL -> "not in " + text;
          case LESS_OR_EQUAL -> "< " + next(text) + "` or `in .." + text;
          case GREATER -> ">= " + next(text);
          default -> "";
        };
    if (!instead.isEmpty()) {
      expressions.report(new VersionLine(at, binary.operator().spelling(), text, instead));
    }
  }

  private boolean isFact(Expression expression) {
    return switch (Literals.bare(expression)) {
      case Expression.Reference reference ->
          expressions.checking.resolution.of(reference) instanceof Symbol.Fact;
      case Expression.Member(var _, Expression.Reference target, var _, var _) ->
          expressions.checking.resolution.of(target) instanceof Symbol.Special;
      default -> false;
    };
  }

  private static BinaryOperator flip(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      default -> operator;
    };
  }

  /** {@code 1.33} to {@code 1.34}. */
  private static String next(String version) {
    int dot = version.lastIndexOf('.');
    String last = version.substring(dot + 1).replaceFirst("^v", "");
    String prefix = version.substring(0, version.length() - last.length());
    return prefix + (Long.parseLong(last) + 1);
  }

  private Type order(Expression.Binary binary, Context context) {
    Operands sides = operands(binary, context);
    Type left = sides.left();
    Type right = sides.right();
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return new Type.Bool();
    }
    if (!isWhole(left)
        && (impossible(binary.right(), right, binary.left(), left, context)
            || impossible(binary.left(), left, binary.right(), right, context))) {
      return new Type.Bool();
    }
    if (absent(binary.left(), left) || absent(binary.right(), right)) {
      return new Type.Bool();
    }
    if (!hasOrder(left, right)) {
      Type without = hasOrder(left, left) ? right : left;
      Expression at = without == left ? binary.left() : binary.right();
      if (Joins.base(left).equals(Joins.base(right)) || without instanceof Type.Text) {
        expressions.report(new NoOrder(at.at(), binary.operator().spelling(), without));
      } else {
        mismatch(binary, left, right, comparisonHelp(binary, left, right));
      }
      return new Type.Bool();
    }
    versionLine(binary, left, right);
    return new Type.Bool();
  }

  private static boolean isWhole(Type type) {
    return Joins.base(type.present()) instanceof Type.Int;
  }

  private boolean absent(Expression expression, Type type) {
    if (type instanceof Type.Maybe || type instanceof Type.Nothing) {
      expressions.report(new MayBeAbsent(expression.at(), type, Optional.empty()));
      return true;
    }
    return false;
  }

  private static boolean hasOrder(Type left, Type right) {
    if (left instanceof Type.Enumeration a
        && right instanceof Type.Enumeration b
        && Joins.base(a) instanceof Type.Text) {
      return a.ordered() || b.ordered();
    }
    Type a = Joins.base(left);
    Type b = Joins.base(right);
    boolean numbers =
        (a instanceof Type.Int || a instanceof Type.Number)
            && (b instanceof Type.Int || b instanceof Type.Number);
    return numbers
        || a.equals(b)
            && (a instanceof Type.Version
                || a instanceof Type.Quantity
                || a instanceof Type.Duration
                || a instanceof Type.Date);
  }

  private Type membership(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    if (absent(binary.left(), left)) {
      return new Type.Bool();
    }
    switch (Literals.bare(binary.right())) {
      case Expression.Range range -> {
        boolean ordered = left instanceof Type.Unknown || hasOrder(left, left);
        if (!ordered) {
          expressions.report(new NoOrder(binary.left().at(), "..", left));
        }
        Type wanted = ordered ? left : new Type.Any();
        range.from().ifPresent(bound -> bound(bound, wanted, context));
        range.to().ifPresent(bound -> bound(bound, wanted, context));
        emptyRange(range, left);
      }
      case Expression.ListLiteral list -> members(list, binary.left(), left, context);
      case Expression.NumericLiteral _ when Joins.base(left) instanceof Type.Version ->
          expressions.check(binary.right(), Expected.of(new Type.Version()), context);
      default -> in(binary, left, context);
    }
    return new Type.Bool();
  }

  private void emptyRange(Expression.Range range, Type left) {
    if (range.from().isPresent() && range.to().isPresent()) {
      String from = spelling(range.from().get());
      String to = spelling(range.to().get());
      if (isReversed(from, to, left)) {
        expressions.report(new EmptyRange(range.at(), from, to));
      }
    }
  }

  private static String spelling(Expression bound) {
    return switch (Literals.bare(bound)) {
      case Expression.NumericLiteral(var _, String text, var _) -> text;
      case Expression.TextLiteral text -> text.constant().orElse("");
      default -> "";
    };
  }

  /** Whether two constant bounds stand the wrong way round; unknown ones do not. */
  private static boolean isReversed(String from, String to, Type left) {
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    return switch (left) {
      case Type.Enumeration(var members, boolean ordered) when ordered ->
          members.indexOf(new Type.Literal.OfText(from))
              > members.indexOf(new Type.Literal.OfText(to));
      case Type.Version _ ->
          VersionNumber.parse(from)
              .flatMap(low -> VersionNumber.parse(to).map(high -> low.compareTo(high) > 0))
              .orElse(false);
      default ->
          Joins.base(left) instanceof Type.Int
              && Literals.whole(from, false)
                  .flatMap(low -> Literals.whole(to, false).map(high -> low > high))
                  .orElse(false);
    };
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
    if (absent(binary.right(), right)) {
      return;
    }
    switch (right) {
      case Type.ListOf(Type element, var _, var _) -> member(binary, left, right, element);
      case Type.SetOf(Type element) -> member(binary, left, right, element);
      case Type.MapOf _ -> member(binary, left, right, Type.Text.PLAIN);
      case Type.Unknown _, Type.Any _ -> {}
      default ->
          mismatch(
              binary,
              left,
              right,
              "`in` asks for a member of a list, set or range, or a key of a map");
    }
  }

  private void member(Expression.Binary binary, Type left, Type right, Type element) {
    if (Joins.of(left, element).isEmpty()) {
      mismatch(binary, left, right, "");
    }
  }

  private Type setOperator(Expression.Binary binary, Context context) {
    Type left = expressions.infer(binary.left(), context);
    Optional<Type> element =
        switch (left) {
          case Type.SetOf(Type of) -> Optional.of(of);
          case Type.ListOf(Type of, var _, var _) -> Optional.of(of);
          default -> Optional.empty();
        };
    if (element.isEmpty()) {
      expressions.infer(binary.right(), context);
      if (!(left instanceof Type.Unknown)) {
        expressions.mismatch(binary.left().at(), left, Expected.of(new Type.SetOf(new Type.Any())));
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
        isNumeral(value) ? numeral(value, element, context) : expressions.infer(value, context);
    if (!impossible(value, type, subject, element, context) && Joins.of(element, type).isEmpty()) {
      expressions.mismatch(value.at(), type, Expected.of(element));
    }
  }

  private Type arithmetic(Expression.Binary binary, Context context) {
    boolean scaled =
        binary.operator() == BinaryOperator.MULTIPLY || binary.operator() == BinaryOperator.DIVIDE;
    Operands sides = scaled ? apart(binary, context) : operands(binary, context);
    if (absent(binary.left(), sides.left()) || absent(binary.right(), sides.right())) {
      return new Type.Unknown();
    }
    Type left = Joins.base(sides.left());
    Type right = Joins.base(sides.right());
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return new Type.Unknown();
    }
    if (left instanceof Type.Any || right instanceof Type.Any) {
      mismatch(binary, left, right, "say what it is first: `let x: Int = ...`");
      return new Type.Unknown();
    }
    Optional<Type> result = result(binary.operator(), left, right);
    if (result.isEmpty()) {
      mismatch(binary, sides.left(), sides.right(), help(binary.operator(), left, right));
    }
    return result.orElse(new Type.Unknown());
  }

  private static String help(BinaryOperator operator, Type left, Type right) {
    boolean text = left instanceof Type.Text || right instanceof Type.Text;
    return operator == BinaryOperator.ADD && text
        ? "put the value into the text: `\"... ${x} ...\"`"
        : "";
  }

  private static Optional<Type> result(BinaryOperator operator, Type left, Type right) {
    boolean numbers = isNumber(left) && isNumber(right);
    if (numbers) {
      boolean whole = left instanceof Type.Int && right instanceof Type.Int;
      boolean remainder = operator == BinaryOperator.REMAINDER;
      return remainder && !whole
          ? Optional.empty()
          : Optional.of(whole ? Type.Int.PLAIN : Type.Number.PLAIN);
    }
    return switch (operator) {
      case ADD -> sum(left, right);
      case SUBTRACT -> isAmount(left) && left.equals(right) ? Optional.of(left) : Optional.empty();
      case MULTIPLY ->
          isAmount(left) && isNumber(right)
              ? Optional.of(left)
              : isNumber(left) && isAmount(right) ? Optional.of(right) : Optional.empty();
      case DIVIDE -> isAmount(left) && isNumber(right) ? Optional.of(left) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Type> sum(Type left, Type right) {
    if (left.equals(right) && (left instanceof Type.Text || isAmount(left))) {
      return Optional.of(left);
    }
    return left instanceof Type.ListOf(Type a, var _, var _)
            && right instanceof Type.ListOf(Type b, var _, var _)
        ? Joins.of(a, b).map(Type.ListOf::of)
        : Optional.empty();
  }

  private static boolean isNumber(Type type) {
    return type instanceof Type.Int || type instanceof Type.Number;
  }

  private static boolean isAmount(Type type) {
    return type instanceof Type.Quantity || type instanceof Type.Duration;
  }

  private void mismatch(Expression.Binary binary, Type left, Type right, String help) {
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return;
    }
    expressions.report(
        new OperatorMismatch(binary.at(), binary.operator().spelling(), left, right, help));
  }
}
