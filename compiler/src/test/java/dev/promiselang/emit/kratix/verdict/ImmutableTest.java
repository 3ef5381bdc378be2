package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An API server keeps {@code @immutable} fields of every type, wherever they may stand. */
class ImmutableTest {

  @TempDir static Path folder;

  /** A type, a default of it, two values that differ, and how else the first may be written. */
  private record Kind(String type, String standard, String one, String other, String same) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Bool", "false", "true", "false", "true"),
          new Kind("Int(0..9)", "7", "1", "2", "1"),
          new Kind("Number", "0.5", "1.5", "2.5", "1.5"),
          new Kind("String(..20)", "\"x\"", "\"a\"", "\"b\"", "\"a\""),
          new Kind("\"s\" | \"m\" | \"l\"", "\"l\"", "\"s\"", "\"m\"", "\"s\""),
          new Kind("Version", "9.9", "\"1.2\"", "\"1.2.1\"", "\"1.2\""),
          new Kind("Quantity", "9Gi", "\"1Gi\"", "\"2Gi\"", "\"1Gi\""),
          new Kind("Duration", "9h", "\"1h\"", "\"2h\"", "\"60m\""),
          new Kind("Date", "2029-01-01", "\"2026-01-01\"", "\"2026-01-02\"", "\"2026-01-01\""),
          new Kind("IntOrString", "9", "80", "\"80\"", "80"),
          new Kind("[Int](..5)", "[9]", "[1, 2]", "[2, 1]", "[1, 2]"),
          new Kind("Set(Int(0..9))", "[9]", "[1, 2]", "[1, 3]", "[2, 1]"),
          new Kind("{String: Int}(..5)", "{ z: 9 }", "{\"a\": 1}", "{\"a\": 2}", "{\"a\": 1}"),
          new Kind("{ n: Int = 1 }", "{ n: 9 }", "{}", "{\"n\": 2}", "{\"n\": 1}"));

  /** What is stored, what it shall become, and whether that is allowed; null is no such field. */
  private record Change(String before, String after, boolean allowed) {}

  /** A field and how it may change: {@code ~1} and {@code ~2} differ, {@code ~=} is {@code ~1}. */
  private record Field(String declaration, List<Change> changes) {

    static Field of(String declaration, Change... changes) {
      return new Field(declaration, List.of(changes));
    }
  }

  private static Change may(String before, String after) {
    return new Change(before, after, true);
  }

  private static Change never(String before, String after) {
    return new Change(before, after, false);
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.of("@immutable field: ~T", may("~1", "~="), never("~1", "~2"), may("~2", "~2")),
          Field.of(
              "@immutable field: (~T)?",
              may("~1", "~="),
              never("~1", "~2"),
              never("~1", "null"),
              never("null", "~1"),
              may("null", "null")),
          Field.of(
              "@immutable field: ~T = ~D",
              may("~1", "~="),
              never("~1", "~2"),
              never("~1", "null"),
              never("null", "~1"),
              may("null", "null")),
          Field.of(
              "field: { @immutable inner: ~T  free: Int? }",
              may("{\"inner\": ~1}", "{\"inner\": ~=, \"free\": 1}"),
              never("{\"inner\": ~1}", "{\"inner\": ~2}")),
          Field.of(
              "field: { @immutable inner: (~T)?  free: Int? }?",
              may("{\"inner\": ~1}", "{\"inner\": ~=}"),
              never("{\"inner\": ~1}", "{\"inner\": ~2}"),
              never("{\"inner\": ~1}", "{}"),
              never("{}", "{\"inner\": ~1}"),
              may("{\"inner\": ~1}", "null")),
          Field.of(
              "field: {String: { @immutable inner: ~T }}(..5)",
              may("{\"k\": {\"inner\": ~1}}", "{\"k\": {\"inner\": ~=}}"),
              may("{\"k\": {\"inner\": ~1}}", "{\"l\": {\"inner\": ~2}}"),
              may("{\"k\": {\"inner\": ~1}}", "{}"),
              never("{\"k\": {\"inner\": ~1}}", "{\"k\": {\"inner\": ~2}}")),
          Field.of(
              "field: [{ key: String(..9)  @immutable inner: ~T }](..5, key: key)",
              may(
                  "[{\"key\": \"a\", \"inner\": ~1}]",
                  "[{\"key\": \"b\", \"inner\": ~2}, {\"key\": \"a\", \"inner\": ~=}]"),
              may("[{\"key\": \"a\", \"inner\": ~1}]", "[{\"key\": \"b\", \"inner\": ~2}]"),
              never("[{\"key\": \"a\", \"inner\": ~1}]", "[{\"key\": \"a\", \"inner\": ~2}]")),
          Field.of(
              "field: oneOf { @immutable inner: ~T  other: Int }",
              may("{\"inner\": ~1}", "{\"inner\": ~=}"),
              never("{\"inner\": ~1}", "{\"inner\": ~2}"),
              never("{\"inner\": ~1}", "{\"other\": 1}"),
              never("{\"other\": 1}", "{\"inner\": ~1}"),
              may("{\"other\": 1}", "{\"other\": 2}")),
          Field.of(
              "field: {String: [{ key: Int  more: { @immutable inner: ~T = ~D } }](..5, key:"
                  + " key)}(..5)",
              may(
                  "{\"k\": [{\"key\": 1, \"more\": {\"inner\": ~1}}]}",
                  "{\"k\": [{\"key\": 1, \"more\": {\"inner\": ~=}}, {\"key\": 2}]}"),
              never(
                  "{\"k\": [{\"key\": 1, \"more\": {\"inner\": ~1}}]}",
                  "{\"k\": [{\"key\": 1, \"more\": {}}]}")));

  private final List<String> differences = new ArrayList<>();

  @Test
  void whatIsImmutableStaysAsItWas() throws Exception {
    List<Judged> apis = new ArrayList<>();
    for (Kind kind : KINDS) {
      apis.add(api(apis.size(), kind));
    }
    try (KubeLive live = KubeLive.start(folder)) {
      ApiServer server = new ApiServer(live);
      List<ApiServer.Answer> created =
          server.createAll(apis.stream().map(api -> api.crd().orElseThrow()).toList());
      for (int i = 0; i < apis.size(); i++) {
        String said = created.get(i).text();
        assertTrue(created.get(i).accepted(), said);
        GeneratedApi api = apis.get(i).api();
        server.awaitServed(api.groupVersion(), api.plural());
        for (int place = 0; place < FIELDS.size(); place++) {
          compare(api, KINDS.get(i), place, server);
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  /** All fields, each in a record that requests may leave out. */
  private static Judged api(int number, Kind kind) {
    StringBuilder fields = new StringBuilder();
    for (int place = 0; place < FIELDS.size(); place++) {
      String declaration = FIELDS.get(place).declaration();
      fields.append("    place%d: { %s  other: Int = 1 }?\n".formatted(place, declaration));
    }
    String program =
        """
        promise I%1$d {
          on every cluster
          api I%1$d in "i%1$d.example.org/v1" {
        %2$s  }
        }
        """
            .formatted(
                number,
                fields.toString().replace("~T", kind.type()).replace("~D", kind.standard()));
    Judged judged = Judged.of(new GeneratedApi("I" + number, program, List.of()));
    assertTrue(judged.crd().isPresent(), () -> program + judged.problems());
    return judged;
  }

  private void compare(GeneratedApi api, Kind kind, int place, ApiServer server)
      throws IOException {
    List<Change> changes = FIELDS.get(place).changes();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      String name = "r" + place + "-" + i;
      String before = object(api, name, "", kind, place, change.before());
      ApiServer.Answer kept = server.store(api.groupVersion(), api.plural(), before);
      assertTrue(kept.accepted(), api.program() + before + kept.text());
      String after = object(api, name, version(kept), kind, place, change.after());
      ApiServer.Answer answer = server.judgeChange(api.groupVersion(), api.plural(), name, after);
      boolean right =
          answer.accepted() == change.allowed()
              && (change.allowed() || answer.text().contains(" is immutable"));
      if (!right) {
        differences.add(api.program() + change + "\n" + after + answer.text());
      }
    }
  }

  private static String object(
      GeneratedApi api, String name, String version, Kind kind, int place, String field) {
    String value =
        field.replace("~1", kind.one()).replace("~2", kind.other()).replace("~=", kind.same());
    return """
    {"apiVersion": "%s", "kind": "%s", "metadata": {"name": "%s"%s},
     "spec": {"place%d": {"field": %s}}}
    """
        .formatted(api.groupVersion(), api.name(), name, version, place, value);
  }

  private static String version(ApiServer.Answer stored) {
    Yaml.Mapping object = (Yaml.Mapping) Judged.json(stored.text());
    Optional<Yaml> version =
        ((Yaml.Mapping) object.get("metadata").orElseThrow()).get("resourceVersion");
    return ", \"resourceVersion\": \"" + ((Yaml.Text) version.orElseThrow()).value() + "\"";
  }
}
