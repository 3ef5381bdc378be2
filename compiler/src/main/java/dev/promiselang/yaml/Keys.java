package dev.promiselang.yaml;

import java.util.Optional;

/** Keys that are not written as text become text, as on the way from YAML to JSON. */
final class Keys {

  private Keys() {}

  static Optional<String> text(Yaml key) {
    return switch (key) {
      case Yaml.Text text -> Optional.of(text.value());
      case Yaml.Whole whole -> Optional.of(whole.value().toString());
      case Yaml.Decimal decimal -> Optional.of(FloatText.ofKey(decimal.value()));
      case Yaml.Bool bool -> Optional.of(Boolean.toString(bool.value()));
      case Yaml.Null _, Yaml.Mapping _, Yaml.Sequence _ -> Optional.empty();
    };
  }
}
