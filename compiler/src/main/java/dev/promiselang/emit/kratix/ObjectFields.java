package dev.promiselang.emit.kratix;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the fields of an object; fields without a value are left out. */
final class ObjectFields {

  private final Map<String, Yaml> fields = new LinkedHashMap<>();

  static Yaml.Mapping texts(Map<String, String> texts) {
    ObjectFields fields = new ObjectFields();
    texts.forEach(fields::with);
    return fields.toMapping();
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  ObjectFields with(String key, Yaml value) {
    fields.put(key, value);
    return this;
  }

  ObjectFields with(String key, String text) {
    return with(key, Yaml.of(text));
  }

  ObjectFields without(String key) {
    fields.remove(key);
    return this;
  }

  ObjectFields with(String key, Optional<? extends Yaml> value) {
    value.ifPresent(present -> with(key, present));
    return this;
  }

  ObjectFields withText(String key, Optional<String> text) {
    return with(key, text.map(Yaml::of));
  }

  ObjectFields withAll(Yaml.Mapping more) {
    fields.putAll(more.entries());
    return this;
  }

  /** A list that is there even when it is empty. */
  ObjectFields withList(String key, List<? extends Yaml> items) {
    return with(key, new Yaml.Sequence(List.copyOf(items)));
  }

  ObjectFields withItems(String key, List<? extends Yaml> items) {
    return items.isEmpty() ? this : withList(key, items);
  }

  /** The list of this name with more items at its end; without items there is none. */
  ObjectFields withMore(String key, List<? extends Yaml> items) {
    List<Yaml> all = new ArrayList<>();
    if (fields.get(key) instanceof Yaml.Sequence(var before)) {
      all.addAll(before);
    }
    all.addAll(items);
    return withItems(key, all);
  }

  ObjectFields withTexts(String key, List<String> texts) {
    return withItems(key, texts.stream().map(Yaml::of).toList());
  }

  ObjectFields withEntries(String key, Yaml.Mapping entries) {
    return entries.entries().isEmpty() ? this : with(key, entries);
  }

  Yaml.Mapping toMapping() {
    return new Yaml.Mapping(fields);
  }
}
