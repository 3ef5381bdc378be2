package dev.promiselang.scheduling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a selector demands of one label. */
record LabelRequirement(String key, Operator operator, Set<String> values) {

  enum Operator {
    IN,
    NOT_IN,
    EXISTS,
    ABSENT,
    GREATER,
    LESS
  }

  LabelRequirement {
    values = Set.copyOf(values);
  }

  /** The one value that the label must have, when there is just one. */
  Optional<String> onlyValue() {
    return operator == Operator.IN && values.size() == 1
        ? Optional.of(values.iterator().next())
        : Optional.empty();
  }

  boolean holds(Map<String, String> labels) {
    Optional<String> value = Optional.ofNullable(labels.get(key));
    return switch (operator) {
      case IN -> value.isPresent() && values.contains(value.get());
      case NOT_IN -> value.isEmpty() || !values.contains(value.get());
      case EXISTS -> value.isPresent();
      case ABSENT -> value.isEmpty();
      case GREATER -> value.flatMap(LabelRequirement::number).map(n -> n > bound()).orElse(false);
      case LESS -> value.flatMap(LabelRequirement::number).map(n -> n < bound()).orElse(false);
    };
  }

  private long bound() {
    return number(onlyBound()).orElseThrow();
  }

  private String onlyBound() {
    return values.iterator().next();
  }

  static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
