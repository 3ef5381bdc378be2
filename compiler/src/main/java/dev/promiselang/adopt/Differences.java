package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the schemas of types lack of those they were made from, each at the innermost field. */
final class Differences {

  private static final String PROPERTIES = "properties";
  private static final String RULES = "x-kubernetes-validations";

  /** What is said of a field and not of its type. */
  private static final Set<String> OF_USES =
      Set.of("default", "description", "example", "nullable");

  private final Map<String, TypeModel.Group> shared;
  private final Map<String, Change.Within> ofShared = new HashMap<>();
  private final Map<Place, Change.Within> found = new LinkedHashMap<>();
  private final Set<Place> changeable = new LinkedHashSet<>();

  Differences(Map<String, TypeModel.Group> shared) {
    this.shared = shared;
  }

  Map<Place, Change.Within> found() {
    return found;
  }

  Set<Place> changeable() {
    return changeable;
  }

  /** Those of an api, given the schema that was made of it. */
  void add(ApiModel api, Yaml.Mapping made) {
    Yaml.Mapping emitted = Normal.root(made);
    Yaml.Mapping wanted = Normal.root(api.schema());
    Map<String, TypeModel> parts = new LinkedHashMap<>();
    parts.put(Place.SPEC, api.spec());
    Place status = api.place().field(Place.STATUS);
    if (api.status().isPresent()
        && property(emitted, Place.STATUS).isPresent()
        && property(wanted, Place.STATUS).isPresent()) {
      parts.put(Place.STATUS, api.status().get());
      put(
          status,
          type(
              api.status().get(),
              property(emitted, Place.STATUS).get(),
              property(wanted, Place.STATUS).get()));
    }
    Map<String, Change> changes =
        new LinkedHashMap<>(
            between(
                    without(emitted, parts.keySet(), wanted),
                    without(wanted, parts.keySet(), emitted))
                .changes());
    if (property(emitted, Place.SPEC).isPresent() && property(wanted, Place.SPEC).isPresent()) {
      Change.Within spec =
          type(api.spec(), property(emitted, Place.SPEC).get(), property(wanted, Place.SPEC).get());
      within(changes, PROPERTIES, Place.SPEC, spec);
    }
    put(api.place(), new Change.Within(changes));
  }

  private static void within(
      Map<String, Change> changes, String outer, String inner, Change.Within change) {
    if (change.changes().isEmpty()) {
      return;
    }
    Map<String, Change> both =
        new LinkedHashMap<>(
            changes.getOrDefault(outer, change) instanceof Change.Within known && known != change
                ? known.changes()
                : Map.of());
    both.put(inner, change);
    changes.put(outer, new Change.Within(both));
  }

  private void put(Place place, Change.Within change) {
    if (!change.changes().isEmpty()) {
      found.put(place, change);
    }
  }

  /** What is left to say of a use of a type; what is inside of its fields is said there. */
  private Change.Within type(TypeModel type, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    return switch (type) {
      case TypeModel.Plain _ -> between(emitted, wanted);
      case TypeModel.ListOf(TypeModel element, var _) -> nested("items", element, emitted, wanted);
      case TypeModel.MapOf(TypeModel value, var _) ->
          nested("additionalProperties", value, emitted, wanted);
      case TypeModel.Group group -> group(group, emitted, wanted);
      case TypeModel.Named(String name) -> named(name, emitted, wanted);
    };
  }

  private Change.Within nested(
      String key, TypeModel inner, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    Optional<Yaml.Mapping> made = emitted.findMapping(key);
    Optional<Yaml.Mapping> asked = wanted.findMapping(key);
    if (made.isPresent() && asked.isPresent()) {
      Map<String, Change> changes =
          new LinkedHashMap<>(between(emitted.without(key), wanted.without(key)).changes());
      Change.Within inside = type(inner, made.get(), asked.get());
      if (!inside.changes().isEmpty()) {
        changes.put(key, inside);
      }
      return new Change.Within(changes);
    }
    return between(emitted, wanted);
  }

