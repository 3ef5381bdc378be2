package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.Parameter;
import java.util.Optional;

/**
 * Evaluates a promise that lands nowhere once, with its default arguments, so that its mistakes are
 * found all the same. What it reads of clusters is not known, nor are the objects that need it.
 */
final class UnplacedContent {

  private UnplacedContent() {}

  static Content of(PromiseModel promise, Evaluator evaluator, Problems problems) {
    Environment defaults = Environment.EMPTY.withCluster(_ -> new Value.Failed());
    Environment parameters = Environment.EMPTY;
    for (Parameter parameter : promise.base().parameters()) {
      Environment before = defaults;
      Value value =
          parameter
              .defaultValue()
              .map(expression -> evaluator.evaluate(expression, before))
              .orElse(new Value.Failed());
      defaults = defaults.with(parameter.name(), value);
      parameters = parameters.with(parameter.name(), value);
    }
    Environment inside =
        Scope.of(promise, parameters, evaluator).environment(_ -> new Value.Failed());
    return new ContentRenderer(evaluator, problems).render(promise, inside, Optional.empty());
  }
}
