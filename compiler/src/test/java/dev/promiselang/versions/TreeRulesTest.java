package dev.promiselang.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeRulesTest {

  @Test
  void anHonestTreeIsTaken() {
    assertEquals(
        Optional.empty(), refusal(".gitignore", "package.yaml", "a/b.promise", "a/ü ber.txt"));
    assertEquals(
        Optional.empty(),
        TreeRules.refusal(List.of(new TreeEntry(".big", TreeEntry.Kind.FILE, 1L << 30))));
  }

  @Test
  void pathsThatSomeSystemCannotWriteAreRefused() {
    for (String path :
        List.of(
            "..",
            "a/../b",
            "./a",
            "a//b",
            "/a",
            "",
            "a\\b",
            "c:a",
            "a\nb",
            ".git/config",
            "x/.GIT/config",
            "a\uFFFDb",
            "a".repeat(256),
            "a/".repeat(600) + "a")) {
      assertTrue(refusal(path).isPresent(), path);
    }
  }

  @Test
  void foldersMayNotDifferInCaseEither() {
    assertTrue(refusal("a/x", "A/y").orElse("").contains("`a` and `A`"));
  }

  @Test
  void moreThanAPackageCanNeedIsRefused() {
    assertTrue(
        TreeRules.refusal(
                IntStream.range(0, 20_001)
                    .mapToObj(i -> new TreeEntry("f" + i, TreeEntry.Kind.FILE, 1))
                    .toList())
            .orElse("")
            .contains("20001 files"));
    assertTrue(
        TreeRules.refusal(
                IntStream.range(0, 17)
                    .mapToObj(i -> new TreeEntry("f" + i, TreeEntry.Kind.FILE, 16L << 20))
                    .toList())
            .orElse("")
            .contains("272 MiB"));
  }

  @Test
  void linksAreFollowedAsText() {
    TreeLinks links =
        new TreeLinks(
            Map.of(
                "a/one", "../b/two",
                "b/two", "three",
                "circle", "circle",
                "out", "a/../../etc",
                "root", "/etc",
                "far", "out"));
    assertEquals(Optional.of("b/three"), links.follow("a/one"));
    assertEquals(Optional.of("circle"), links.follow("circle"));
    assertTrue(Stream.of("out", "root", "far").allMatch(links::leadsOut));
  }

  private static Optional<String> refusal(String... paths) {
    return TreeRules.refusal(
        Stream.of(paths).map(path -> new TreeEntry(path, TreeEntry.Kind.FILE, 1)).toList());
  }
}
