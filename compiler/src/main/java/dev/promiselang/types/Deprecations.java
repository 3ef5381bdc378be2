package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/**
 * Who uses deprecated fields. Whoever declares one goes on reading it, for others still set it; and
 * what other packages use is not for this one to change.
 */
final class Deprecations {

  private final Checking checking;

  Deprecations(Checking checking) {
    this.checking = checking;
  }

  void set(RecordShape.Field field, Span at) {
    field
        .annotation("deprecated")
        .filter(_ -> checking.graph.module(at.file()).inRoot())
        .ifPresent(
            annotation ->
                checking.report(
                    new DeprecatedField(at, field.name(), instead(annotation), field.at())));
  }

  void read(RecordShape.Field field, Span at) {
    if (!field.at().file().equals(at.file())) {
      set(field, at);
    }
  }

  private static String instead(Annotation annotation) {
    return annotation.arguments().stream()
        .findFirst()
        .flatMap(
            argument ->
                argument.value() instanceof Expression.TextLiteral text
                    ? text.constant()
                    : Optional.empty())
        .orElse("");
  }
}
