package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes objects as constructions; what no construction says is written down. */
final class ObjectText {

  private static final String API_VERSION = "apiVersion";
  private static final String KIND = "kind";
  private static final String STATUS = "status";

  private final KindNames kinds;
  private final Leftovers leftovers;

  ObjectText(KindNames kinds, Leftovers leftovers) {
    this.kinds = kinds;
    this.leftovers = leftovers;
  }

  /** The object as a construction of its kind, or of any kind where that is not built in. */
  String of(YamlDocument object) {
    if (!(object.root() instanceof Yaml.Mapping(var fields))) {
      leftovers.add(object.at(object.root()), "what is no object", "objects have fields");
      return "";
    }
    Map<String, Yaml> entries = new LinkedHashMap<>(fields);
    Optional<String> kind = kinds.of(text(entries, API_VERSION), text(entries, KIND));
    if (kind.isPresent()) {
      entries.keySet().removeAll(Set.of(API_VERSION, KIND));
      if (entries.remove(STATUS) != null) {
        leftovers.add(
            object.keyAt((Yaml.Mapping) object.root(), STATUS),
            "the status of an object",
            "a cluster writes it");
      }
    }
    Yaml.Mapping written = withoutNulls(new Yaml.Mapping(entries), object);
    String body = ValueText.of(written).orElse("{}");
    if (ValueText.of(written).isEmpty()) {
      leftovers.add(
          object.at(object.root()), "an object with a number of unusual size", "write it as text");
    }
    return kind.orElse("Resource") + " " + body;
  }

  private static String text(Map<String, Yaml> fields, String key) {
    return fields.getOrDefault(key, new Yaml.Null()) instanceof Yaml.Text(String text) ? text : "";
  }

  /** Null reads as nothing, so nothing is written. */
  private Yaml.Mapping withoutNulls(Yaml.Mapping mapping, YamlDocument document) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, value) -> {
              if (value instanceof Yaml.Null) {
                leftovers.add(
                    document.at(value), "`" + key + "` without a value", "it reads as absent");
              } else {
                entries.put(key, withoutNulls(value, document));
              }
            });
    return new Yaml.Mapping(entries);
  }

  private Yaml withoutNulls(Yaml value, YamlDocument document) {
    return switch (value) {
      case Yaml.Mapping mapping -> withoutNulls(mapping, document);
      case Yaml.Sequence(var items) ->
          new Yaml.Sequence(
              items.stream()
                  .filter(item -> !(item instanceof Yaml.Null))
                  .map(item -> withoutNulls(item, document))
                  .toList());
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> value;
    };
  }

  /** A mapping that belongs to a larger document, as a record. */
  String record(Yaml.Mapping mapping, YamlDocument document) {
    return ValueText.of(withoutNulls(mapping, document)).orElse("{}");
  }
}
