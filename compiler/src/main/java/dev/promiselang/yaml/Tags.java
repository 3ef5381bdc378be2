package dev.promiselang.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a scalar means, by its tag, its quotes and its text. */
final class Tags {

  private static final String STANDARD = "tag:yaml.org,2002:";

  private Tags() {}

  /** The value, or nothing when the text is not of the kind that its tag claims. */
  static Optional<Yaml> value(Token.Scalar scalar) {
    String tag = scalar.tag().orElse("");
    if (tag.isEmpty()) {
      return Optional.of(
          scalar.plain() ? ScalarResolver.resolve(scalar.text()) : new Yaml.Text(scalar.text()));
    }
    return tag.startsWith(STANDARD)
        ? standard(tag.substring(STANDARD.length()), scalar.text())
        : Optional.of(new Yaml.Text(scalar.text()));
  }

  private static Optional<Yaml> standard(String tag, String text) {
    return switch (tag) {
      case "bool" -> Optional.of(ScalarResolver.resolve(text)).filter(Yaml.Bool.class::isInstance);
      case "null" -> Optional.of(ScalarResolver.resolve(text)).filter(Yaml.Null.class::isInstance);
      case "int" -> Optional.of(ScalarResolver.resolve(text)).filter(Yaml.Whole.class::isInstance);
      case "float" -> decimal(ScalarResolver.resolve(text));
      case "binary" -> binary(text);
      default -> Optional.of(new Yaml.Text(text));
    };
  }

  private static Optional<Yaml> decimal(Yaml value) {
    return value instanceof Yaml.Whole whole
        ? Optional.of(new Yaml.Decimal(whole.value().doubleValue()))
        : Optional.of(value).filter(Yaml.Decimal.class::isInstance);
  }

  private static Optional<Yaml> binary(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      return Optional.of(new Yaml.Text(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
