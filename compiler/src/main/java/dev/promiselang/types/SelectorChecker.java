package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Selectors: conditions that can be analysed. Each comparison has one fact, or one field of a bound
 * element, and one expression without facts.
 */
final class SelectorChecker {

  private final Checking checking;
  private final Place place;
  private final Set<Name> bound = Collections.newSetFromMap(new IdentityHashMap<>());

  private SelectorChecker(Checking checking, Place place) {
    this.checking = checking;
    this.place = place;
  }

  /** Where a selector stands, which decides how parameters and lets of the promise may be used. */
  private enum Place {
    /** Where a promise lands is known before its arguments are. */
    PLACEMENT,
    CONDITION,
    /** May also compare parameters alone. */
    SUPPORT
  }

  /** For {@code on} and {@code place}. */
  static SelectorChecker ofPlacement(Checking checking) {
    return new SelectorChecker(checking, Place.PLACEMENT);
  }

  /** For conditions of what lands already, and groups. */
  static SelectorChecker ofCondition(Checking checking) {
    return new SelectorChecker(checking, Place.CONDITION);
  }

  static SelectorChecker ofSupport(Checking checking) {
    return new SelectorChecker(checking, Place.SUPPORT);
  }

  /** Checks a selector: its types first, then its form. */
  void check(Expression selector, Context context) {
    int before = checking.problems.count();
    checking.expressions().condition(selector, context);
    if (checking.problems.count() == before) {
      form(selector);
    }
  }

  private void form(Expression selector) {
    switch (selector) {
      case Expression.Parenthesized(var _, Expression inner) -> form(inner);
      case Expression.Not(var _, Expression operand) -> form(operand);
      case Expression.BoolLiteral _, Expression.Missing _ -> {}
      case Expression.Reference reference -> reference(reference);
      case Expression.Member member -> member(member);
      case Expression.Binary binary -> binary(binary);
      case Expression.Quantifier quantifier -> quantifier(quantifier);
      default -> refuse(selector, "neither a fact, a group nor a comparison");
    }
  }

  private void refuse(Expression expression, String reason) {
    boolean typed =
        !(checking.types.get(expression).orElse(new Type.Unknown()) instanceof Type.Unknown);
    if (typed) {
      checking.report(new NotASelector(expression.at(), reason));
    }
  }

  private void reference(Expression.Reference reference) {
    switch (checking.resolution.of(reference)) {
      case Symbol.Variable _ -> withoutVariables(reference);
      case Symbol.Fact _, Symbol.Group _, Symbol.Unknown _, Symbol.Let _ -> {}
      default -> refuse(reference, "neither a fact nor a group");
    }
  }

  /** {@code p.gpu} of a bound element, or a group of another module. */
  private void member(Expression.Member member) {
    boolean group = checking.resolution.of(member) instanceof Symbol.Group;
    if (!group && !isElement(member)) {
      refuse(member, "neither a fact nor a group");
    }
  }

  private boolean isElement(Expression expression) {
    return switch (Literals.bare(expression)) {
      case Expression.Member(var _, Expression target, boolean _, var _) -> isElement(target);
      case Expression.Reference reference ->
          checking.resolution.of(reference) instanceof Symbol.Variable(Name declaration)
              && bound.contains(declaration);
      default -> false;
    };
  }

  private void binary(Expression.Binary binary) {
    if (binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR) {
      form(binary.left());
      form(binary.right());
      return;
    }
    boolean comparison =
        binary.operator() == BinaryOperator.EQUAL
            || binary.operator() == BinaryOperator.NOT_EQUAL
            || binary.operator().isOrder()
            || binary.operator() == BinaryOperator.IN
            || binary.operator() == BinaryOperator.NOT_IN
            || binary.operator() == BinaryOperator.HAS
            || binary.operator() == BinaryOperator.OVERLAPS
            || binary.operator() == BinaryOperator.ONLY;
    if (!comparison) {
      refuse(binary, "not a condition");
      return;
    }
    if (isUnknown(binary)) {
      return;
    }
    boolean left = isSubject(binary.left());
    boolean right = isSubject(binary.right());
    if (left && right) {
      refuse(binary, "compares two facts");
    } else if (!left && !right && place == Place.SUPPORT && !mentionsFact(binary)) {
      return;
    } else if (!left && !right) {
      refuse(binary, mentionsFact(binary) ? "a fact stands alone on its side" : "compares no fact");
    } else if (mentionsFact(left ? binary.right() : binary.left())) {
      refuse(left ? binary.right() : binary.left(), "the other side must be without facts");
    } else {
      withoutVariables(left ? binary.right() : binary.left());
    }
  }

  private void withoutVariables(Expression expression) {
    if (place == Place.PLACEMENT && mentionsVariable(expression)) {
      refuse(expression, "where a promise lands is known before its parameters and lets are");
    }
  }

  private boolean mentionsVariable(Node node) {
    boolean variable =
        node instanceof Expression.Reference reference
            && checking.resolution.of(reference) instanceof Symbol.Variable(Name declaration)
            && !bound.contains(declaration);
    return variable || Children.of(node).stream().anyMatch(this::mentionsVariable);
  }

  /** Whether a name in it has been reported already. */
  private boolean isUnknown(Node node) {
    return node instanceof Expression.Reference reference
            && checking.resolution.of(reference) instanceof Symbol.Unknown
        || Children.of(node).stream().anyMatch(this::isUnknown);
  }

  private boolean isSubject(Expression expression) {
    Expression bare = Literals.bare(expression);
    return bare instanceof Expression.Reference reference && isFact(reference) || isElement(bare);
  }

  private boolean isFact(Expression.Reference reference) {
    Symbol symbol = checking.resolution.of(reference);
    return symbol instanceof Symbol.Fact || symbol instanceof Symbol.ClusterName;
  }

  private boolean mentionsFact(Node node) {
    if (node instanceof Expression.Reference reference) {
      return isFact(reference) || isElement(reference);
    }
    return Children.of(node).stream().anyMatch(this::mentionsFact);
  }

  private void quantifier(Expression.Quantifier quantifier) {
    if (!isSubject(quantifier.collection())) {
      refuse(quantifier.collection(), "asks over something that is not a fact");
      return;
    }
    bound.add(quantifier.variable());
    quantifier.condition().ifPresent(this::form);
    form(quantifier.body());
    bound.remove(quantifier.variable());
  }

  void check(Optional<Expression> selector, Context context) {
    selector.ifPresent(s -> check(s, context));
  }
}
