package dev.promiselang.adopt;

import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records that get a name, since their schema stands in more than one place, or since they are
 * elements with words of their own.
 */
final class SharedTypes {

  /** A record type: what it is called, what is said of it and its schema without that. */
  record Shared(String name, String documentation, Schema schema) {}

  /** A record with fewer fields is written out wherever it stands. */
  private static final int SMALL = 2;

  private static final String DESCRIPTION = "description";

  private final Map<Yaml.Mapping, Seen> seen = new LinkedHashMap<>();
  private final Map<Yaml.Mapping, Shared> shared = new LinkedHashMap<>();
  private final Set<String> taken;

  private static final class Seen {
    private final String field;
    private final List<String> parents;
    private int times;
    private final Map<String, Integer> documentation = new LinkedHashMap<>();

    private Seen(String field, List<String> parents) {
      this.field = field;
      this.parents = parents;
    }
  }

  private SharedTypes(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Those of many schemas; no type is called as the names that are taken. */
  static SharedTypes of(List<Schema> roots, Set<String> taken) {
    SharedTypes types = new SharedTypes(taken);
    roots.forEach(root -> types.fields(root, List.of()));
    types.name();
    return types;
  }

  List<Shared> all() {
    return List.copyOf(shared.values());
  }

  Optional<Shared> named(String name) {
    return shared.values().stream().filter(type -> type.name().equals(name)).findFirst();
  }

  Optional<String> nameOf(Schema schema) {
    return Optional.ofNullable(shared.get(plain(schema.node()))).map(Shared::name);
  }

  private void fields(Schema schema, List<String> path) {
    schema.properties().forEach((name, part) -> visit(part, name, path, ""));
  }

  private void visit(Schema schema, String name, List<String> path, String documentation) {
    if (schema.isIntOrString()) {
      return;
    }
    if (schema.type().equals("array")) {
      schema.items().ifPresent(items -> visit(items, singular(name), path, items.description()));
    } else if (schema.type().equals("object") && !schema.fields().entries().isEmpty()) {
      record(schema, name, path, documentation);
    } else if (schema.type().equals("object")) {
      schema
          .additional()
          .ifPresent(values -> visit(values, singular(name), path, values.description()));
    }
  }

  /** What stands in a record that was seen before has been seen with it. */
  private void record(Schema schema, String name, List<String> path, String documentation) {
    Seen known = seen.computeIfAbsent(plain(schema.node()), _ -> new Seen(name, path));
    known.times++;
    if (!documentation.isEmpty()) {
      known.documentation.merge(documentation, 1, Integer::sum);
    }
    if (known.times == 1) {
      List<String> longer = new ArrayList<>(path);
      longer.add(name);
      fields(schema, longer);
    }
  }

  private void name() {
    seen.forEach(
        (node, use) -> {
          Schema schema = new Schema(node);
          boolean repeats = use.times > 1 && schema.fields().entries().size() >= SMALL;
          if (repeats || !use.documentation.isEmpty()) {
            shared.put(node, new Shared(freeName(use), mostSaid(use), schema));
          }
        });
  }

  private static String mostSaid(Seen use) {
    return use.documentation.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The name of the field, with those of the fields around it as far as needed. */
  private String freeName(Seen use) {
    String name = upperCamel(use.field);
    for (int i = use.parents.size() - 1; i >= 0 && !isFree(name); i--) {
      name = upperCamel(use.parents.get(i)) + name;
    }
    String free = name;
    for (int number = 2; !isFree(free); number++) {
      free = name + number;
    }
    taken.add(free);
    return free;
  }

  private boolean isFree(String name) {
    return !name.isEmpty() && !taken.contains(name);
  }

  private static String singular(String name) {
    if (name.endsWith("ies") && name.length() > 4) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean plural = name.length() > 2 && name.endsWith("s") && !name.matches(".*(ss|us|is)");
    return plural ? name.substring(0, name.length() - 1) : name;
  }

  static String upperCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    boolean startsWithDigit = !camel.isEmpty() && Character.isDigit(camel.charAt(0));
    return startsWithDigit ? "The" + camel : camel.toString();
  }

  private static Yaml.Mapping plain(Yaml.Mapping node) {
    Map<String, Yaml> entries = new LinkedHashMap<>(node.entries());
    entries.remove(DESCRIPTION);
    return new Yaml.Mapping(entries);
  }
}
