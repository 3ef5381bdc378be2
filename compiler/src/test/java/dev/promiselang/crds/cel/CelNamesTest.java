package dev.promiselang.crds.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CelNamesTest {

  @Test
  void whatRulesCannotSpellIsEscaped() {
    assertEquals(Optional.of("size"), CelNames.escaped("size"));
    assertEquals(Optional.of("__namespace__"), CelNames.escaped("namespace"));
    assertEquals(Optional.of("a__dash__b__dot__c__slash__d"), CelNames.escaped("a-b.c/d"));
    assertEquals(Optional.of("a__underscores__b"), CelNames.escaped("a__b"));
    assertEquals(Optional.empty(), CelNames.escaped("9x"));
    assertEquals(Optional.empty(), CelNames.escaped("ä"));
  }
}
