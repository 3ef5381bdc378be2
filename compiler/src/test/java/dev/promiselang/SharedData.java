package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Answers of other programs that lie beside the project; tests are skipped when they do not. */
public final class SharedData {

  private SharedData() {}

  /** A file or folder of the data, which is there. */
  public static Path need(String path) {
    Path data = ProjectFolder.root().resolveSibling("shared").resolve("data").resolve(path);
    assumeTrue(Files.exists(data), "skipped: there is no " + data);
    return data;
  }

  /** The values of a file with one JSON value a line; at least one. */
  public static Stream<Yaml> lines(String path) throws IOException {
    List<String> lines = Files.readAllLines(need(path));
    assertFalse(lines.isEmpty(), path);
    return lines.stream().map(SharedData::json);
  }

  private static Yaml json(String line) {
    Checked<List<YamlDocument>> read =
        YamlReader.read(new SourceFile(new SourceId("line.json"), line));
    assertEquals(List.of(), read.problems());
    return read.value().getFirst().root();
  }
}
