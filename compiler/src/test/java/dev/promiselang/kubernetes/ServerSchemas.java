package dev.promiselang.kubernetes;

import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.kubernetes.FieldType.Scalar;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a server says of its kinds, beside what the tables say. */
final class ServerSchemas {

  private static final Set<String> NEVER_WRITTEN = Set.of("status");

  private final KubeLive server;
  private final int minor = KubernetesKinds.builtIn().minors().last();
  private final KubernetesTables tables = KubernetesTables.builtIn();
  private final Set<FieldType> seen = new HashSet<>();

  ServerSchemas(KubeLive server) {
    this.server = server;
  }

  /** Compares the kinds of a group and version; how many there were. */
  int compare(String group, String version, List<String> differences)
      throws IOException, InterruptedException {
    String apiVersion = group.isEmpty() ? version : group + "/" + version;
    KubeLive.Outcome answer =
        server.get("/openapi/v3/" + (group.isEmpty() ? "api" : "apis/" + group) + "/" + version);
    if (!answer.succeeded()) {
      return 0;
    }
    Yaml.Mapping document =
        mapping(
            YamlReader.read(new SourceFile(new SourceId("openapi.json"), answer.output()))
                .value()
                .getFirst()
                .root());
    Yaml.Mapping schemas = mapping(at(mapping(at(document, "components")), "schemas"));
    int kinds = 0;
    for (String kind : KubernetesKinds.builtIn().kinds(apiVersion)) {
      Optional<Definition.OfRecord> definition =
          tables.kind(apiVersion, kind).filter(d -> d.minors().contains(minor));
      Optional<Yaml.Mapping> schema = ofKind(schemas, group, version, kind);
      if (definition.isPresent() && schema.isPresent()) {
        kinds++;
        record(definition.get(), schema.get(), schemas, differences);
      }
    }
    return kinds;
  }

  private static Optional<Yaml.Mapping> ofKind(
      Yaml.Mapping schemas, String group, String version, String kind) {
    Yaml wanted =
        new Yaml.Mapping(
            Map.of("group", Yaml.of(group), "kind", Yaml.of(kind), "version", Yaml.of(version)));
    return schemas.entries().values().stream()
        .map(ServerSchemas::mapping)
        .filter(
            schema ->
                at(schema, "x-kubernetes-group-version-kind") instanceof Yaml.Sequence(var kinds)
                    && kinds.contains(wanted))
        .findFirst();
  }

  private void record(
      Definition.OfRecord definition,
      Yaml.Mapping schema,
      Yaml.Mapping schemas,
      List<String> differences) {
    String where = definition.table() + "." + definition.name();
    Map<String, Yaml> properties = mapping(at(schema, "properties")).entries();
    Set<String> theirs = new TreeSet<>(properties.keySet());
    List<Definition.Field> fields =
        definition.fields().stream().filter(field -> field.minors().contains(minor)).toList();
    Set<String> ours =
        fields.stream().map(Definition.Field::name).collect(Collectors.toCollection(TreeSet::new));
    if (theirs.contains("apiVersion") && theirs.contains("metadata")) {
      theirs.removeAll(NEVER_WRITTEN);
    }
    if (!ours.equals(theirs)) {
      differences.add(where + " has " + ours + ", and there " + theirs);
    }
    Set<String> required = new TreeSet<>();
    if (at(schema, "required") instanceof Yaml.Sequence(List<Yaml> names)) {
      names.forEach(name -> required.add(text(name)));
    }
    for (Definition.Field field : fields) {
      boolean more = Set.of("spec", "template").contains(field.name()) && field.required();
      if (field.required() != required.contains(field.name()) && !more) {
        differences.add(where + "." + field.name() + " required: " + field.required());
      }
      Yaml.Mapping property = mapping(properties.getOrDefault(field.name(), new Yaml.Null()));
      type(where + "." + field.name(), field.type(), property, schemas, differences);
    }
  }

