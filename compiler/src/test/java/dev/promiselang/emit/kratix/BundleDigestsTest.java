package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.promiselang.emit.OutputTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleDigestsTest {

  private static final OutputTree TREE =
      OutputTree.ofTexts(
          Map.of(
              "bundles/fleet/a/x.yaml", "one\n",
              "bundles/fleet/a/deep/y.yaml", "two\n",
              "bundles/fleet/ab/x.yaml", "three\n",
              "bundles/fleet/a.yaml", "four\n"));

  /** {@code find a -type f -printf '%P\n' | sort | (cd a; xargs sha256sum) | sha256sum}. */
  @Test
  void aDigestIsThatOfTheLinesOfSha256sum() {
    assertEquals(
        new BundleDigests.Digest(
            2, "3d34bc0e46184941ad599104eea54d1bba6eb14f1746d6fa2c18cb9edc4ebdd3"),
        new BundleDigests(TREE).of("bundles/fleet/a"));
  }

  @Test
  void bundlesThatDifferHaveOtherDigests() {
    BundleDigests digests = new BundleDigests(TREE);
    assertEquals(1, digests.of("bundles/fleet/ab").files());
    assertNotEquals(
        digests.of("bundles/fleet/a").sha256(), digests.of("bundles/fleet/ab").sha256());
    assertEquals(0, digests.of("bundles/fleet/c").files());
  }
}
