package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the facts that a fleet declares, with their defaults and labels. */
final class FactReader {

  private final Evaluator evaluator;
  private final Problems problems;
  private final List<Fact> checked = new ArrayList<>();

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
    Optional<Fact> first = checked.stream().filter(other -> sameLabel(fact, other)).findFirst();
    first.ifPresent(other -> problems.add(new FactLabelClash(fact, other)));
    checked.add(fact);
  }

  private static boolean sameLabel(Fact one, Fact other) {
    return one.label().equals(other.label()) || isMember(one, other) || isMember(other, one);
  }

  /** Whether the label would be read as a member of a set: each has a label below the set's. */
  private static boolean isMember(Fact fact, Fact set) {
    return set.type() instanceof Type.SetOf && fact.label().startsWith(set.label() + ".");
  }
}
