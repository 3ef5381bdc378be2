package dev.promiselang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promiselang.imports.StackKinds;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read level by level against what is read at once. */
class JsonLevelsTest {

  private static final String ODD =
      """
       {"a": {}, "b": [ ], "c": [1, -2.5, true, null, {"d": "x"}, [[]]],
      "quotes \\" and \\\\": "\\u00e9\\t\\/\\\\", "braces": "}{][,", "empty": "", "deep": {"e": {"f": {"$ref": 1}}},
      "last": 12}
      """;

  @Test
  void readsTheSame() {
    assertEquals(
        YamlReader.read(file("odd.json", ODD)).value().getFirst().root(),
        YamlReader.readWhenAskedFor(file("odd.json", ODD), JsonLevelsTest::none).root());
  }

  @Test
  void readsNothingThatNobodyAsksFor() {
    List<String> asked = new ArrayList<>();
    YamlDocument document =
        YamlReader.readWhenAskedFor(
            file("short.json", "{\"near\": {\"x\": 1}, \"far\": {\"$ref\": \"far.json\"}}"),
            path -> {
              asked.add(path);
              return file(path, "{\"y\":{\"z\": 2}}");
            });
    Yaml.Mapping root = (Yaml.Mapping) document.root();
    assertEquals(List.of(), asked);
    Yaml.Mapping far = (Yaml.Mapping) root.get("far").orElseThrow();
    assertEquals(List.of(), asked);
    Yaml.Mapping inner = (Yaml.Mapping) far.get("y").orElseThrow();
    assertEquals(List.of("far.json"), asked);
    assertEquals("far.json", document.keyAt(inner, "z").file().path());
    assertEquals(6, document.keyAt(inner, "z").start());
    assertEquals("2", document.textOf(inner.get("z").orElseThrow()).orElseThrow());
  }

  /** That these need no proof when they are read is proved here. */
  @TestFactory
  Stream<DynamicTest> stacksAreSound() {
    assertFalse(StackKinds.files().isEmpty());
    return StackKinds.files().stream().map(id -> DynamicTest.dynamicTest(id, () -> sound(id)));
  }

  private static void sound(String id) {
    var whole = YamlReader.read(file(id, StackKinds.whole(id)));
    assertEquals(List.of(), whole.problems());
    assertEquals(
        whole.value().getFirst().root(),
        YamlReader.readWhenAskedFor(
                file(id, StackKinds.text(id)),
                path -> file(path, StackKinds.text("@std/crds/" + path)))
            .root());
  }

  private static SourceFile none(String path) {
    throw new IllegalArgumentException(path);
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(new SourceId(path), text);
  }
}
