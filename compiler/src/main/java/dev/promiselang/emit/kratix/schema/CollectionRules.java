package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lists and maps say of how they merge. */
final class CollectionRules {

  private static final String LIST_TYPE = "x-kubernetes-list-type";
  private static final String KEYS = "x-kubernetes-list-map-keys";
  private static final String MAP_TYPE = "x-kubernetes-map-type";

  private CollectionRules() {}

  static void check(Yaml.Mapping schema, List<String> path, FaultList faults) {
    word(schema, path, LIST_TYPE, Set.of("atomic", "map", "set"), "array", faults);
    word(schema, path, MAP_TYPE, Set.of("atomic", "granular"), "object", faults);
    boolean keyed = schema.text(LIST_TYPE).equals("map");
    List<String> keys = schema.texts(KEYS);
    if (keyed && keys.isEmpty()) {
      faults.refuse(path, LIST_TYPE, "a keyed list without keys", "name them: `\"" + KEYS + "\"`");
    } else if (!keyed && !keys.isEmpty()) {
      faults.refuse(
          path, KEYS, "keys of a list that is not keyed", "write `\"" + LIST_TYPE + "\": \"map\"`");
    }
    Optional<Yaml.Mapping> items = schema.findMapping("items");
    if (keyed && items.isPresent()) {
      keyed(items.get(), keys, path, faults);
    }
    if (schema.text(LIST_TYPE).equals("set") && items.isPresent()) {
      set(items.get(), SchemaFault.step(path, "items"), faults);
    }
  }

  private static void word(
      Yaml.Mapping schema,
      List<String> path,
      String keyword,
      Set<String> words,
      String type,
      FaultList faults) {
    String word = schema.text(keyword);
    if (word.isEmpty()) {
      return;
    }
    if (!words.contains(word)) {
      faults.refuse(
          path,
          keyword,
          "`" + keyword + "` cannot be `" + word + "`",
          "it is one of " + String.join(", ", StructuralSchema.sorted(words)));
    } else if (!Parts.type(schema).equals(type)) {
      faults.refuse(
          path,
          keyword,
          "`" + keyword + "` means something of the type `" + type + "` only",
          "take it away");
    }
  }

  private static void keyed(
      Yaml.Mapping items, List<String> keys, List<String> path, FaultList faults) {
    List<String> element = SchemaFault.step(path, "items");
    if (!Parts.type(items).equals("object")) {
      faults.refuse(
          element, "type", "the elements of a keyed list are no records", "only records have keys");
      return;
    }
    notNull(items, element, "an element of a keyed list", faults);
    if (Set.copyOf(keys).size() < keys.size()) {
      faults.refuse(path, KEYS, "a key is named twice", "name each key once");
    }
    Map<String, Yaml> fields = Parts.fields(items);
    for (String key : keys) {
      if (fields.get(key) instanceof Yaml.Mapping field) {
        key(key, field, items, SchemaFault.step(element, "properties", key), faults);
      } else {
        faults.refuse(
            path, KEYS, "the elements have no field `" + key + "`", "a key is a field of them");
      }
    }
  }

  private static void key(
      String key, Yaml.Mapping field, Yaml.Mapping items, List<String> path, FaultList faults) {
    String what = "the key `" + key + "`";
    if (Set.of("object", "array").contains(Parts.type(field))) {
      faults.refuse(path, "type", what + " is no single value", "choose a field that is one");
    }
    if (!Parts.has(field, "default") && !items.texts("required").contains(key)) {
      faults.refuse(
          path, "default", what + " may be left out", "make it required, or give it a default");
    }
    notNull(field, path, what, faults);
  }

  private static void set(Yaml.Mapping items, List<String> path, FaultList faults) {
    notNull(items, path, "a member of a set", faults);
    String type = Parts.type(items);
    String keyword = type.equals("object") ? MAP_TYPE : LIST_TYPE;
    if (Set.of("object", "array").contains(type)
        && !items.text(keyword).equals("atomic")
        && !(type.equals("array") && !Parts.has(items, keyword))) {
      faults.refuse(
          path,
          keyword,
          "the members of a set are compared as a whole",
          "write `\"" + keyword + "\": \"atomic\"` in `items`");
    }
  }

  private static void notNull(
      Yaml.Mapping schema, List<String> path, String what, FaultList faults) {
    if (schema.isTrue("nullable")) {
      faults.refuse(path, "nullable", what + " cannot be null", "take `nullable` away");
    }
  }
}
