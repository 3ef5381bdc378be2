package dev.promiselang.eval;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.MatchArm;
import java.util.Optional;

/** What evaluates only one of its parts: {@code if}, {@code match}, {@code and}, {@code ??}. */
final class Choices {

  private final Run run;

  Choices(Run run) {
    this.run = run;
  }

  Value of(Expression.If choice, Environment environment) {
    Optional<Boolean> condition = run.expressions.truth(choice.condition(), environment);
    return condition.isEmpty()
        ? Findings.FAILED
        : run.expressions.evaluate(
            condition.get() ? choice.then() : choice.otherwise(), environment);
  }

  Value of(Expression.Match match, Environment environment) {
    Value subject = run.expressions.evaluate(match.subject(), environment);
    if (subject.hasFailed()) {
      return Findings.FAILED;
    }
    for (MatchArm arm : match.arms()) {
      Optional<Boolean> taken = takes(arm, subject, match.subject(), environment);
      if (taken.isEmpty()) {
        return Findings.FAILED;
      }
      if (taken.get()) {
        return run.expressions.evaluate(arm.value(), environment);
      }
    }
    return run.findings.fail(new NoArmMatches(match.subject().at(), ValueWords.of(subject)));
  }

  private Optional<Boolean> takes(
      MatchArm arm, Value subject, Expression written, Environment environment) {
    for (Expression pattern : arm.patterns()) {
      Value matches =
          pattern instanceof Expression.Range
              ? run.operators.membership().in(subject, written, pattern, environment)
              : equals(pattern, subject, environment);
      if (!(matches instanceof Value.Bool(boolean taken))) {
        return Optional.empty();
      }
      if (taken) {
        return Optional.of(true);
      }
    }
    return Optional.of(arm.isElse());
  }

  private Value equals(Expression pattern, Value subject, Environment environment) {
    Value value = run.expressions.evaluate(pattern, environment);
    return value.hasFailed() ? Findings.FAILED : Value.of(Comparisons.equal(value, subject));
  }

  Value not(Expression.Not not, Environment environment) {
    return run.expressions
        .truth(not.operand(), environment)
        .map(truth -> Value.of(!truth))
        .orElse(Findings.FAILED);
  }

  Value logical(Expression.Binary binary, Environment environment) {
    Optional<Boolean> left = run.expressions.truth(binary.left(), environment);
    if (left.isEmpty()) {
      return Findings.FAILED;
    }
    boolean decides = left.get() == (binary.operator() == BinaryOperator.OR);
    return decides
        ? Value.of(left.get())
        : run.expressions.truth(binary.right(), environment).map(Value::of).orElse(Findings.FAILED);
  }

  Value orElse(Expression.Binary binary, Environment environment) {
    Value left = run.expressions.evaluate(binary.left(), environment);
    return left instanceof Value.Absent || left instanceof Value.Null
        ? run.expressions.evaluate(binary.right(), environment)
        : left;
  }
}
