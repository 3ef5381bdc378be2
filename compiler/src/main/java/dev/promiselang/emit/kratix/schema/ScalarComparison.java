package dev.promiselang.emit.kratix.schema;

import dev.promiselang.emit.kratix.schema.VersionDifference.Kind;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what two versions say of the values of one field, apart from what is inside them. */
final class ScalarComparison {

  /** What the sizes of values are called, by the type that has one. */
  private static final Map<String, String> SIZES =
      new TreeMap<>(Map.of("array", "Items", "object", "Properties", "string", "Length"));

  private final Yaml.Mapping served;
  private final Yaml.Mapping stored;
  private final List<Found> found = new ArrayList<>();

  /**
   * A difference, told of the served version ({@code {served}}) and the stored one ({@code
   * {stored}}).
   */
  record Found(Kind kind, String words) {}

  private ScalarComparison(Yaml.Mapping served, Yaml.Mapping stored) {
    this.served = served;
    this.stored = stored;
  }

  static List<Found> of(Yaml.Mapping served, Yaml.Mapping stored) {
    ScalarComparison comparison = new ScalarComparison(served, stored);
    comparison.members();
    comparison.bounds();
    for (String keyword : List.of("pattern", "format", "multipleOf")) {
      comparison.rule(keyword);
    }
    comparison.merging();
    for (String keyword : List.of("allOf", "anyOf", "oneOf", "not")) {
      comparison.alternatives(keyword);
    }
    comparison.checks();
    return List.copyOf(comparison.found);
  }

  private void add(Kind kind, String words) {
    found.add(new Found(kind, words));
  }

  private void members() {
    List<Yaml> ours = served.items("enum");
    List<Yaml> theirs = stored.items("enum");
    if (!theirs.isEmpty() && ours.isEmpty()) {
      add(Kind.WIDER, "{served} takes any value, {stored} only some");
    } else if (!ours.isEmpty() && theirs.isEmpty()) {
      add(Kind.NARROWER, "{stored} takes any value, {served} only some");
    } else {
      List<Yaml> more = ours.stream().filter(member -> !theirs.contains(member)).toList();
      List<Yaml> fewer = theirs.stream().filter(member -> !ours.contains(member)).toList();
      if (!more.isEmpty()) {
        add(Kind.WIDER, "{served} takes " + shown(more) + ", {stored} does not");
      }
      if (!fewer.isEmpty()) {
        add(Kind.NARROWER, "{stored} takes " + shown(fewer) + ", {served} does not");
      }
    }
  }

  private static String shown(List<Yaml> members) {
    return String.join(", ", members.stream().map(ScalarComparison::shown).toList());
  }

  private static String shown(Yaml value) {
    return "`" + JsonWriter.compact(value) + "`";
  }

  private void bounds() {
    bound("minimum", "exclusiveMinimum", 1);
    bound("maximum", "exclusiveMaximum", -1);
    SIZES.forEach(
        (type, size) -> {
          if (!Parts.has(served, "type") || Parts.type(served).equals(type)) {
            bound("min" + size, "", 1);
            bound("max" + size, "", -1);
          }
        });
  }

  /** Of an upper bound the smaller one is tighter, of a lower bound the larger one. */
  private void bound(String keyword, String exclusive, int sign) {
    Optional<Bound> ours = Bound.of(served, keyword, exclusive, sign);
    Optional<Bound> theirs = Bound.of(stored, keyword, exclusive, sign);
    int tighter = Bound.compare(ours, theirs);
    if (tighter < 0) {
      add(
          Kind.WIDER,
          "`"
              + keyword
              + "` is "
              + Bound.words(theirs)
              + " in {stored}, "
              + Bound.words(ours)
              + " in {served}");
    } else if (tighter > 0) {
      add(
          Kind.NARROWER,
          "`"
              + keyword
              + "` is "
              + Bound.words(ours)
              + " in {served}, "
              + Bound.words(theirs)
              + " in {stored}");
    }
  }

  private record Bound(BigDecimal value, boolean exclusive, int sign) {

    static Optional<Bound> of(Yaml.Mapping schema, String keyword, String exclusive, int sign) {
      return schema
          .get(keyword)
          .flatMap(ValueRules::number)
          .map(value -> new Bound(value, schema.isTrue(exclusive), sign));
    }

