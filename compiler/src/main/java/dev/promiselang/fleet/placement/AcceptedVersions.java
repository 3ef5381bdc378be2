package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.VersionRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions that an {@code include} or {@code requires} takes, such as {@code >= 1.14}. */
public record AcceptedVersions(Span at, String spelling, Test test) {

  /** What a version is held against; bounds of fewer than three parts stand for their line. */
  sealed interface Test {
    record Order(BinaryOperator operator, VersionNumber bound) implements Test {}

    record Between(Optional<VersionNumber> from, Optional<VersionNumber> to) implements Test {}

    record OneOf(List<VersionNumber> lines) implements Test {}

    /** The bound could not be computed, which has been reported. */
    record Anything() implements Test {}
  }

  static AcceptedVersions of(VersionRange range, Evaluator evaluator, Environment environment) {
    Test test = test(range, evaluator, environment);
    return new AcceptedVersions(range.at(), spelling(test), test);
  }

  private static Test test(VersionRange range, Evaluator evaluator, Environment environment) {
    if (range.bound() instanceof Expression.Range bounds) {
      return new Test.Between(
          bounds.from().flatMap(from -> version(evaluator.evaluate(from, environment))),
          bounds.to().flatMap(to -> version(evaluator.evaluate(to, environment))));
    }
    Value bound = evaluator.evaluate(range.bound(), environment);
    if (bound instanceof Value.ListOf list) {
      return new Test.OneOf(list.items().stream().flatMap(item -> version(item).stream()).toList());
    }
    return version(bound)
        .map(number -> single(range.operator(), number))
        .orElse(new Test.Anything());
  }

  private static Test single(BinaryOperator operator, VersionNumber bound) {
    return operator == BinaryOperator.IN
        ? new Test.OneOf(List.of(bound))
        : new Test.Order(operator, bound);
  }

  private static Optional<VersionNumber> version(Value value) {
    return value instanceof Value.Version(VersionNumber number)
        ? Optional.of(number)
        : Optional.empty();
  }

  public boolean accepts(VersionNumber version) {
    return switch (test) {
      case Test.Order(BinaryOperator operator, VersionNumber bound) ->
          ordered(operator, version.compareTo(bound));
      case Test.Between(Optional<VersionNumber> from, Optional<VersionNumber> to) ->
          from.map(low -> version.compareTo(low) >= 0 || version.inLine(low)).orElse(true)
              && to.map(high -> version.compareTo(high) <= 0 || version.inLine(high)).orElse(true);
      case Test.OneOf(List<VersionNumber> lines) -> lines.stream().anyMatch(version::inLine);
      case Test.Anything() -> true;
    };
  }

  private static boolean ordered(BinaryOperator operator, int comparison) {
    return switch (operator) {
      case LESS -> comparison < 0;
      case LESS_OR_EQUAL -> comparison <= 0;
      case GREATER -> comparison > 0;
      case GREATER_OR_EQUAL -> comparison >= 0;
      default -> true;
    };
  }

  private static String spelling(Test test) {
    return switch (test) {
      case Test.Order(BinaryOperator operator, VersionNumber bound) ->
          operator.spelling() + " " + bound.spelling();
      case Test.Between(Optional<VersionNumber> from, Optional<VersionNumber> to) ->
          "in " + text(from) + ".." + text(to);
      case Test.OneOf(List<VersionNumber> lines) when lines.size() == 1 ->
          "in " + lines.getFirst().spelling();
      case Test.OneOf(List<VersionNumber> lines) ->
          lines.stream()
              .map(line -> ValueWords.of(new Value.Version(line)))
              .collect(Collectors.joining(", ", "in [", "]"));
      case Test.Anything() -> "any version";
    };
  }

  private static String text(Optional<VersionNumber> bound) {
    return bound.map(VersionNumber::spelling).orElse("");
  }
}
