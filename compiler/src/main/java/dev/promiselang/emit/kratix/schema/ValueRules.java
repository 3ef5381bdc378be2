package dev.promiselang.emit.kratix.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a value keeps a schema, as the API server asks of defaults. */
final class ValueRules {

  private static final Set<String> OF_OBJECTS = Set.of("apiVersion", "kind", "metadata");

  private ValueRules() {}

  /** The first rule that the value breaks, in words; rules in CEL are not run. */
  static Optional<String> broken(Yaml value, Yaml.Mapping schema) {
    return broken(value, schema, "it");
  }

  private static Optional<String> broken(Yaml value, Yaml.Mapping schema, String what) {
    if (value instanceof Yaml.Null) {
      return unless(schema.isTrue("nullable") || !isTyped(schema), what, "cannot be null");
    }
    return type(value, schema, what)
        .or(() -> scalar(value, schema, what))
        .or(() -> value instanceof Yaml.Sequence list ? list(list, schema, what) : Optional.empty())
        .or(
            () ->
                value instanceof Yaml.Mapping object
                    ? object(object, schema, what)
                    : Optional.empty())
        .or(() -> alternatives(value, schema, what));
  }

  private static boolean isTyped(Yaml.Mapping schema) {
    return Parts.has(schema, "type") || Parts.isIntOrString(schema);
  }

  private static Optional<String> unless(boolean kept, String what, String rule) {
    return kept ? Optional.empty() : Optional.of(what + " " + rule);
  }

  private static Optional<String> type(Yaml value, Yaml.Mapping schema, String what) {
    if (Parts.isIntOrString(schema)) {
      return unless(
          value instanceof Yaml.Text || isWhole(value), what, "is a whole number or a text");
    }
    String type = Parts.type(schema);
    boolean fits =
        switch (type) {
          case "array" -> value instanceof Yaml.Sequence;
          case "boolean" -> value instanceof Yaml.Bool;
          case "integer" -> isWhole(value) && fitsWidth(value, schema.text("format"));
          case "number" -> number(value).isPresent() && fitsFloat(value, schema.text("format"));
          case "object" -> value instanceof Yaml.Mapping;
          case "string" -> value instanceof Yaml.Text;
          default -> true;
        };
    return unless(fits, what, "has the type `" + type + "`");
  }

  private static boolean isWhole(Yaml value) {
    return number(value).filter(n -> n.stripTrailingZeros().scale() <= 0).isPresent();
  }

  private static boolean fitsFloat(Yaml value, String format) {
    return !format.equals("float")
        || number(value)
            .filter(n -> n.abs().compareTo(BigDecimal.valueOf(Float.MAX_VALUE)) <= 0)
            .isPresent();
  }

  private static boolean fitsWidth(Yaml value, String format) {
    int bits = format.equals("int32") ? Integer.SIZE : Long.SIZE;
    return !(value instanceof Yaml.Whole(BigInteger whole)) || whole.bitLength() < bits;
  }

  static Optional<BigDecimal> number(Yaml value) {
    return switch (value) {
      case Yaml.Whole(BigInteger whole) -> Optional.of(new BigDecimal(whole));
      case Yaml.Decimal(double decimal) when Double.isFinite(decimal) ->
          Optional.of(BigDecimal.valueOf(decimal));
      default -> Optional.empty();
    };
  }

  private static Optional<String> scalar(Yaml value, Yaml.Mapping schema, String what) {
    List<Yaml> members = schema.items("enum");
    if (!members.isEmpty() && members.stream().noneMatch(member -> same(member, value))) {
      return Optional.of(what + " is none of the values in `enum`");
    }
    if (value instanceof Yaml.Text(String text)) {
      return text(text, schema, what);
    }
    return number(value).flatMap(number -> bounds(number, schema, what));
  }

  private static boolean same(Yaml a, Yaml b) {
    Optional<BigDecimal> left = number(a);
    Optional<BigDecimal> right = number(b);
    return left.isPresent() && right.isPresent()
        ? left.get().compareTo(right.get()) == 0
        : a.equals(b);
  }

  private static Optional<String> text(String text, Yaml.Mapping schema, String what) {
    return size(text.codePointCount(0, text.length()), schema, "Length", what)
        .or(
            () ->
                unless(
                    matches(text, schema.text("pattern")),
                    what,
                    "does not match `" + schema.text("pattern") + "`"))
        .or(
            () ->
                unless(
                    TextFormat.has(text, schema.text("format")),
                    what,
                    "has not the format `" + schema.text("format") + "`"));
  }

