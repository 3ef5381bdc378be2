package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.MatchArm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code match}: patterns of the subject's type, every value covered, arms of one type. */
final class MatchChecker {

  private final ExpressionChecker expressions;

  MatchChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  Type match(Expression.Match match, Optional<Expected> expected, Context context) {
    Type subject = expressions.infer(match.subject(), context);
    Map<Object, Span> covered = new LinkedHashMap<>();
    Optional<Span> otherwise = Optional.empty();
    Optional<Type> result = Optional.empty();
    Optional<Expression> first = Optional.empty();
    for (MatchArm arm : match.arms()) {
      if (otherwise.isPresent()) {
        expressions.report(new UnreachableArm(arm.at(), otherwise.get()));
      }
      arm.patterns().forEach(pattern -> pattern(pattern, subject, covered, context));
      otherwise = arm.isElse() && otherwise.isEmpty() ? Optional.of(arm.at()) : otherwise;
      Type type =
          expected.isPresent()
              ? expressions.check(arm.value(), expected.get(), context)
              : expressions.infer(arm.value(), context);
      result = Optional.of(joined(result, first, arm, type, expected, context));
      first = first.isEmpty() ? Optional.of(arm.value()) : first;
    }
    if (otherwise.isEmpty()) {
      exhaustive(match, subject, covered);
    }
    return result.orElse(new Type.Unknown());
  }

  private Type joined(
      Optional<Type> before,
      Optional<Expression> first,
      MatchArm arm,
      Type type,
      Optional<Expected> expected,
      Context context) {
    if (before.isEmpty() || first.isEmpty()) {
      return type;
    }
    return expected.isPresent()
        ? Joins.of(before.get(), type).orElse(expected.get().type())
        : expressions.join(first.get(), before.get(), arm.value(), type, context);
  }

  private void pattern(
      Expression pattern, Type subject, Map<Object, Span> covered, Context context) {
    expressions.check(pattern, Expected.of(Joins.base(subject).orAbsent()), context);
    Optional<Type.Literal> literal = TypeReader.literal(pattern);
    Object key = literal.isPresent() ? literal.get() : keyOf(pattern);
    if (literal.isPresent()
        && subject.present() instanceof Type.Enumeration allowed
        && !allowed.members().contains(literal.get())) {
      expressions.report(
          new NotAMember(pattern.at(), literal.get().spelling(), allowed, Optional.empty()));
    }
    Span earlier = covered.putIfAbsent(key, pattern.at());
    if (earlier != null) {
      expressions.report(new UnreachableArm(pattern.at(), earlier));
    }
  }

  /** Versions, dates and their like by spelling; {@code absent} is one value. */
  private static Object keyOf(Expression pattern) {
    return switch (Literals.bare(pattern)) {
      case Expression.NumericLiteral(var _, String spelling, var _) -> spelling;
      case Expression.AbsentLiteral _ -> "absent";
      default -> pattern.at();
    };
  }

  private void exhaustive(Expression.Match match, Type subject, Map<Object, Span> covered) {
    List<String> missing = new ArrayList<>();
    boolean finite = true;
    switch (subject.present()) {
      case Type.Enumeration(var members, var _) ->
          members.stream()
              .filter(member -> !covered.containsKey(member))
              .map(Type.Literal::spelling)
              .forEach(missing::add);
      case Type.Bool _ ->
          List.of(true, false).stream()
              .filter(value -> !covered.containsKey(new Type.Literal.OfBool(value)))
              .map(String::valueOf)
              .forEach(missing::add);
      case Type.Unknown _ -> {
        return;
      }
      default -> finite = false;
    }
    if (finite && subject instanceof Type.Maybe && !covered.containsKey("absent")) {
      missing.add("absent");
    }
    if (!finite || !missing.isEmpty()) {
      Span at = match.at();
      expressions.report(
          new NotExhaustive(new Span(at.file(), at.start(), match.subject().at().end()), missing));
    }
  }
}
