package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping in an object as a rule sees it. A field that is left out, null, an empty text or an
 * empty list counts as not set, as it does for the API server; one of a wrong type too, since that
 * is another mistake.
 */
final class Part {

  private final Yaml.Mapping mapping;
  private final FieldPath path;
  private final Optional<Part> outer;
  private final List<Refusal> refusals;

  private Part(Yaml.Mapping mapping, FieldPath path, Optional<Part> outer, List<Refusal> refusals) {
    this.mapping = mapping;
    this.path = path;
    this.outer = outer;
    this.refusals = refusals;
  }

  static Part root(Yaml.Mapping object, List<Refusal> refusals) {
    return new Part(object, FieldPath.ROOT, Optional.empty(), refusals);
  }

  FieldPath path() {
    return path;
  }

  /** The object that it is a part of. */
  Part root() {
    return outer.map(Part::root).orElse(this);
  }

  Map<String, Yaml> entries() {
    return mapping.entries();
  }

  boolean has(String field) {
    return switch (mapping.get(field).orElse(new Yaml.Null())) {
      case Yaml.Null _ -> false;
      case Yaml.Text(String text) -> !text.isEmpty();
      case Yaml.Sequence(List<Yaml> items) -> !items.isEmpty();
      default -> true;
    };
  }

  /** Whether a field is set, to anything but the number zero. */
  boolean hasSome(String field) {
    return has(field) && !number(field).equals(Optional.of(0L));
  }

  /** Whether a key is there, whatever it holds. */
  boolean mentions(String field) {
    return mapping.get(field).filter(value -> !(value instanceof Yaml.Null)).isPresent();
  }

  boolean hasAny(String... fields) {
    return List.of(fields).stream().anyMatch(this::has);
  }

  /** The text of a field, empty when it has none. */
  String text(String field) {
    return mapping.text(field);
  }

  boolean is(String field, String... texts) {
    return List.of(texts).contains(text(field));
  }

  boolean isTrue(String field) {
    return mapping.isTrue(field);
  }

  boolean isFalse(String field) {
    return mapping.get(field).equals(Optional.of(Yaml.of(false)));
  }

  /** A whole number. */
  Optional<Long> number(String field) {
    return mapping.get(field).orElse(Yaml.Mapping.EMPTY) instanceof Yaml.Whole(var number)
            && number.bitLength() < Long.SIZE
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  /** An amount, whether it is written as a number or as text. */
  Optional<BigDecimal> amount(String field) {
    return switch (mapping.get(field).orElse(Yaml.Mapping.EMPTY)) {
      case Yaml.Whole(var number) -> Optional.of(new BigDecimal(number));
      case Yaml.Decimal(double number) -> Optional.of(BigDecimal.valueOf(number));
      case Yaml.Text(String text) -> QuantityAmount.parse(text).map(QuantityAmount::amount);
      default -> Optional.empty();
    };
  }

  /** The part that a field holds, further and further inside; without fields when it is not set. */
  Part part(String... fields) {
    Part part = this;
    for (String field : fields) {
      Yaml value = part.mapping.get(field).orElse(Yaml.Mapping.EMPTY);
      part = part.inside(value, part.path.field(field));
    }
    return part;
  }

  boolean isPart(String field) {
    return mapping.get(field).filter(Yaml.Mapping.class::isInstance).isPresent();
  }

  /** The parts that a list holds. */
  List<Part> parts(String field) {
    List<Part> parts = new ArrayList<>();
    if (mapping.get(field).orElse(Yaml.Mapping.EMPTY) instanceof Yaml.Sequence(List<Yaml> items)) {
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Yaml.Mapping item) {
          parts.add(inside(item, path.field(field).item(i)));
        }
      }
    }
    return parts;
  }

  private Part inside(Yaml value, FieldPath at) {
    Yaml.Mapping inner = value instanceof Yaml.Mapping found ? found : Yaml.Mapping.EMPTY;
    return new Part(inner, at, Optional.of(this), refusals);
  }

  /** The texts that a list holds. */
  List<String> texts(String field) {
    return mapping.get(field).orElse(Yaml.Mapping.EMPTY) instanceof Yaml.Sequence(List<Yaml> items)
        ? items.stream()
            .filter(Yaml.Text.class::isInstance)
            .map(item -> ((Yaml.Text) item).value())
            .toList()
        : List.of();
  }

  /** The texts that a map holds, by key. */
  Map<String, String> map(String field) {
    Map<String, String> texts = new TreeMap<>();
    part(field)
        .entries()
        .forEach(
            (key, value) -> {
              if (value instanceof Yaml.Text(String text)) {
                texts.put(key, text);
              }
            });
    return texts;
  }

  /** How much has been refused of the object so far. */
  int refused() {
    return refusals.size();
  }

  /** Refuses the value of a field, which is shown. */
  void refuseValue(String field, String help) {
    String shown =
        switch (mapping.get(field).orElse(Yaml.Mapping.EMPTY)) {
          case Yaml.Text(String text) -> "\"" + text + "\"";
          case Yaml.Whole(var number) -> number.toString();
          case Yaml.Decimal(double number) -> Double.toString(number);
          case Yaml.Bool(boolean truth) -> Boolean.toString(truth);
          default -> "this value";
        };
    FieldPath at = path.field(field);
    refuse(Refusal.Sort.VALUE, at, "`" + at + "` cannot be `" + shown + "`", help);
  }

  /** Refuses that a field is not there, where no rule has refused it in better words. */
  void refuseUnlessDone(String field, String type) {
    FieldPath at = path.field(field);
    if (refusals.stream().noneMatch(refusal -> refusal.path().equals(at))) {
      refuseLacking(field, "every `" + type + "` has one");
    }
  }

  void refuseLacking(String field, String help) {
    refuse(
        Refusal.Sort.LACKING,
        path.field(field),
        path.steps().isEmpty()
            ? "there is no `" + field + "`"
            : "`" + path + "` has no `" + field + "`",
        help);
  }

  /** Refuses that a field is there at all, given what stands around it. */
  void refuseField(String field, String because, String help) {
    FieldPath at = path.field(field);
    refuse(Refusal.Sort.CHOICE, at, "`" + at + "` cannot be set " + because, help);
  }

  void refuse(Refusal.Sort sort, FieldPath at, String title, String help) {
    refusals.add(new Refusal(sort, at, title, help));
  }
}