  /** A pattern that cannot be read is told where it stands. */
  private static boolean matches(String text, String pattern) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }

  private static Optional<String> bounds(BigDecimal number, Yaml.Mapping schema, String what) {
    Optional<BigDecimal> least = schema.get("minimum").flatMap(ValueRules::number);
    Optional<BigDecimal> most = schema.get("maximum").flatMap(ValueRules::number);
    Optional<BigDecimal> step =
        schema.get("multipleOf").flatMap(ValueRules::number).filter(s -> s.signum() != 0);
    int above = schema.isTrue("exclusiveMinimum") ? 1 : 0;
    int below = schema.isTrue("exclusiveMaximum") ? 1 : 0;
    boolean kept =
        least.map(bound -> number.compareTo(bound) >= above).orElse(true)
            && most.map(bound -> bound.compareTo(number) >= below).orElse(true);
    return unless(kept, what, "is not between `minimum` and `maximum`")
        .or(
            () ->
                unless(
                    step.map(s -> number.remainder(s).signum() == 0).orElse(true),
                    what,
                    "is no multiple of `multipleOf`"));
  }

  private static Optional<String> size(int size, Yaml.Mapping schema, String of, String what) {
    Optional<BigDecimal> least = schema.get("min" + of).flatMap(ValueRules::number);
    Optional<BigDecimal> most = schema.get("max" + of).flatMap(ValueRules::number);
    BigDecimal found = BigDecimal.valueOf(size);
    return unless(
            least.map(bound -> found.compareTo(bound) >= 0).orElse(true),
            what,
            "is smaller than `min" + of + "`")
        .or(
            () ->
                unless(
                    most.map(bound -> found.compareTo(bound) <= 0).orElse(true),
                    what,
                    "is larger than `max" + of + "`"));
  }

  private static Optional<String> list(Yaml.Sequence list, Yaml.Mapping schema, String what) {
    Optional<String> broken = size(list.items().size(), schema, "Items", what);
    Optional<Yaml.Mapping> element = schema.findMapping("items");
    for (int i = 0; i < list.items().size() && broken.isEmpty() && element.isPresent(); i++) {
      broken = broken(list.items().get(i), element.get(), inside(what, "[" + i + "]"));
    }
    return broken;
  }

  private static Optional<String> object(Yaml.Mapping object, Yaml.Mapping schema, String what) {
    Optional<String> broken = size(object.entries().size(), schema, "Properties", what);
    for (String name : schema.texts("required")) {
      broken = broken.or(() -> unless(Parts.has(object, name), what, "lacks `" + name + "`"));
    }
    for (String name :
        Parts.isEmbedded(schema) ? List.of("apiVersion", "kind") : List.<String>of()) {
      broken = broken.or(() -> unless(Parts.has(object, name), what, "lacks `" + name + "`"));
    }
    for (Map.Entry<String, Yaml> field : object.entries().entrySet()) {
      broken = broken.or(() -> field(field.getKey(), field.getValue(), schema, what));
    }
    return broken;
  }

  private static Optional<String> field(String name, Yaml value, Yaml.Mapping schema, String what) {
    if (Parts.isEmbedded(schema) && name.equals("metadata")) {
      return Optional.empty();
    }
    String inner = inside(what, "." + name);
    if (Parts.fields(schema).get(name) instanceof Yaml.Mapping field) {
      return broken(value, field, inner);
    }
    Optional<Yaml.Mapping> further = schema.findMapping("additionalProperties");
    if (further.isPresent()) {
      return broken(value, further.get(), inner);
    }
    boolean known =
        !isTyped(schema)
            || Parts.preserves(schema)
            || schema.isTrue("additionalProperties")
            || Parts.isEmbedded(schema) && OF_OBJECTS.contains(name);
    return unless(known, what, "has a field `" + name + "` that the schema does not know");
  }

  private static String inside(String what, String step) {
    return what.equals("it") ? "`" + step + "`" : what.substring(0, what.length() - 1) + step + "`";
  }

  /** Alternatives narrow the value, and know of no fields of their own. */
  private static Optional<String> alternatives(Yaml value, Yaml.Mapping schema, String what) {
    for (Yaml each : schema.items("allOf")) {
      if (!keeps(value, each)) {
        return Optional.of(what + " breaks a part of `allOf`");
      }
    }
    List<Yaml> any = schema.items("anyOf");
    List<Yaml> one = schema.items("oneOf");
    if (!any.isEmpty() && any.stream().noneMatch(each -> keeps(value, each))) {
      return Optional.of(what + " keeps no part of `anyOf`");
    }
    if (!one.isEmpty() && one.stream().filter(each -> keeps(value, each)).count() != 1) {
      return Optional.of(what + " does not keep exactly one part of `oneOf`");
    }
    return schema.findMapping("not").filter(not -> keeps(value, not)).isPresent()
        ? Optional.of(what + " keeps what `not` forbids")
        : Optional.empty();
  }

  private static boolean keeps(Yaml value, Yaml schema) {
    return !(schema instanceof Yaml.Mapping narrowing) || broken(value, narrowing, "it").isEmpty();
  }
}
