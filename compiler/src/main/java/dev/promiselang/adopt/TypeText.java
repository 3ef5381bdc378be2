package dev.promiselang.adopt;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.crds.Schema;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of types that have no fields; what they do not say is found out by trying. */
final class TypeText {

  private static final String WHOLE_START = "^(?:";
  private static final String WHOLE_END = ")$";

  private TypeText() {}

  static String scalar(Schema schema) {
    if (schema.isIntOrString()) {
      return isQuantity(schema) ? "Quantity" : "IntOrString";
    }
    return enumeration(schema)
        .orElseGet(
            () ->
                switch (schema.type()) {
                  case "boolean" -> "Bool";
                  case "integer" -> whole(schema);
                  case "number" -> "Number" + bounds(schema, Yaml.Decimal.class);
                  case "string" -> text(schema);
                  default -> "Any";
                });
  }

  /** Ours, or the pattern that generators of CRDs write for a quantity. */
  private static boolean isQuantity(Schema schema) {
    return schema
        .pattern()
        .filter(p -> p.contains("[KMGTPE]i") || isWhole(p, QuantityAmount.REQUESTED))
        .isPresent();
  }

  private static boolean isWhole(String pattern, String inside) {
    return pattern.equals(WHOLE_START + inside + WHOLE_END);
  }

  /** A union of literals of one kind, in the order of the schema. */
  private static Optional<String> enumeration(Schema schema) {
    List<String> members = new ArrayList<>();
    for (Yaml member : schema.members()) {
      boolean fits =
          switch (member) {
            case Yaml.Text _ -> schema.type().equals("string");
            case Yaml.Whole(BigInteger whole) ->
                schema.type().equals("integer") && whole.bitLength() < Long.SIZE;
            case Yaml.Bool _ -> schema.type().equals("boolean");
            case Yaml.Decimal _, Yaml.Null _, Yaml.Mapping _, Yaml.Sequence _ -> false;
          };
      if (!fits) {
        return Optional.empty();
      }
      members.add(
          member instanceof Yaml.Text(String text)
              ? Spelling.line(text)
              : ValueText.of(member).orElse(""));
    }
    return members.isEmpty() || new HashSet<>(members).size() < members.size()
        ? Optional.empty()
        : Optional.of(String.join(" | ", members));
  }

  private static String whole(Schema schema) {
    String name =
        switch (schema.format().orElse("")) {
          case "int32" -> "Int32";
          case "int64" -> "Int64";
          default -> "Int";
        };
    return name + bounds(schema, Yaml.Whole.class);
  }

  /** Inclusive bounds, as far as they are numbers that fit. */
  private static String bounds(Schema schema, Class<? extends Yaml> kind) {
    Optional<String> from = bound(schema, "minimum", "exclusiveMinimum", kind);
    Optional<String> to = bound(schema, "maximum", "exclusiveMaximum", kind);
    return range(from, to).map(range -> "(" + range + ")").orElse("");
  }

  private static Optional<String> range(Optional<String> from, Optional<String> to) {
    return from.isEmpty() && to.isEmpty()
        ? Optional.empty()
        : Optional.of(from.orElse("") + ".." + to.orElse(""));
  }

  private static Optional<String> bound(
      Schema schema, String keyword, String exclusive, Class<? extends Yaml> kind) {
    return schema
        .bound(keyword)
        .filter(_ -> !schema.isExclusive(exclusive))
        .filter(bound -> bound instanceof Yaml.Whole || kind.isInstance(bound))
        .flatMap(Spelling::number)
        .map(
            number ->
                kind.equals(Yaml.Decimal.class) && !number.contains(".") ? number + ".0" : number);
  }

  private static String text(Schema schema) {
    String pattern = schema.pattern().orElse("");
    if (isWhole(pattern, VersionNumber.SEMANTIC)) {
      return "Version";
    }
    if (isWhole(pattern, DurationAmount.REQUESTED)) {
      return "Duration";
    }
    List<String> rules = new ArrayList<>();
    size(schema, "minLength", "maxLength").ifPresent(rules::add);
    schema.pattern().filter(TypeText::isPattern).map(TypeText::patternRule).ifPresent(rules::add);
    schema
        .format()
        .filter(TextFormat::isKnown)
        .map(format -> "format: " + Spelling.line(format))
        .ifPresent(rules::add);
    return rules.equals(List.of("format: \"date\""))
        ? "Date"
        : "String"
            + (rules.isEmpty() ? "" : rules.stream().collect(Collectors.joining(", ", "(", ")")));
  }

  private static String patternRule(String pattern) {
    boolean whole = pattern.startsWith(WHOLE_START) && pattern.endsWith(WHOLE_END);
    String inside =
        whole
            ? pattern.substring(WHOLE_START.length(), pattern.length() - WHOLE_END.length())
            : pattern;
    return whole && isPattern(inside)
        ? "pattern: " + Spelling.pattern(inside)
        : "matches: " + Spelling.pattern(pattern);
  }

  private static boolean isPattern(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  /** {@code 1..5}; a lower bound of nothing bounds nothing. */
  static Optional<String> size(Schema schema, String minimum, String maximum) {
    return range(
        count(schema, minimum).filter(count -> !count.equals("0")), count(schema, maximum));
  }

  private static Optional<String> count(Schema schema, String keyword) {
    return schema
        .bound(keyword)
        .filter(
            bound ->
                bound instanceof Yaml.Whole(BigInteger whole)
                    && whole.signum() >= 0
                    && whole.bitLength() < Integer.SIZE)
        .flatMap(Spelling::number);
  }
}
