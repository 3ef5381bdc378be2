package dev.promiselang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.ProjectFolder;
import dev.promiselang.SharedData;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read back as what it was. */
class YamlRoundTripTest {

  @Test
  void randomValuesComeBack() {
    RandomTrees trees = new RandomTrees(5);
    for (int i = 0; i < 3000; i++) {
      List<Yaml> documents = List.of(trees.mapping(4), trees.mapping(4));
      String written = YamlWriter.writeAll(documents);
      assertEquals(documents, roots(written), written);
    }
  }

  @Test
  void jsonComesBack() {
    RandomTrees trees = new RandomTrees(6);
    for (int i = 0; i < 3000; i++) {
      Yaml value = trees.mapping(4);
      assertEquals(List.of(value), roots(JsonWriter.compact(value)));
      assertEquals(List.of(value), roots(JsonWriter.pretty(value)));
    }
  }

  @Test
  void publicPromisesAndTheCrdsOfKratixComeBack() throws IOException {
    List<Path> files = new ArrayList<>(ProjectFolder.files(SharedData.need("promises")));
    files.addAll(ProjectFolder.files(SharedData.need("kratix-crds")));
    assertTrue(files.size() > 40, "saw only " + files.size());
    for (Path file : files) {
      List<Yaml> documents = roots(Files.readString(file));
      assertTrue(!documents.isEmpty(), file.toString());
      assertEquals(documents, roots(YamlWriter.writeAll(documents)), file.toString());
    }
  }

  private static List<Yaml> roots(String text) {
    Checked<List<YamlDocument>> read =
        YamlReader.read(new SourceFile(new SourceId("written.yaml"), text));
    assertEquals(List.of(), read.problems(), text);
    return read.value().stream().map(YamlDocument::root).toList();
  }
}
