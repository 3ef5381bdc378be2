package dev.promiselang.emit.kratix;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Schemas of what has no parts. */
final class ScalarSchemas {

  static final String PRESERVE = "x-kubernetes-preserve-unknown-fields";

  private static final String DURATION = "duration";

  private ScalarSchemas() {}

  static ObjectFields typed(String type) {
    return new ObjectFields().with("type", type);
  }

  static ObjectFields anything() {
    return new ObjectFields().with(PRESERVE, Yaml.of(true));
  }

  static ObjectFields version() {
    return typed("string").with("pattern", whole(VersionNumber.SEMANTIC));
  }

  static ObjectFields duration() {
    return typed("string")
        .with("format", DURATION)
        .with("pattern", whole(DurationAmount.REQUESTED));
  }

  /** A pattern for the whole text. */
  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }

  static ObjectFields date() {
    return typed("string").with("format", "date");
  }

  /** API servers take lists for texts that have a format, unless their size is impossible. */
  static ObjectFields noList(ObjectFields text) {
    return text.has("format")
        ? text.with("minItems", Yaml.of(1)).with("maxItems", Yaml.of(0))
        : text;
  }

  static ObjectFields quantity() {
    return intOrString().with("pattern", whole(QuantityAmount.REQUESTED));
  }

  static ObjectFields intOrString() {
    return new ObjectFields()
        .withItems("anyOf", List.of(typed("integer").toMapping(), typed("string").toMapping()))
        .with("x-kubernetes-int-or-string", Yaml.of(true));
  }

  static ObjectFields whole(Type.Int type) {
    boolean narrow = type.width() == Type.Int.Width.INT32;
    long lowest = narrow ? Integer.MIN_VALUE : Long.MIN_VALUE;
    long highest = narrow ? Integer.MAX_VALUE : Long.MAX_VALUE;
    return typed("integer")
        .withText("format", format(type.width()))
        .with("minimum", Optional.of(type.minimum()).filter(m -> m > lowest).map(Yaml::of))
        .with("maximum", Optional.of(type.maximum()).filter(m -> m < highest).map(Yaml::of));
  }

  private static Optional<String> format(Type.Int.Width width) {
    return switch (width) {
      case PLAIN -> Optional.empty();
      case INT32 -> Optional.of("int32");
      case INT64 -> Optional.of("int64");
    };
  }

  static ObjectFields number(Type.Number type) {
    ObjectFields schema =
        typed("number")
            .with("minimum", bound(type.minimum()).map(Yaml.Decimal::new))
            .with("maximum", bound(type.maximum()).map(Yaml.Decimal::new));
    return schema.withItems("allOf", beyond(type));
  }

  private static Optional<Double> bound(double bound) {
    return Optional.of(bound).filter(Double::isFinite);
  }

  /**
   * An API server cuts the fraction of a bound off before it compares a whole number with it, and
   * so takes one whole number too many: this says that numbers lie beyond that one.
   */
  private static List<Yaml.Mapping> beyond(Type.Number type) {
    double low = type.minimum();
    double high = type.maximum();
    return low > 0 && hasFraction(low)
        ? List.of(exclusive("minimum", "exclusiveMinimum", (long) low))
        : high < 0 && hasFraction(high)
            ? List.of(exclusive("maximum", "exclusiveMaximum", (long) high))
            : List.of();
  }

  private static Yaml.Mapping exclusive(String bound, String flag, long number) {
    return new ObjectFields().with(bound, Yaml.of(number)).with(flag, Yaml.of(true)).toMapping();
  }

  private static boolean hasFraction(double bound) {
    return Double.isFinite(bound) && bound != Math.rint(bound);
  }

  static ObjectFields text(Type.TextRules rules) {
    ObjectFields schema =
        size(typed("string"), rules.length(), "minLength", "maxLength")
            .withText("format", rules.format());
    Optional<String> whole = rules.pattern().map(ScalarSchemas::whole);
    if (whole.isPresent() && rules.matches().isPresent()) {
      Yaml.Mapping second = new ObjectFields().withText("pattern", rules.matches()).toMapping();
      schema.withItems("allOf", List.of(second));
    }
    return schema.withText("pattern", whole.or(rules::matches));
  }

  /** The schema with its bounds, where they bound anything. */
  static ObjectFields size(ObjectFields schema, Type.Size size, String minimum, String maximum) {
    return schema
        .with(minimum, Optional.of(size.minimum()).filter(m -> m > 0).map(Yaml::of))
        .with(
            maximum, Optional.of(size.maximum()).filter(m -> m < Integer.MAX_VALUE).map(Yaml::of));
  }

  static ObjectFields enumeration(Type.Enumeration type) {
    return typed(kind(type.members().getFirst()))
        .withItems("enum", type.members().stream().map(ScalarSchemas::member).toList());
  }

  private static String kind(Type.Literal member) {
    return switch (member) {
      case Type.Literal.OfText _ -> "string";
      case Type.Literal.OfWhole _ -> "integer";
      case Type.Literal.OfBool _ -> "boolean";
    };
  }

  private static Yaml member(Type.Literal member) {
    return switch (member) {
      case Type.Literal.OfText(String text) -> Yaml.of(text);
      case Type.Literal.OfWhole(long number) -> Yaml.of(number);
      case Type.Literal.OfBool(boolean truth) -> Yaml.of(truth);
    };
  }
}
