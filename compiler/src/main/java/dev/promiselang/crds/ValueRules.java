package dev.promiselang.crds;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a schema demands of a value as such, without what is inside it. */
final class ValueRules {

  private ValueRules() {}

  /** The types of JSON as reports call them. */
  private static final Map<String, String> WORDS =
      Map.of(
          "object", "a mapping",
          "array", "a list",
          "string", "a text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "`true` or `false`");

  static String words(String type) {
    return WORDS.getOrDefault(type, "a `" + type + "`");
  }

  static boolean hasType(Yaml value, String type) {
    return switch (type) {
      case "object" -> value instanceof Yaml.Mapping;
      case "array" -> value instanceof Yaml.Sequence;
      case "string" -> value instanceof Yaml.Text;
      case "boolean" -> value instanceof Yaml.Bool;
      case "number" -> value instanceof Yaml.Whole || value instanceof Yaml.Decimal;
      case "integer" ->
          value instanceof Yaml.Whole
              || value instanceof Yaml.Decimal(double number) && number == Math.rint(number);
      default -> true;
    };
  }

  /** What would be right where the value breaks a rule, as "it ..."; empty when it breaks none. */
  static Optional<String> broken(Yaml value, Schema schema) {
    List<Yaml> members = schema.members();
    if (!members.isEmpty() && !members.contains(value)) {
      return Optional.of(member(value, members));
    }
    return switch (value) {
      case Yaml.Text(String text) -> text(text, schema);
      case Yaml.Whole(BigInteger number) -> number(new BigDecimal(number), schema);
      case Yaml.Decimal(double number) when Double.isFinite(number) ->
          number(BigDecimal.valueOf(number), schema);
      case Yaml.Sequence(List<Yaml> items) ->
          count(items.size(), "item", schema, "minItems", "maxItems");
      case Yaml.Mapping mapping ->
          count(mapping.entries().size(), "entry", schema, "minProperties", "maxProperties");
      case Yaml.Bool _, Yaml.Null _, Yaml.Decimal _ -> Optional.empty();
    };
  }

  private static String member(Yaml value, List<Yaml> members) {
    List<String> texts =
        members.stream()
            .filter(Yaml.Text.class::isInstance)
            .map(each -> ((Yaml.Text) each).value())
            .toList();
    String nearest =
        value instanceof Yaml.Text(String text)
            ? Suggestions.nearest(text, texts).map(near -> "write `\"" + near + "\"`; ").orElse("")
            : "";
    return nearest
        + "it is one of "
        + Suggestions.quoted(members.stream().map(ValueRules::shown).toList());
  }

  /** A scalar as the language would write it. */
  static String shown(Yaml value) {
    return switch (value) {
      case Yaml.Text(String text) -> "\"" + text + "\"";
      case Yaml.Whole(BigInteger number) -> number.toString();
      case Yaml.Decimal(double number) -> Double.toString(number);
      case Yaml.Bool(boolean truth) -> Boolean.toString(truth);
      case Yaml.Null _ -> "null";
      case Yaml.Sequence _ -> "[...]";
      case Yaml.Mapping _ -> "{ ... }";
    };
  }

  private static Optional<String> text(String text, Schema schema) {
    int length = text.codePointCount(0, text.length());
    Optional<String> wrong = count(length, "character", schema, "minLength", "maxLength");
    if (wrong.isEmpty() && schema.pattern().filter(p -> !matches(text, p)).isPresent()) {
      wrong = Optional.of("it matches '" + schema.pattern().get() + "'");
    }
    return wrong.isPresent()
        ? wrong
        : schema
            .format()
            .filter(format -> !TextFormat.has(text, format))
            .map(format -> "it has the format `" + format + "`");
  }

  private static boolean matches(String text, String pattern) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException _) {
      return true;
    }
  }

  private static Optional<String> number(BigDecimal number, Schema schema) {
    Optional<BigDecimal> least = decimal(schema, "minimum");
    Optional<BigDecimal> most = decimal(schema, "maximum");
    if (least.filter(bound -> isBeyond(bound, number, schema, "exclusiveMinimum")).isPresent()) {
      boolean exclusive = schema.isExclusive("exclusiveMinimum");
      return Optional.of("it is " + (exclusive ? "more than " : "at least ") + plain(least.get()));
    }
    if (most.filter(bound -> isBeyond(number, bound, schema, "exclusiveMaximum")).isPresent()) {
      boolean exclusive = schema.isExclusive("exclusiveMaximum");
      return Optional.of("it is " + (exclusive ? "less than " : "at most ") + plain(most.get()));
    }
    if (schema.format().equals(Optional.of("int32")) && !isNarrow(number)) {
      return Optional.of("it is a whole number of 32 bits");
    }
    return decimal(schema, "multipleOf")
        .filter(step -> step.signum() > 0 && number.remainder(step).signum() != 0)
        .map(step -> "it is a multiple of " + plain(step));
  }

  private static boolean isNarrow(BigDecimal number) {
    return number.toBigInteger().bitLength() < Integer.SIZE;
  }

  private static boolean isBeyond(
      BigDecimal greater, BigDecimal smaller, Schema schema, String exclusive) {
    int order = greater.compareTo(smaller);
    return order > 0 || order == 0 && schema.isExclusive(exclusive);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Optional<String> count(
      int count, String noun, Schema schema, String minimum, String maximum) {
    Optional<BigDecimal> least = decimal(schema, minimum);
    Optional<BigDecimal> most = decimal(schema, maximum);
    BigDecimal found = BigDecimal.valueOf(count);
    if (least.filter(bound -> found.compareTo(bound) < 0).isPresent()) {
      return Optional.of("it has at least " + Counts.of(least.get().intValue(), noun));
    }
    return most.filter(bound -> found.compareTo(bound) > 0)
        .map(bound -> "it has at most " + Counts.of(bound.intValue(), noun));
  }

  private static Optional<BigDecimal> decimal(Schema schema, String keyword) {
    return schema
        .bound(keyword)
        .map(
            bound ->
                bound instanceof Yaml.Whole(BigInteger whole)
                    ? new BigDecimal(whole)
                    : BigDecimal.valueOf(((Yaml.Decimal) bound).value()));
  }
}
