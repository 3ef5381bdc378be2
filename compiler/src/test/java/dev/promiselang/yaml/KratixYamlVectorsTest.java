package dev.promiselang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.SharedData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Kratix's own code writes for dependencies, byte for byte. */
class KratixYamlVectorsTest {

  @Test
  void dependenciesAreWrittenAsKratixWritesThem() throws IOException {
    List<Yaml> lines = SharedData.lines("vectors/kratix-yaml.jsonl").toList();
    assertTrue(lines.size() > 1000, "saw only " + lines.size());
    for (Yaml line : lines) {
      Yaml.Mapping vector = (Yaml.Mapping) line;
      Yaml.Sequence dependencies = (Yaml.Sequence) vector.entries().get("dependencies");
      Yaml.Text file = (Yaml.Text) vector.entries().get("file");
      assertEquals(file.value(), YamlWriter.writeAll(dependencies.items()));
    }
  }
}
