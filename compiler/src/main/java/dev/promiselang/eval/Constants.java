package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import java.util.IdentityHashMap;
import java.util.Map;

/** Values of defaults: they see nothing but their module, so each is computed once. */
final class Constants {

  private final Run run;
  private final Map<Expression, Value> known = new IdentityHashMap<>();

  Constants(Run run) {
    this.run = run;
  }

  Value of(Expression expression) {
    Value value = known.get(expression);
    if (value == null) {
      value = run.expressions.evaluate(expression, Environment.EMPTY);
      known.put(expression, value);
    }
    return value;
  }
}
