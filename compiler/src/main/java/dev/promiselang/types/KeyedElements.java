package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;

/** The elements of a list that changes a keyed list: each changes the one that has its key. */
final class KeyedElements {

  /** Checks one element that is written by itself. */
  interface ElementCheck {
    void check(Expression value, Type.ListOf list, Expected wanted, Context context);
  }

  private final ExpressionChecker expressions;
  private final ElementCheck element;

  KeyedElements(ExpressionChecker expressions, ElementCheck element) {
    this.expressions = expressions;
    this.element = element;
  }

  void check(Expression.ListLiteral changes, Type.ListOf list, Expected wanted, Context context) {
    changes.elements().forEach(change -> check(change, list, wanted, context));
  }

  private void check(ListElement change, Type.ListOf list, Expected wanted, Context context) {
    CollectionChecker collections = new CollectionChecker(expressions);
    switch (change) {
      case ListElement.Item(var _, Expression value) ->
          element.check(value, list, wanted.withType(list.element()), context);
      case ListElement.Spread spread ->
          collections.spread(spread, wanted.withType(list.element()), list, context);
      case ListElement.For loop -> {
        Context inner =
            collections.loop(
                loop.key(), loop.variable(), loop.collection(), loop.condition(), context);
        check(loop.element(), list, wanted, inner);
      }
      case ListElement.If choice -> {
        expressions.condition(choice.condition(), context);
        Context then = context.knowing(expressions.narrowed(choice.condition(), true));
        check(choice.then(), list, wanted, then);
        Context otherwise = context.knowing(expressions.narrowed(choice.condition(), false));
        choice.otherwise().ifPresent(other -> check(other, list, wanted, otherwise));
      }
    }
  }
}
