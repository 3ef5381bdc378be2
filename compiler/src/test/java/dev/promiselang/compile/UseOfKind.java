package dev.promiselang.compile;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that makes one object of a kind, and the same with one slip each. */
record UseOfKind(CustomDefinition crd, Schema schema, Map<String, Yaml> fields) {

  /** Where an example is found; the fields of {@code spec} are where slips are made. */
  static Optional<UseOfKind> of(CustomDefinition crd) {
    return crd.preferred()
        .flatMap(CustomDefinition.Version::schema)
        .flatMap(
            schema -> ExampleObject.of(schema).map(found -> new UseOfKind(crd, schema, found)));
  }

  String source() {
    return source(fields);
  }

  private String source(Map<String, Yaml> entries) {
    String kind = crd.kind();
    String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    StringBuilder body = new StringBuilder("    crds." + name + " {\n      metadata.name: \"a\"\n");
    if (crd.namespaced()) {
      body.append("      metadata.namespace: \"default\"\n");
    }
    entries.forEach((key, value) -> body.append("      " + key + ": " + written(value) + "\n"));
    return "import manifests \"crd.yaml\" as crds\n\n"
        + "promise Use {\n  on every cluster\n  install {\n    ...crds\n"
        + body
        + "    }\n  }\n}\n";
  }

  /** JSON reads as an expression where keys are quoted and texts have no holes. */
  private static String written(Yaml value) {
    return JsonWriter.compact(value).replace("${", "\\${");
  }

  /** The program with a slip, by what it is. */
  Map<String, String> slips() {
    Map<String, String> slips = new LinkedHashMap<>();
    Schema spec = schema.property("spec").orElse(new Schema(new Yaml.Mapping(Map.of())));
    if (!(fields.get("spec") instanceof Yaml.Mapping(var written)) || spec.isOpen()) {
      return slips;
    }
    spec.properties()
        .forEach(
            (name, part) -> {
              if (part.type().equals("boolean")) {
                slips.putIfAbsent("a wrong type", with(written, name, Yaml.of(1)));
              }
              if (part.type().equals("string") && !part.members().isEmpty()) {
                slips.putIfAbsent(
                    "a value outside", with(written, name, Yaml.of("surely-no-member")));
              }
            });
    List<String> required = new ArrayList<>(spec.required());
    required.removeIf(
        name ->
            spec.property(name)
                .filter(p -> p.defaultValue().isEmpty() && !p.isNullable())
                .isEmpty());
    if (!required.isEmpty()) {
      Map<String, Yaml> less = new LinkedHashMap<>(written);
      less.remove(required.getFirst());
      slips.put("a missing field", source(spec(less)));
    }
    if (spec.properties().size() > 1) {
      slips.put("a misspelled field", with(written, "qqMisspelled", Yaml.of("x")));
    }
    return slips;
  }

  private String with(Map<String, Yaml> written, String name, Yaml value) {
    Map<String, Yaml> more = new LinkedHashMap<>(written);
    more.put(name, value);
    return source(spec(more));
  }

  private Map<String, Yaml> spec(Map<String, Yaml> entries) {
    Map<String, Yaml> all = new LinkedHashMap<>(fields);
    all.put("spec", new Yaml.Mapping(entries));
    return all;
  }
}
