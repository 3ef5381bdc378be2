package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.scalars.VersionNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {

  private static Value version(String text) {
    return new Value.Version(VersionNumber.parse(text).orElseThrow());
  }

  @Test
  void equalValuesMayBeSpelledDifferently() {
    Value brief = Value.Mapping.of(Map.of("release", version("1.33")));
    Value full = Value.Mapping.of(Map.of("release", version("1.33.0")));
    assertEquals(brief, full);
    assertFalse(Spellings.same(brief, full));
    assertTrue(Spellings.same(full, full));
  }

  @Test
  void keysGoByCodePoint() {
    String beyond = new String(Character.toChars(0x1F600));
    Value.Mapping mapping =
        Value.Mapping.of(Map.of(beyond, Value.of(1), "\uFF21", Value.of(2), "a", Value.of(3)));
    assertEquals(List.of("a", "\uFF21", beyond), List.copyOf(mapping.entries().keySet()));
  }

  @Test
  void sharingDoesNotHideTheExtent() {
    Value value = Value.of("x");
    for (int i = 0; i < 64; i++) {
      value = new Value.ListOf(List.of(value, value));
    }
    assertTrue(value.extent().size() > Budget.SIZE);
    assertEquals(64, value.extent().depth());
  }

  @Test
  void aFailedPartMarksTheWhole() {
    assertTrue(new Value.ListOf(List.of(Value.of(1), new Value.Failed())).hasFailed());
    assertFalse(new Value.ListOf(List.of(Value.of(1))).hasFailed());
  }

  @Test
  void wordsAreThoseOfTheLanguage() {
    Value value =
        Value.Mapping.of(
            Map.of("tags", new Value.ListOf(List.of(Value.of("a\"b"))), "on", Value.of(true)));
    assertEquals("{ on: true, tags: [\"a\\\"b\"] }", ValueWords.of(value));
  }
}
