package dev.promiselang.types;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.crds.Schema;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** The types of schemas of texts, numbers and truth values. */
final class ScalarTypes {

  private static final String MINIMUM = "minimum";
  private static final String MAXIMUM = "maximum";

  private ScalarTypes() {}

  static Type of(Schema schema) {
    return switch (schema.type()) {
      case "integer" -> whole(schema);
      case "number" -> number(schema);
      case "boolean" -> new Type.Bool();
      default -> text(schema);
    };
  }

  /** Formats that the API server does not know mean nothing. */
  private static Type text(Schema schema) {
    return new Type.Text(
        new Type.TextRules(
            size(schema, "minLength", "maxLength"),
            Optional.empty(),
            schema.pattern().filter(ScalarTypes::isPattern),
            schema.format().filter(TextFormat::isKnown)));
  }

  private static boolean isPattern(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  private static Type whole(Schema schema) {
    boolean narrow = schema.format().equals(Optional.of("int32"));
    Type.Int.Width width =
        narrow
            ? Type.Int.Width.INT32
            : schema.format().equals(Optional.of("int64"))
                ? Type.Int.Width.INT64
                : Type.Int.Width.PLAIN;
    return new Type.Int(
        lowest(schema).orElse(narrow ? Integer.MIN_VALUE : Long.MIN_VALUE),
        highest(schema).orElse(narrow ? Integer.MAX_VALUE : Long.MAX_VALUE),
        width);
  }

  private static Optional<Long> lowest(Schema schema) {
    boolean exclusive = schema.isExclusive("exclusiveMinimum");
    return decimal(schema, MINIMUM)
        .map(
            bound -> {
              BigInteger least = bound.setScale(0, RoundingMode.CEILING).toBigInteger();
              boolean isItself = bound.compareTo(new BigDecimal(least)) == 0;
              return within(exclusive && isItself ? least.add(BigInteger.ONE) : least);
            });
  }

  private static Optional<Long> highest(Schema schema) {
    boolean exclusive = schema.isExclusive("exclusiveMaximum");
    return decimal(schema, MAXIMUM)
        .map(
            bound -> {
              BigInteger most = bound.setScale(0, RoundingMode.FLOOR).toBigInteger();
              boolean isItself = bound.compareTo(new BigDecimal(most)) == 0;
              return within(exclusive && isItself ? most.subtract(BigInteger.ONE) : most);
            });
  }

  private static long within(BigInteger bound) {
    return bound
        .max(BigInteger.valueOf(Long.MIN_VALUE))
        .min(BigInteger.valueOf(Long.MAX_VALUE))
        .longValue();
  }

  private static Type number(Schema schema) {
    return new Type.Number(
        decimal(schema, MINIMUM).map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
        decimal(schema, MAXIMUM).map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
  }

  static Type.Size size(Schema schema, String minimum, String maximum) {
    return new Type.Size(
        count(schema, minimum).orElse(0), count(schema, maximum).orElse(Integer.MAX_VALUE));
  }

  private static Optional<Integer> count(Schema schema, String keyword) {
    return decimal(schema, keyword)
        .map(bound -> bound.toBigInteger())
        .map(bound -> bound.max(BigInteger.ZERO).min(BigInteger.valueOf(Integer.MAX_VALUE)))
        .map(BigInteger::intValue);
  }

  private static Optional<BigDecimal> decimal(Schema schema, String keyword) {
    return schema
        .bound(keyword)
        .map(
            bound ->
                switch (bound) {
                  case Yaml.Whole(BigInteger whole) -> new BigDecimal(whole);
                  case Yaml.Decimal(double number) -> BigDecimal.valueOf(number);
                  default -> BigDecimal.ZERO;
                });
  }
}
