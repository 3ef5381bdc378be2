package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.List;

/** Where rules stand: a type, its schema, how it is reached, and what it lies in. */
public record RulePlace(Type type, Yaml.Mapping schema, String path, List<Enclosure> around) {

  public RulePlace {
    around = List.copyOf(around);
  }
}
