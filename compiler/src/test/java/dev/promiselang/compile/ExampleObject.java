package dev.promiselang.compile;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.crds.Schema;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The smallest object that a schema admits, as far as one can be found without thinking. */
final class ExampleObject {

  private static final List<String> TEXTS =
      List.of(
          "a",
          "aa",
          "example",
          "1",
          "10s",
          "1Gi",
          "a.example.com",
          "https://a.example.com",
          "2027-01-01T00:00:00Z",
          "2027-01-01",
          "10.0.0.1",
          "10.0.0.0/24",
          "a/b",
          "v1",
          "1.2.3",
          "A",
          "oci://a.example.com/b",
          "Xa",
          "aGVsbG8=",
          "12:00",
          "80",
          "example.com/a",
          "a:b",
          "64512",
          "00:00:00:00:00:00",
          "* * * * *",
          "/a",
          "1h0m0s",
          "50%",
          "us-east-1");

  private ExampleObject() {}

  /**
   * What is beside apiVersion, kind and metadata; empty when some text would have to be made up.
   */
  static Optional<Map<String, Yaml>> of(Schema root) {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>(root.required());
    if (root.property("spec").isPresent()) {
      asked.add("spec");
    }
    asked.removeAll(Set.of("apiVersion", "kind", "metadata", "status"));
    return fill(root, asked, fields) ? Optional.of(fields) : Optional.empty();
  }

  private static boolean fill(Schema schema, Set<String> names, Map<String, Yaml> fields) {
    for (String name : names) {
      Optional<Yaml> value =
          schema
              .property(name)
              .map(ExampleObject::value)
              .orElse(Optional.of(new Yaml.Mapping(Map.of())));
      if (value.isEmpty()) {
        return false;
      }
      fields.put(name, value.get());
    }
    return true;
  }

  private static Optional<Yaml> value(Schema schema) {
    if (schema.defaultValue().isPresent()) {
      return schema.defaultValue();
    }
    if (!schema.members().isEmpty()) {
      return Optional.of(schema.members().getFirst());
    }
    if (schema.isIntOrString()) {
      return Optional.of(Yaml.of(1));
    }
    return switch (schema.type()) {
      case "boolean" -> Optional.of(Yaml.of(true));
      case "integer", "number" -> number(schema);
      case "string" -> text(schema);
      case "array" -> list(schema);
      default -> object(schema);
    };
  }

  private static Optional<Yaml> number(Schema schema) {
    BigDecimal least = schema.bound("minimum").map(ExampleObject::decimal).orElse(BigDecimal.ONE);
    long value = least.max(BigDecimal.ONE).longValue();
    BigDecimal most =
        schema.bound("maximum").map(ExampleObject::decimal).orElse(BigDecimal.valueOf(value));
    return Optional.of(Yaml.of(Math.min(value, most.longValue())));
  }

  private static BigDecimal decimal(Yaml value) {
    return switch (value) {
      case Yaml.Whole(BigInteger whole) -> new BigDecimal(whole);
      case Yaml.Decimal(double number) -> BigDecimal.valueOf(number);
      default -> BigDecimal.ZERO;
    };
  }

  private static Optional<Yaml> text(Schema schema) {
    return TEXTS.stream().filter(text -> fits(text, schema)).findFirst().map(Yaml::of);
  }

  private static boolean fits(String text, Schema schema) {
    int least = schema.bound("minLength").map(b -> decimal(b).intValue()).orElse(0);
    int most = schema.bound("maxLength").map(b -> decimal(b).intValue()).orElse(1000);
    return text.length() >= least
        && text.length() <= most
        && schema.format().filter(format -> !TextFormat.has(text, format)).isEmpty()
        && schema.pattern().filter(pattern -> !finds(pattern, text)).isEmpty()
        && schema.alternatives("allOf").stream().allMatch(part -> fits(text, part));
  }

  private static boolean finds(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  private static Optional<Yaml> list(Schema schema) {
    int least = schema.bound("minItems").map(b -> decimal(b).intValue()).orElse(0);
    if (least > 1) {
      return Optional.empty();
    }
    List<Yaml> items = new ArrayList<>();
    if (least == 1) {
      Optional<Yaml> item = schema.items().flatMap(ExampleObject::value);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    return Optional.of(new Yaml.Sequence(items));
  }

  private static Optional<Yaml> object(Schema schema) {
    if (schema.isEmbedded()) {
      return Optional.of(
          new Yaml.Mapping(
              Map.of(
                  "apiVersion", Yaml.of("v1"),
                  "kind", Yaml.of("ConfigMap"),
                  "metadata", new Yaml.Mapping(Map.of("name", Yaml.of("a"))))));
    }
    Set<String> names = new LinkedHashSet<>(schema.required());
    for (String union : List.of("oneOf", "anyOf")) {
      schema.alternatives(union).stream()
          .findFirst()
          .ifPresent(first -> names.addAll(first.required()));
    }
    Map<String, Yaml> fields = new LinkedHashMap<>();
    boolean full = fill(schema, names, fields);
    boolean small = schema.bound("minProperties").map(b -> decimal(b).intValue()).orElse(0) > 0;
    return full && !(small && fields.isEmpty())
        ? Optional.of(new Yaml.Mapping(fields))
        : Optional.empty();
  }
}
