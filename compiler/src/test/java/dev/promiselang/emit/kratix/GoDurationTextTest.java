package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoDurationTextTest {

  @Test
  void aMinuteIsEnough() {
    List.of("1m", "60s", "1h30m", "0.5h", "59s1000ms")
        .forEach(text -> assertTrue(GoDurationText.isAtLeastMinute(Yaml.of(text)), text));
  }

  @Test
  void lessIsNotAndNeitherIsWhatGoCannotRead() {
    List.of("59s", "1d", "1min", "", "60", "-1h")
        .forEach(text -> assertFalse(GoDurationText.isAtLeastMinute(Yaml.of(text)), text));
    assertFalse(GoDurationText.isAtLeastMinute(Yaml.of(60)));
  }
}
