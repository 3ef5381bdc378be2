package dev.promiselang.adopt;

import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the types that come nearest to schemas. */
final class SchemaReader {

  private static final Yaml OLD_SELF = Yaml.of("self == oldSelf");

  private final SharedTypes shared;
  private final Decisions decisions;

  SchemaReader(SharedTypes shared, Decisions decisions) {
    this.shared = shared;
    this.decisions = decisions;
  }

  /** The fields of a schema of objects, at a place whose fields these are. */
  TypeModel.Group group(Schema schema, Place place, boolean inList) {
    Set<String> required = new HashSet<>(schema.required());
    List<String> choice = choice(schema, required);
    List<TypeModel.Field> fields = new ArrayList<>();
    schema
        .properties()
        .forEach(
            (name, part) ->
                fields.add(
                    field(name, part, place.field(name), required.contains(name), choice, inList)));
    boolean open =
        schema
            .node()
            .get("x-kubernetes-preserve-unknown-fields")
            .equals(Optional.of(Yaml.of(true)));
    return new TypeModel.Group(fields, choice, open);
  }

  private TypeModel.Field field(
      String name,
      Schema schema,
      Place place,
      boolean required,
      List<String> choice,
      boolean inList) {
    TypeModel type =
        decisions.rawTypes().contains(place)
            ? new TypeModel.Plain("Any")
            : of(schema, place, inList);
    Optional<String> value =
        decisions.rawDefaults().contains(place) || choice.contains(name)
            ? Optional.empty()
            : schema.defaultValue().flatMap(said -> defaultText(type, said));
    boolean optional = !required && value.isEmpty() && !choice.contains(name);
    boolean immutable =
        !optional && !inList && hasOldSelf(schema) && !decisions.changeable().contains(place);
    return new TypeModel.Field(place, name, schema.node(), type, optional, value, immutable);
  }

  private static boolean hasOldSelf(Schema schema) {
    return schema.node().get("x-kubernetes-validations").orElse(new Yaml.Null())
            instanceof Yaml.Sequence(List<Yaml> rules)
        && rules.stream()
            .anyMatch(
                rule ->
                    rule instanceof Yaml.Mapping(var entries)
                        && OLD_SELF.equals(entries.get("rule")));
  }

  /** A default as a literal of the type. */
  private static Optional<String> defaultText(TypeModel type, Yaml value) {
    boolean bare =
        type instanceof TypeModel.Plain(String words)
            && Set.of("Quantity", "Version", "Duration", "Date").contains(words);
    return bare && value instanceof Yaml.Text(String text)
        ? Optional.of(text).filter(literal -> literal.matches("[0-9v][0-9A-Za-z.+-]*"))
        : ValueText.of(value);
  }

  /** Fields of which exactly one is asked for, each alone. */
  private static List<String> choice(Schema schema, Set<String> required) {
    List<String> names = new ArrayList<>();
    for (Schema alternative : schema.alternatives("oneOf")) {
      if (alternative.node().entries().size() != 1 || alternative.required().size() != 1) {
        return List.of();
      }
      names.add(alternative.required().getFirst());
    }
    boolean plain =
        names.size() > 1
            && new HashSet<>(names).size() == names.size()
            && names.stream().noneMatch(required::contains)
            && names.stream()
                .allMatch(
                    name ->
                        schema.property(name).filter(p -> p.defaultValue().isEmpty()).isPresent());
    return plain ? List.copyOf(names) : List.of();
  }

  /** The type of a schema at a place; fields below lists are never immutable. */
  private TypeModel of(Schema schema, Place place, boolean inList) {
    if (schema.isIntOrString()) {
      return new TypeModel.Plain(TypeText.scalar(schema));
    }
    return switch (schema.type()) {
      case "object" -> object(schema, place, inList);
      case "array" -> list(schema, place);
      default -> new TypeModel.Plain(TypeText.scalar(schema));
    };
  }

  private TypeModel object(Schema schema, Place place, boolean inList) {
    if (!schema.fields().entries().isEmpty()) {
      return shared
          .nameOf(schema)
          .<TypeModel>map(TypeModel.Named::new)
          .orElseGet(() -> group(schema, place, inList));
    }
    if (schema.isEmbedded()) {
      return new TypeModel.Plain("Resource");
    }
    boolean anyValues =
        schema.node().get("additionalProperties").equals(Optional.of(Yaml.of(true)));
    if (schema.additional().isPresent() || anyValues) {
      TypeModel value =
          schema
              .additional()
              .map(values -> of(values, place, inList))
              .orElse(new TypeModel.Plain("Any"));
      return new TypeModel.MapOf(
          value,
          TypeText.size(schema, "minProperties", "maxProperties")
              .map(size -> "(" + size + ")")
              .orElse(""));
    }
    return group(schema, place, inList);
  }

  private TypeModel list(Schema schema, Place place) {
    Schema items = schema.items().orElse(new Schema(new Yaml.Mapping(Map.of())));
    TypeModel element = of(items, place, true);
    boolean scalar = Set.of("string", "integer", "number", "boolean").contains(items.type());
    if (schema.listType().equals("set")
        && scalar
        && element instanceof TypeModel.Plain(var words)) {
      return new TypeModel.Plain("Set(" + words + ")");
    }
    List<String> limits =
        Stream.of(TypeText.size(schema, "minItems", "maxItems"), keys(schema, items))
            .flatMap(Optional::stream)
            .toList();
    return new TypeModel.ListOf(
        element,
        limits.isEmpty() ? "" : limits.stream().collect(Collectors.joining(", ", "(", ")")));
  }

  /** The keys by which elements are told apart, when each element has them. */
  private static Optional<String> keys(Schema schema, Schema items) {
    List<String> keys = schema.listKeys();
    boolean keyed =
        schema.listType().equals("map")
            && !keys.isEmpty()
            && keys.stream().allMatch(key -> isKey(key, items));
    List<String> names = keys.stream().map(Spelling::field).toList();
    return keyed
        ? Optional.of(
            "key: " + (names.size() == 1 ? names.getFirst() : "[" + String.join(", ", names) + "]"))
        : Optional.empty();
  }

  private static boolean isKey(String key, Schema items) {
    return items
        .property(key)
        .filter(
            part ->
                (items.required().contains(key) || part.defaultValue().isPresent())
                    && !part.isNullable()
                    && Set.of("string", "integer", "number", "boolean").contains(part.type()))
        .isPresent();
  }
}
