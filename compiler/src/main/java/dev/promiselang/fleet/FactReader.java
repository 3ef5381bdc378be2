package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the facts that a fleet declares, with their defaults and labels. */
final class FactReader {

  private final Evaluator evaluator;
  private final Problems problems;
  private final Map<String, Fact> byLabel = new TreeMap<>();

  FactReader(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  List<Fact> read(RecordShape shape) {
    List<Fact> facts = shape.fields().values().stream().map(this::fact).toList();
    facts.forEach(this::check);
    return facts;
  }

  private Fact fact(RecordShape.Field field) {
    return new Fact(
        field.name(),
        field.type(),
        field.fixed(),
        field
            .defaultValue()
            .map(value -> evaluator.evaluate(value, Environment.EMPTY))
            .map(FactValues::normalised),
        field.annotation("label").flatMap(FactReader::text).orElse(field.name()),
        field.at());
  }

  private static Optional<String> text(Annotation annotation) {
    return annotation.arguments().stream()
        .map(Argument::value)
        .filter(Expression.TextLiteral.class::isInstance)
        .map(Expression.TextLiteral.class::cast)
        .flatMap(literal -> literal.constant().stream())
        .findFirst();
  }

  private void check(Fact fact) {
    boolean reserved = LabelKeys.isOurs(fact.label()) || fact.label().startsWith("kratix.io/");
    if (!KubernetesNames.isLabelKey(fact.label()) || reserved) {
      problems.add(new IllegalFactLabel(fact, reserved));
    }
    Fact first = byLabel.putIfAbsent(fact.label(), fact);
    if (first != null) {
      problems.add(new FactLabelClash(fact, first));
    }
  }
}
