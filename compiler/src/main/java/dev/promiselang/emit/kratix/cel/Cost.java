package dev.promiselang.emit.kratix.cel;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** What a rule costs at most while the API server judges one request. */
final class Cost {

  /** For one rule, and for one message. */
  static final long LIMIT = 10_000_000;

  /** For all rules and messages of a version of a CRD. */
  static final long TOTAL_LIMIT = 100_000_000;

  private final Platform platform;

  Cost(Platform platform) {
    this.platform = platform;
  }

  /** Of the condition, once for each time that the schema may occur in a request. */
  long ofCondition(Rule rule, Yaml.Mapping schema, List<Optional<Long>> around) {
    CelType type = type(schema);
    long times =
        around.stream().allMatch(Optional::isPresent)
            ? around.stream().mapToLong(Optional::get).reduce(1, Amount::times)
            : SchemaTypes.REQUEST / (type.leastBytes() + 1);
    return Amount.times(new CostEstimator(type, platform).most(rule.condition()), times);
  }

  /** Of the message, which is said once. */
  long ofMessage(Rule rule, Yaml.Mapping schema) {
    return rule.messageExpression()
        .map(message -> new CostEstimator(type(schema), platform).most(message))
        .orElse(0L);
  }

  private static CelType type(Yaml.Mapping schema) {
    return SchemaTypes.of(schema).orElse(CelType.of(CelType.Kind.DYNAMIC));
  }
}
