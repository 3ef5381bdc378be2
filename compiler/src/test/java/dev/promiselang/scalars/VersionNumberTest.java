package dev.promiselang.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNumberTest {

  private static VersionNumber version(String text) {
    return VersionNumber.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.33", "v1.2.0", "1.0.0-beta.3", "61.3.1", "1.2.3.4", "1.2.3+k3s1"})
  void keepsItsSpelling(String text) {
    assertEquals(text, version(text).spelling());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v",
        "x1",
        "1.",
        "1..2",
        "1.33-beta",
        "1.2.3-",
        "1.2.3 ",
        "1234567890123456789"
      })
  void refusesWhatIsNoVersion(String text) {
    assertEquals(Optional.empty(), VersionNumber.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1.33,         1.33.0,       0",
    "v1.2.0,       1.2.0,        0",
    "1.9,          1.10,        -1",
    "1.2.3-rc.1,   1.2.3,       -1",
    "1.2.3-rc.2,   1.2.3-rc.10, -1",
    "1.2.3-1,      1.2.3-alpha, -1",
    "1.2.3-a,      1.2.3-a.1,   -1",
    "1.2.3+one,    1.2.3+two,    0",
    "2,            1.99.99,      1",
  })
  void comparesNumbersThenPrereleases(String left, String right, int order) {
    assertEquals(order, Integer.signum(version(left).compareTo(version(right))));
    assertEquals(-order, Integer.signum(version(right).compareTo(version(left))));
    assertEquals(order == 0, version(left).equals(version(right)));
  }

  @Test
  void equalVersionsHaveEqualHashes() {
    assertEquals(version("1.33").hashCode(), version("v1.33.0").hashCode());
    assertEquals(version("1.0.0-rc.1").hashCode(), version("1.0.0-rc.01").hashCode());
  }

  @ParameterizedTest
  @CsvSource({
    "v1.33.4-eks-1a2b, 1.33.4",
    "1.33.4+k3s1,      1.33.4",
    "1.33+,            1.33",
    "v01.07,           1.7",
    "1.2.3.4,          1.2.3",
  })
  void readsWhatAClusterCallsItself(String text, String normalised) {
    assertEquals(normalised, VersionNumber.parseLeniently(text).orElseThrow().spelling());
  }

  @Test
  void aShortVersionStandsForItsLine() {
    assertTrue(version("1.33.9").inLine(version("1.33")));
    assertTrue(version("1.33.9").inLine(version("1")));
    assertFalse(version("1.34.0").inLine(version("1.33")));
    assertFalse(version("1.33.9").inLine(version("1.33.0")));
    assertTrue(version("1.33.0").inLine(version("1.33.0")));
    assertTrue(version("1.33.0-rc.1").inLine(version("1.33")));
  }

  @Test
  void partsThatAreNotWrittenAreZero() {
    assertEquals(1, version("v1.33").major());
    assertEquals(33, version("v1.33").minor());
    assertEquals(0, version("v1.33").patch());
    assertEquals(2, version("v1.33").partCount());
    assertNotEquals(version("1.33"), version("1.33.1"));
  }
}
