package dev.promiselang.emit.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.SharedData;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.scheduling.Scheduler;
import dev.promiselang.yaml.Yaml;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What Kratix's own scheduler and its writer of state stores do. */
class VectorsTest {

  @Test
  void destinationsAreThoseOfKratix() throws IOException {
    List<Yaml> lines = SharedData.lines("vectors/kratix-scheduler.jsonl").toList();
    assertTrue(lines.size() > 1000, "saw only " + lines.size());
    for (Yaml line : lines) {
      Fields vector = Fields.of(line);
      List<KratixDestination> destinations =
          vector.in("destinations").items().stream().map(VectorsTest::destination).toList();
      List<Map<String, String>> selectors =
          vector.in("selectors").items().stream().map(entry -> Fields.of(entry).texts()).toList();
      List<String> expected =
          vector.in("candidates").items().stream().map(name -> Fields.of(name).text()).toList();
      List<String> found =
          new Scheduler<>(destinations)
                  .candidates(selectors, vector.in("root").texts(), vector.in("dryRun").isTrue())
                  .stream()
                  .map(KratixDestination::name)
                  .toList();
      assertEquals(expected, found, line.toString());
    }
  }

  private static KratixDestination destination(Yaml line) {
    Fields fields = Fields.of(line);
    return new KratixDestination(
        fields.in("name").text(),
        fields.in("labels").texts(),
        fields.in("strict").isTrue(),
        false,
        new KratixStateStore.Reference("GitStateStore", "main"),
        fields.in("name").text(),
        FileMode.NESTED_BY_METADATA,
        "");
  }

  @Test
  void filesAreThoseOfKratix() throws IOException {
    List<Yaml> lines = SharedData.lines("vectors/kratix-bundles.jsonl").toList();
    assertTrue(lines.size() > 100, "saw only " + lines.size());
    for (Yaml line : lines) {
      Fields vector = Fields.of(line);
      OutputTree tree =
          Bundles.write(
              vector.in("destinations").items().stream().map(KratixDestination::of).toList(),
              vector.in("promises").items().stream().map(KratixPromise::of).toList(),
              List.of());
      Map<String, String> found = new TreeMap<>();
      tree.files().keySet().forEach(path -> found.put(path, tree.text(path)));
      assertEquals(new TreeMap<>(vector.in("files").texts()), found);
    }
  }
}
