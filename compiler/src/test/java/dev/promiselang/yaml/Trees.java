package dev.promiselang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short ways to values and to what is read. */
final class Trees {

  private Trees() {}

  static Checked<List<YamlDocument>> read(String text) {
    return YamlReader.read(file(text));
  }

  static SourceFile file(String text) {
    return new SourceFile(new SourceId("values.yaml"), text);
  }

  static YamlDocument document(String text) {
    Checked<List<YamlDocument>> read = read(text);
    assertEquals(List.of(), read.problems());
    assertEquals(1, read.value().size());
    return read.value().getFirst();
  }

  static Yaml root(String text) {
    return document(text).root();
  }

  /** The value as JSON, in which a value of each kind looks different. */
  static String json(String text) {
    return JsonWriter.compact(root(text));
  }

  static Yaml.Mapping mapping(Object... keysAndValues) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.put((String) keysAndValues[i], (Yaml) keysAndValues[i + 1]);
    }
    return new Yaml.Mapping(entries);
  }

  static Yaml.Sequence list(Yaml... items) {
    return new Yaml.Sequence(List.of(items));
  }

  static Yaml text(String value) {
    return Yaml.of(value);
  }
}
