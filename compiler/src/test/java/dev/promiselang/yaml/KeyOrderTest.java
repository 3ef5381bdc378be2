package dev.promiselang.yaml;

import static dev.promiselang.yaml.Trees.list;
import static dev.promiselang.yaml.Trees.mapping;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

  private static final List<String> SORTED =
      List.of(
          "1", "2", "10", "B1", "a", "a-b", "a.b", "a/b", "a_b", "a1", "a01", "a9b", "a10b", "ab",
          "b9", "b10", "x", "x1", "z", "é");

  @Test
  void keysComeInTheOrderOfKratix() {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      List<String> shuffled = new ArrayList<>(SORTED);
      Collections.shuffle(shuffled, random);
      assertEquals(SORTED, KeyOrder.sorted(shuffled));
    }
  }

  @Test
  void keysThatRunInACircleComeInTheOrderOfTheirCodePoints() {
    List<String> keys = List.of("v2", "v1app", "v10");
    assertEquals(List.of("v10", "v1app", "v2"), KeyOrder.sorted(keys));
    assertEquals(
        List.of("1.conf", "10.conf", "1a.conf", "2.conf"),
        KeyOrder.sorted(List.of("2.conf", "1a.conf", "10.conf", "1.conf")));
  }

  @Test
  void aCircleIsReportedWithItsPath() {
    Yaml inner = mapping("v10", Yaml.of(1), "v1app", Yaml.of(2), "v2", Yaml.of(3));
    List<KeyCycle> cycles = YamlWriter.keyCycles(mapping("data", list(Yaml.of(0), inner)));
    assertEquals(1, cycles.size());
    assertEquals(List.of("data", "1"), cycles.getFirst().path());
    assertEquals(Set.of("v10", "v1app", "v2"), Set.copyOf(cycles.getFirst().keys()));
  }

  /** The search looks at few pairs; this looks at all triples. */
  @Test
  void noCircleIsMissed() {
    Random random = new Random(7);
    int circles = 0;
    for (int i = 0; i < 4000; i++) {
      Set<String> keys = new TreeSet<>();
      for (int k = 0; k < 6; k++) {
        keys.add(randomKey(random));
      }
      boolean circle = hasCircle(List.copyOf(keys));
      circles += circle ? 1 : 0;
      assertEquals(circle, KeyOrder.cycle(keys).isPresent(), keys.toString());
    }
    assertTrue(circles > 20, "saw only " + circles);
  }

  private static String randomKey(Random random) {
    StringBuilder key = new StringBuilder(random.nextBoolean() ? "v" : "");
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      key.append("0012a.-é٣".charAt(random.nextInt(i == 0 ? 5 : 9)));
    }
    return random.nextInt(40) == 0 ? key + "99999999999999999999" : key.toString();
  }

  private static boolean hasCircle(List<String> keys) {
    for (String a : keys) {
      for (String b : keys) {
        for (String c : keys) {
          if (before(a, b) && before(b, c) && before(c, a)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean before(String a, String b) {
    return !a.equals(b) && KeyOrder.comesBefore(a, b);
  }
}
