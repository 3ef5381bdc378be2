package dev.promiselang.types;

import dev.promiselang.crds.Schema;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The types that the structural schemas of a CRD come to. What no type says, such as {@code anyOf}
 * or a multiple, is left out here; the finished objects are held against it.
 */
final class SchemaTypes {

  private final YamlDocument document;
  private final Supplier<Type> metadata;

  SchemaTypes(YamlDocument document, Supplier<Type> metadata) {
    this.document = document;
    this.metadata = metadata;
  }

  /** A field that nobody declared in the language. */
  static RecordShape.Field field(String name, Type type, String documentation, Span at) {
    return RecordShape.Field.unwritten(name, type, Optional.empty(), documentation, at);
  }

  /** The fields of a schema of objects; {@code words} is how reports call the whole. */
  RecordShape.Parts parts(Schema schema, String words) {
    Set<String> required = new HashSet<>(schema.required());
    List<RecordShape.OneOf> choices = choices(schema, required);
    Map<String, Type.Literal> assumed = new HashMap<>();
    Set<String> nullable = new HashSet<>();
    Set<String> nullAtLeast = new HashSet<>();
    List<RecordShape.Field> fields = new ArrayList<>();
    schema
        .properties()
        .forEach(
            (name, part) -> {
              boolean isNeeded = required.contains(name) && part.defaultValue().isEmpty();
              if (part.isNullable()) {
                nullable.add(name);
                if (isNeeded) {
                  nullAtLeast.add(name);
                }
              }
              part.defaultValue()
                  .flatMap(Enumerations::literal)
                  .ifPresent(value -> assumed.put(name, value));
              Span at = document.keyAt(schema.fields(), name);
              Type type = of(part, words + "." + name, at);
              fields.add(
                  field(
                      name,
                      isNeeded && !part.isNullable() ? type : new Type.Maybe(type),
                      part.description(),
                      at));
            });
    return new RecordShape.Parts(
        fields, choices, schema.isOpen(), new RecordShape.Beyond(assumed, nullable, nullAtLeast));
  }

  /** A {@code oneOf} in which each alternative asks for one field means that one is set. */
  private List<RecordShape.OneOf> choices(Schema schema, Set<String> required) {
    List<Schema> alternatives = schema.alternatives("oneOf");
    List<String> names = new ArrayList<>();
    for (Schema alternative : alternatives) {
      boolean onlyAsks =
          alternative.node().entries().size() == 1 && alternative.required().size() == 1;
      if (!onlyAsks) {
        return List.of();
      }
      names.add(alternative.required().getFirst());
    }
    boolean plain =
        names.size() > 1
            && new HashSet<>(names).size() == names.size()
            && names.stream()
                .allMatch(
                    name ->
                        !required.contains(name)
                            && schema
                                .property(name)
                                .filter(part -> part.defaultValue().isEmpty())
                                .isPresent());
    return plain
        ? List.of(new RecordShape.OneOf(names, document.keyAt(schema.node(), "oneOf")))
        : List.of();
  }

  /** The type of the values that a schema admits, without {@code null}. */
  private Type of(Schema schema, String words, Span at) {
    if (schema.isIntOrString()) {
      return QuantityPattern.isOne(schema) ? new Type.Quantity() : new Type.IntOrString();
    }
    return switch (schema.type()) {
      case "object" -> object(schema, words, at);
      case "array" -> list(schema, words, at);
      case "string", "integer", "number", "boolean" ->
          Enumerations.of(schema).orElseGet(() -> ScalarTypes.of(schema));
      default -> new Type.Any();
    };
  }

  private Type object(Schema schema, String words, Span at) {
    if (schema.isEmbedded() && schema.fields().entries().isEmpty()) {
      return new Type.Resource(Optional.empty());
    }
    if (!schema.fields().entries().isEmpty()) {
      return record(schema, words, at);
    }
    Optional<Type> values = schema.additional().map(value -> element(value, words + "[]", at));
    return values.isPresent() || schema.isOpen()
        ? new Type.MapOf(
            values.orElse(new Type.Any()),
            ScalarTypes.size(schema, "minProperties", "maxProperties"))
        : record(schema, words, at);
  }

  private Type record(Schema schema, String words, Span at) {
    return new Type.Record(
        RecordShape.ofPart(
            words,
            schema.description(),
            at,
            () -> schema.isEmbedded() ? embedded(schema, words) : parts(schema, words)));
  }

  /** An object of Kubernetes inside another: it has what all of them have. */
  private RecordShape.Parts embedded(Schema schema, String words) {
    RecordShape.Parts written = parts(schema, words);
    List<RecordShape.Field> fields = new ArrayList<>();
    fields.add(field("apiVersion", Type.Text.PLAIN, "", Span.NONE));
    fields.add(field("kind", Type.Text.PLAIN, "", Span.NONE));
    fields.add(field("metadata", metadata.get().orAbsent(), "", Span.NONE));
    Set<String> head = Set.of("apiVersion", "kind", "metadata");
    written.fields().stream().filter(field -> !head.contains(field.name())).forEach(fields::add);
    return new RecordShape.Parts(fields, written.oneOfs(), written.open(), written.beyond());
  }

  private Type list(Schema schema, String words, Span at) {
    Type element =
        schema.items().map(items -> element(items, words + "[]", at)).orElse(new Type.Any());
    boolean keyed = schema.listType().equals("map") && element instanceof Type.Record;
    return new Type.ListOf(
        element,
        ScalarTypes.size(schema, "minItems", "maxItems"),
        keyed ? schema.listKeys() : List.of());
  }

  /**
   * Elements and values cannot be absent, so that those that may be {@code null} may be anything.
   */
  private Type element(Schema schema, String words, Span at) {
    return schema.isNullable() ? new Type.Any() : of(schema, words, at);
  }
}