  private Change.Within group(TypeModel.Group group, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    Set<String> told = new LinkedHashSet<>();
    for (TypeModel.Field field : group.fields()) {
      Optional<Yaml.Mapping> made = property(emitted, field.name());
      Optional<Yaml.Mapping> asked = property(wanted, field.name());
      if (made.isPresent() && asked.isPresent()) {
        told.add(field.name());
        field(field, made.get(), asked.get());
      }
    }
    return between(without(emitted, told, wanted), without(wanted, told, emitted));
  }

  private void field(TypeModel.Field field, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    Change.Within change = type(field.type(), emitted, wanted);
    if (field.immutable() && !beginsWith(wanted, emitted)) {
      changeable.add(field.place());
      change = type(field.type(), emitted.without(RULES), wanted);
    } else if (field.immutable()) {
      change = type(field.type(), emitted.without(RULES), withoutFirst(wanted, emitted));
    }
    put(field.place(), change);
  }

  /** Whether the rules of a schema begin with those that the language makes. */
  private static boolean beginsWith(Yaml.Mapping wanted, Yaml.Mapping emitted) {
    List<Yaml> all = rules(wanted);
    List<Yaml> ours = rules(emitted);
    return all.size() >= ours.size() && all.subList(0, ours.size()).equals(ours);
  }

  private static Yaml.Mapping withoutFirst(Yaml.Mapping wanted, Yaml.Mapping emitted) {
    List<Yaml> rest = rules(wanted).subList(rules(emitted).size(), rules(wanted).size());
    Map<String, Yaml> entries = new LinkedHashMap<>(wanted.entries());
    entries.remove(RULES);
    if (!rest.isEmpty()) {
      entries.put(RULES, new Yaml.Sequence(rest));
    }
    return new Yaml.Mapping(entries);
  }

  private static List<Yaml> rules(Yaml.Mapping schema) {
    return schema.items(RULES);
  }

  private Change.Within named(String name, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    TypeModel.Group group =
        shared.getOrDefault(name, new TypeModel.Group(List.of(), List.of(), false));
    Change.Within known = ofShared.get(name);
    if (known == null) {
      known = ofType(group, emitted, wanted);
      ofShared.put(name, known);
      put(Place.type(name), known);
    }
    Yaml.Mapping made = Change.apply(known, emitted);
    Set<String> fields = new LinkedHashSet<>();
    group.fields().forEach(field -> fields.add(field.name()));
    return between(without(made, fields, wanted), without(wanted, fields, made));
  }

  private Change.Within ofType(TypeModel.Group group, Yaml.Mapping emitted, Yaml.Mapping wanted) {
    Map<String, Change> changes = new LinkedHashMap<>(group(group, emitted, wanted).changes());
    changes.keySet().removeAll(OF_USES);
    return new Change.Within(changes);
  }

  private static Change.Within between(Yaml.Mapping emitted, Yaml.Mapping wanted) {
    return Change.between(emitted, wanted).orElse(new Change.Within(Map.of()));
  }

  private static Optional<Yaml.Mapping> property(Yaml.Mapping schema, String name) {
    return schema.mapping(PROPERTIES).findMapping(name);
  }

  /** The schema without those of the fields that the other has too. */
  private static Yaml.Mapping without(Yaml.Mapping schema, Set<String> fields, Yaml.Mapping other) {
    if (!(schema.get(PROPERTIES).orElse(Yaml.Mapping.EMPTY)
        instanceof Yaml.Mapping(var properties))) {
      return schema;
    }
    Map<String, Yaml> rest = new LinkedHashMap<>(properties);
    rest.keySet()
        .removeIf(
            name ->
                fields.contains(name)
                    && property(schema, name).isPresent()
                    && property(other, name).isPresent());
    Map<String, Yaml> entries = new LinkedHashMap<>(schema.entries());
    entries.put(PROPERTIES, new Yaml.Mapping(rest));
    return new Yaml.Mapping(entries);
  }
}
