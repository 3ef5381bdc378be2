package dev.promiselang.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Graphs are written as lines {@code a@1.0.0 -> b@1.2.0 c@1.0.0}; the root is {@code root}. */
class MinimalVersionsTest {

  @Test
  void theGreatestOfTheLeastVersionsIsChosen() {
    assertEquals(
        "{a=1.2.0, b=1.2.0, c=1.3.0, d=1.4.0}",
        chosen(
            "root -> a@1.2.0 b@1.2.0",
            "a@1.2.0 -> c@1.3.0",
            "b@1.2.0 -> c@1.2.0",
            "c@1.2.0 -> ",
            "c@1.3.0 -> d@1.4.0",
            "d@1.4.0 -> "));
  }

  @Test
  void olderVersionsAskTooButBringNothingInOnTheirOwn() {
    assertEquals(
        "{a=1.0.0, b=1.1.0, c=1.5.0}",
        chosen(
            "root -> a@1.0.0 b@1.0.0 c@1.0.0",
            "a@1.0.0 -> b@1.1.0",
            "b@1.0.0 -> c@1.5.0 d@1.0.0",
            "b@1.1.0 -> ",
            "c@1.0.0 -> ",
            "c@1.5.0 -> ",
            "d@1.0.0 -> "));
  }

  @Test
  void circlesEnd() {
    assertEquals(
        "{a=1.1.0, b=1.0.0}",
        chosen(
            "root -> a@1.0.0", "a@1.0.0 -> b@1.0.0", "b@1.0.0 -> a@1.1.0", "a@1.1.0 -> b@1.0.0"));
  }

  @Test
  void preReleasesComeBeforeTheirRelease() {
    assertEquals(
        "{a=1.0.0}", chosen("root -> a@1.0.0-rc.2 a@1.0.0", "a@1.0.0-rc.2 -> ", "a@1.0.0 -> "));
    assertEquals(
        "{a=1.0.0-rc.10}",
        chosen("root -> a@1.0.0-rc.2 a@1.0.0-rc.10", "a@1.0.0-rc.2 -> ", "a@1.0.0-rc.10 -> "));
  }

  @Test
  void whatIsNotKnownYetIsAskedFor() {
    assertEquals("[root]", missing());
    assertEquals("[a@1.0.0, b@1.0.0]", missing("root -> a@1.0.0 b@1.0.0"));
    assertEquals("[a@1.1.0]", missing("root -> a@1.0.0 a@1.1.0", "a@1.0.0 -> "));
  }

  @Test
  void aFolderIsReadAtTheVersionThatItsRepositoryHas() {
    assertEquals(
        "[a/x@1.1.0]", missing("root -> a/x@1.0.0 a/y@1.1.0", "a/x@1.0.0 -> ", "a/y@1.1.0 -> "));
  }

  @Test
  void twoMajorsAreToldOnceWithBothChains() {
    assertEquals(
        List.of("P0755 needs b 1.0.0 -> c 2.0.0 / needs a 1.0.0 -> c 1.0.0"),
        problems(
            new TreeMap<>(),
            "root -> a@1.0.0 b@1.0.0",
            "a@1.0.0 -> c@1.0.0",
            "b@1.0.0 -> c@2.0.0 c@2.1.0",
            "c@1.0.0 -> ",
            "c@2.0.0 -> ",
            "c@2.1.0 -> "));
  }

  @Test
  void anotherMajorThatOnlyAnOlderVersionAskedForIsNone() {
    assertEquals(
        "{a=1.1.0, b=1.0.0, c=2.0.0}",
        chosen(
            "root -> a@1.0.0 b@1.0.0",
            "a@1.0.0 -> c@1.0.0",
            "a@1.1.0 -> c@2.0.0",
            "b@1.0.0 -> a@1.1.0",
            "c@1.0.0 -> ",
            "c@2.0.0 -> "));
  }

  @Test
  void theRootMayDecide() {
    SortedMap<String, DemandGraph.Pin> pins = new TreeMap<>();
    pins.put("c", new DemandGraph.Pin(version("1.0.0"), true));
    String[] graph = {
      "root -> a@1.0.0 c@1.0.0", "a@1.0.0 -> c@2.0.0", "c@1.0.0 -> ",
    };
    assertEquals("{a=1.0.0, c=1.0.0}", select(pins, graph).value().versions().toString());
    assertEquals(List.of(), problems(pins, graph));
    pins.put("c", new DemandGraph.Pin(version("1.0.0"), false));
    assertEquals(List.of("P0771 needs a 1.0.0 -> c 2.0.0"), problems(pins, graph));
  }

  private static String chosen(String... lines) {
    Checked<Selection> selection = select(new TreeMap<>(), lines);
    assertEquals(List.of(), selection.problems());
    return selection.value().versions().toString();
  }

  private static String missing(String... lines) {
    return select(new TreeMap<>(), lines).value().missing().stream()
        .map(MinimalVersionsTest::text)
        .toList()
        .toString();
  }

  private static List<String> problems(SortedMap<String, DemandGraph.Pin> pins, String... lines) {
    return select(pins, lines).problems().stream()
        .map(
            problem ->
                problem.code().id()
                    + " "
                    + problem.report().primary().text()
                    + String.join(
                        "",
                        problem.report().others().stream()
                            .map(Label::text)
                            .map(text -> " / " + text)
                            .toList()))
        .toList();
  }

  private static Checked<Selection> select(
      SortedMap<String, DemandGraph.Pin> pins, String... lines) {
    DemandGraph graph = new DemandGraph(pins, new TreeMap<>());
    for (String line : lines) {
      String[] sides = line.split(" -> ", -1);
      List<Demand> demands = new ArrayList<>();
      for (String target : sides[1].split(" ")) {
        if (!target.isBlank()) {
          demands.add(new Demand(Span.NONE, target.replaceFirst("@.*", ""), node(target)));
        }
      }
      graph = graph.with(node(sides[0]), demands);
    }
    return MinimalVersions.select(graph);
  }

  private static PackageNode node(String text) {
    if (text.equals("root")) {
      return DemandGraph.ROOT;
    }
    String[] parts = text.split("@");
    String[] place = parts[0].split("/", 2);
    return new PackageNode.Remote(place[0], place.length > 1 ? place[1] : "", version(parts[1]));
  }

  private static String text(PackageNode node) {
    return switch (node) {
      case PackageNode.Local _ -> "root";
      case PackageNode.Remote(String repository, String folder, VersionNumber version) ->
          repository + (folder.isEmpty() ? "" : "/" + folder) + "@" + version;
    };
  }

  private static VersionNumber version(String text) {
    return VersionNumber.parse(text).orElseThrow();
  }
}