    /** Below 0 when the first is the looser one; no bound is looser than any. */
    static int compare(Optional<Bound> first, Optional<Bound> second) {
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isPresent(), second.isPresent());
      }
      int order = first.get().sign * first.get().value.compareTo(second.get().value);
      return order != 0 ? order : Boolean.compare(first.get().exclusive, second.get().exclusive);
    }

    static String words(Optional<Bound> bound) {
      return bound
          .map(
              b ->
                  b.value.stripTrailingZeros().toPlainString() + (b.exclusive ? ", exclusive" : ""))
          .orElse("not there");
    }
  }

  /** Rules that are equal or not; of two different ones nobody can tell which is narrower. */
  private void rule(String keyword) {
    Optional<Yaml> ours = served.get(keyword);
    Optional<Yaml> theirs = stored.get(keyword);
    if (ours.equals(theirs) || isOnlyInformation(keyword)) {
      return;
    }
    if (ours.isEmpty()) {
      add(
          Kind.WIDER,
          "{stored} asks for the `"
              + keyword
              + "` "
              + theirs.map(ScalarComparison::shown).orElse("")
              + ", {served} does not");
    } else {
      add(
          Kind.NARROWER,
          "the `"
              + keyword
              + "` is "
              + shown(ours.get())
              + " in {served}, "
              + theirs.map(ScalarComparison::shown).orElse("not there")
              + " in {stored}");
    }
  }

  /** Formats that no API server looks at, and those that bounds make true anyway. */
  private boolean isOnlyInformation(String keyword) {
    String ours = served.text(keyword);
    String theirs = stored.text(keyword);
    return keyword.equals("format")
        && (!isChecked(ours) || isShort(ours, stored))
        && (!isChecked(theirs) || isShort(theirs, served));
  }

  /** Whether numbers of the other schema are within the format of 32 bits. */
  private static boolean isShort(String format, Yaml.Mapping other) {
    Optional<BigDecimal> least = other.get("minimum").flatMap(ValueRules::number);
    Optional<BigDecimal> most = other.get("maximum").flatMap(ValueRules::number);
    return format.equals("int32")
        && least.filter(l -> l.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0).isPresent()
        && most.filter(m -> m.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0).isPresent();
  }

  private static boolean isChecked(String format) {
    return format.equals("int32") || format.equals("float") || TextFormat.isKnown(format);
  }

  /** Sets and keyed lists hold nothing twice. */
  private void merging() {
    String ours = merging(served);
    String theirs = merging(stored);
    if (!ours.equals(theirs)) {
      add(
          theirs.isEmpty() ? Kind.NARROWER : Kind.WIDER,
          "it is " + told(ours) + " in {served}, " + told(theirs) + " in {stored}");
    }
  }

  private static String merging(Yaml.Mapping schema) {
    String type = schema.text("x-kubernetes-list-type");
    return switch (type) {
      case "set" -> "a set";
      case "map" ->
          "a list keyed by `"
              + String.join("`, `", schema.texts("x-kubernetes-list-map-keys"))
              + "`";
      default -> "";
    };
  }

  private static String told(String merging) {
    return merging.isEmpty() ? "a plain list" : merging;
  }

  private void alternatives(String keyword) {
    Optional<Yaml> ours = served.get(keyword);
    Optional<Yaml> theirs = stored.get(keyword);
    if (ours.equals(theirs) || Parts.isIntOrString(served) || Parts.isIntOrString(stored)) {
      return;
    }
    if (ours.isEmpty()) {
      add(Kind.WIDER, "{stored} narrows it by `" + keyword + "`, {served} does not");
    } else if (!(areChoices(ours) && areChoices(theirs))) {
      add(Kind.NARROWER, "{served} narrows it by another `" + keyword + "` than {stored}");
    }
  }

  /** Fields of which one is set: what differs in them differs in the fields. */
  private static boolean areChoices(Optional<Yaml> alternatives) {
    return alternatives.orElse(Yaml.Mapping.EMPTY) instanceof Yaml.Sequence(List<Yaml> items)
        && items.stream()
            .allMatch(
                item ->
                    item instanceof Yaml.Mapping choice
                        && choice.entries().size() == 1
                        && choice.texts("required").size() == 1);
  }

  /** Rules of the stored version that the served one does not have. */
  private void checks() {
    List<String> ours = conditions(served);
    for (Yaml rule : stored.items("x-kubernetes-validations")) {
      if (rule instanceof Yaml.Mapping fields && !ours.contains(fields.text("rule"))) {
        String message = fields.text("message");
        String told = message.isEmpty() ? fields.text("rule") : message;
        add(Kind.NARROWER, "{served} does not check that \"" + told + "\", which {stored} does");
      }
    }
  }

  private static List<String> conditions(Yaml.Mapping schema) {
    return schema.mappings("x-kubernetes-validations").stream()
        .map(rule -> rule.text("rule"))
        .toList();
  }
}
