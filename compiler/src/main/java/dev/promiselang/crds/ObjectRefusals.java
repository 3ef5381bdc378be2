package dev.promiselang.crds;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.kubernetes.rules.Refusal;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds an object against the structural schema of its kind, as an API server does. */
public final class ObjectRefusals {

  private static final Set<String> HEAD = Set.of("apiVersion", "kind", "metadata");
  private static final String STATUS = "status";

  private final List<Refusal> refusals = new ArrayList<>();

  private ObjectRefusals() {}

  /** What the API server would refuse of an object of a version; nothing where anything goes. */
  public static List<Refusal> of(Yaml.Mapping object, CustomDefinition.Version version) {
    ObjectRefusals worker = new ObjectRefusals();
    version.schema().ifPresent(schema -> worker.root(object, schema, version.ownsStatus()));
    return List.copyOf(worker.refusals);
  }

  private void root(Yaml.Mapping object, Schema schema, boolean ownsStatus) {
    for (Map.Entry<String, Yaml> entry : object.entries().entrySet()) {
      String key = entry.getKey();
      boolean isForOthers = HEAD.contains(key) || ownsStatus && key.equals(STATUS);
      if (!isForOthers) {
        field(key, entry.getValue(), object, schema, FieldPath.ROOT);
      }
    }
    required(object, schema, FieldPath.ROOT);
    alternatives(object, schema, FieldPath.ROOT);
  }

  private void field(
      String key, Yaml value, Yaml.Mapping owner, Schema schema, FieldPath ownerPath) {
    FieldPath path = ownerPath.field(key);
    Optional<Schema> part = schema.property(key).or(schema::additional);
    if (part.isPresent()) {
      value(value, part.get(), path);
    } else if (!schema.isOpen() && !(schema.isEmbedded() && HEAD.contains(key))) {
      Set<String> fields = schema.fields().entries().keySet();
      Set<String> free = new HashSet<>(fields);
      free.removeAll(owner.entries().keySet());
      String help = Suggestions.didYouMean(key, free);
      refuse(
          Refusal.Sort.UNKNOWN,
          path,
          words(ownerPath, "the object") + " has no field `" + key + "`",
          help.isEmpty() && !fields.isEmpty() ? "it has " + Suggestions.quoted(fields) : help);
    }
  }

  private void value(Yaml value, Schema schema, FieldPath path) {
    if (value instanceof Yaml.Null) {
      boolean fine =
          schema.isNullable()
              || schema.defaultValue().isPresent()
              || schema.type().isEmpty() && !schema.isIntOrString();
      if (!fine) {
        wrong(value, schema, path);
      }
    } else if (!hasType(value, schema)) {
      wrong(value, schema, path);
    } else {
      ValueRules.broken(value, schema)
          .ifPresent(
              help ->
                  refuse(
                      Refusal.Sort.VALUE,
                      path,
                      "`" + path + "` cannot be `" + ValueRules.shown(value) + "`",
                      help));
      inside(value, schema, path);
      alternatives(value, schema, path);
    }
  }

  private static boolean hasType(Yaml value, Schema schema) {
    return schema.isIntOrString()
        ? ValueRules.hasType(value, "integer") || ValueRules.hasType(value, "string")
        : ValueRules.hasType(value, schema.type());
  }

  private void wrong(Yaml value, Schema schema, FieldPath path) {
    String wanted =
        schema.isIntOrString() ? "a whole number or a text" : ValueRules.words(schema.type());
    refuse(
        Refusal.Sort.VALUE,
        path,
        "`" + path + "` cannot be `" + ValueRules.shown(value) + "`",
        "it is " + wanted);
  }

  private void inside(Yaml value, Schema schema, FieldPath path) {
    switch (value) {
      case Yaml.Mapping mapping -> {
        mapping.entries().forEach((key, inner) -> field(key, inner, mapping, schema, path));
        required(mapping, schema, path);
      }
      case Yaml.Sequence(List<Yaml> items) -> {
        schema
            .items()
            .ifPresent(
                each -> {
                  for (int i = 0; i < items.size(); i++) {
                    value(items.get(i), each, path.item(i));
                  }
                });
        unique(items, schema, path);
      }
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> {}
    }
  }

  private void required(Yaml.Mapping mapping, Schema schema, FieldPath path) {
    List<String> names = new ArrayList<>(schema.required());
    if (schema.isEmbedded()) {
      names.addAll(List.of("apiVersion", "kind"));
    }
    names.stream()
        .distinct()
        .filter(name -> mapping.get(name).isEmpty())
        .filter(name -> schema.property(name).flatMap(Schema::defaultValue).isEmpty())
        .forEach(
            name ->
                refuse(
                    Refusal.Sort.LACKING,
                    path.field(name),
                    words(path, "the object") + " has no `" + name + "`",
                    schema
                        .property(name)
                        .filter(part -> !part.type().isEmpty())
                        .map(part -> "add it: it is " + ValueRules.words(part.type()))
                        .orElse("add it")));
  }

  /** Elements of sets, and those of keyed lists by their keys, stand once. */
  private void unique(List<Yaml> items, Schema schema, FieldPath path) {
    Set<List<Optional<Yaml>>> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Optional<List<Optional<Yaml>>> key = key(items.get(i), schema);
      if (key.isPresent() && !seen.add(key.get())) {
        String what =
            schema.listType().equals("set")
                ? "`" + ValueRules.shown(items.get(i)) + "` twice"
                : "two items with " + keyWords(schema, key.get());
        refuse(
            Refusal.Sort.TWICE,
            path.item(i),
            "`" + path + "` has " + what,
            "leave one of them out");
      }
    }
  }

  private static Optional<List<Optional<Yaml>>> key(Yaml item, Schema schema) {
    if (schema.listType().equals("set")) {
      return Optional.of(List.of(Optional.of(item)));
    }
    return schema.listType().equals("map") && item instanceof Yaml.Mapping mapping
        ? Optional.of(schema.listKeys().stream().map(name -> key(mapping, name, schema)).toList())
        : Optional.empty();
  }

  private static Optional<Yaml> key(Yaml.Mapping item, String name, Schema schema) {
    return item.get(name)
        .or(
            () ->
                schema.items().flatMap(each -> each.property(name)).flatMap(Schema::defaultValue));
  }

  private static String keyWords(Schema schema, List<Optional<Yaml>> key) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      String shown = key.get(i).map(ValueRules::shown).orElse("nothing");
      parts.add("`" + schema.listKeys().get(i) + ": " + shown + "`");
    }
    return String.join(" and ", parts);
  }

  private void alternatives(Yaml value, Schema schema, FieldPath path) {
    Alternatives.broken(value, schema)
        .ifPresent(
            broken ->
                refuse(
                    Refusal.Sort.CHOICE,
                    path,
                    words(path, "the object") + " " + broken.words(),
                    broken.help()));
  }

  private static String words(FieldPath path, String root) {
    return path.steps().isEmpty() ? root : "`" + path + "`";
  }

  private void refuse(Refusal.Sort sort, FieldPath at, String title, String help) {
    refusals.add(new Refusal(sort, at, title, help));
  }
}