  private void type(
      String where,
      FieldType type,
      Yaml.Mapping written,
      Yaml.Mapping schemas,
      List<String> differences) {
    Yaml.Mapping schema = resolved(written, schemas);
    switch (type) {
      case FieldType.Plain(Scalar scalar) -> {
        if (!expected(scalar).equals(kind(schema)) && scalar != Scalar.ANY) {
          differences.add(where + " is " + scalar + ", and there " + schema);
        }
      }
      case FieldType.MapOf(FieldType value) -> {
        Yaml.Mapping inner = mapping(at(schema, "additionalProperties"));
        type(where + ".*", value, inner, schemas, differences);
      }
      case FieldType.ListOf(FieldType element, List<String> keys) -> {
        if (!keys.equals(keys(written))) {
          differences.add(where + " has keys " + keys + ", and there " + keys(written));
        }
        type(where + "[]", element, mapping(at(schema, "items")), schemas, differences);
      }
      case FieldType.Reference(String table, String name) -> {
        Optional<Definition> definition = tables.find(table, name);
        if (definition.isEmpty()) {
          differences.add(where + ": there is no " + table + "." + name);
        } else if (definition.get() instanceof Definition.OfRecord inner && seen.add(type)) {
          record(inner, schema, schemas, differences);
        } else if (definition.get() instanceof Definition.OfTexts closed) {
          texts(where, closed, schema, differences);
        }
      }
    }
  }

  private void texts(
      String where, Definition.OfTexts closed, Yaml.Mapping schema, List<String> differences) {
    if (!kind(schema).equals("string")) {
      differences.add(where + " is a text, and there " + schema);
    }
    if (at(schema, "enum") instanceof Yaml.Sequence(List<Yaml> members)) {
      Set<String> theirs =
          members.stream().map(ServerSchemas::text).collect(Collectors.toCollection(TreeSet::new));
      Set<String> ours =
          closed.members().stream()
              .filter(member -> member.minors().contains(minor))
              .map(Definition.Member::text)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!ours.equals(theirs)) {
        differences.add(where + " may be " + ours + ", and there " + theirs);
      }
    }
  }

  private static List<String> keys(Yaml.Mapping schema) {
    if (at(schema, "x-kubernetes-list-map-keys") instanceof Yaml.Sequence(List<Yaml> keys)) {
      return keys.stream().map(ServerSchemas::text).toList();
    }
    String key = text(at(schema, "x-kubernetes-patch-merge-key"));
    boolean merges = text(at(schema, "x-kubernetes-patch-strategy")).contains("merge");
    return key.isEmpty() || !merges ? List.of() : List.of(key);
  }

  private static String expected(Scalar scalar) {
    return switch (scalar) {
      case STRING, DURATION -> "string";
      case BOOL -> "boolean";
      case INT32 -> "integer int32";
      case INT64 -> "integer int64";
      case NUMBER -> "number double";
      case QUANTITY -> "Quantity";
      case INT_OR_STRING -> "IntOrString";
      case BYTES -> "string byte";
      case TIME -> "string date-time";
      case ANY -> "";
    };
  }

  /** The type and format; numbers and texts in one are told apart by what they are called. */
  private static String kind(Yaml.Mapping schema) {
    String named = text(at(schema, "named"));
    return named.isEmpty()
        ? (text(at(schema, "type")) + " " + text(at(schema, "format"))).strip()
        : named;
  }

  /** The schema behind references. */
  private static Yaml.Mapping resolved(Yaml.Mapping schema, Yaml.Mapping schemas) {
    Yaml.Mapping holder =
        at(schema, "allOf") instanceof Yaml.Sequence(List<Yaml> all)
            ? mapping(all.getFirst())
            : schema;
    String reference = text(at(holder, "$ref"));
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (last.equals("Quantity") || last.equals("IntOrString")) {
      return new Yaml.Mapping(Map.of("named", Yaml.of(last)));
    }
    return reference.isEmpty() ? schema : mapping(at(schemas, name));
  }

  private static Yaml at(Yaml.Mapping mapping, String key) {
    return mapping.get(key).orElse(new Yaml.Null());
  }

  private static Yaml.Mapping mapping(Yaml value) {
    return value instanceof Yaml.Mapping mapping ? mapping : new Yaml.Mapping(Map.of());
  }

  private static String text(Yaml value) {
    return value instanceof Yaml.Text(String text) ? text : "";
  }
}
