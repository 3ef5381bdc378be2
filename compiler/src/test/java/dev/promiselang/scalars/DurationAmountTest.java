package dev.promiselang.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationAmountTest {

  private static DurationAmount duration(String text) {
    return DurationAmount.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "15d,        360h,      15d",
    "1h30min,    1h30m,     1h30m",
    "90s,        1m30s,     1m30s",
    "36h,        36h,       1d12h",
    "0s,         0s,        0s",
    "1s500ms,    1s500ms,   1s500ms",
    "120min,     2h,        2h",
  })
  void namesTheFormsThatOthersRead(String text, String go, String prometheus) {
    assertEquals(text, duration(text).spelling());
    assertEquals(go, duration(text).go());
    assertEquals(prometheus, duration(text).prometheus());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "5", "5m", "1s1h", "1w", "h", "1.5h"})
  void refusesWhatIsNoDuration(String text) {
    assertEquals(Optional.empty(), DurationAmount.parse(text));
  }

  @Test
  void equalLengthsAreEqual() {
    assertEquals(duration("60s"), duration("1min"));
    assertEquals(duration("60s").hashCode(), duration("1min").hashCode());
  }

  @Test
  void computes() {
    assertEquals("1h30min", duration("1h").plus(duration("30min")).spelling());
    assertEquals("-30min", duration("30min").minus(duration("1h")).spelling());
    assertEquals("-30m", duration("30min").minus(duration("1h")).go());
    assertEquals("45s", duration("30s").times(new BigDecimal("1.5")).spelling());
    assertEquals("333ms", duration("1s").dividedBy(new BigDecimal("3")).spelling());
  }

  @Test
  void knowsItsSecondsWhenTheyAreWhole() {
    assertEquals(Optional.of(BigInteger.valueOf(120)), duration("2min").seconds());
    assertEquals(Optional.empty(), duration("1500ms").seconds());
  }
}
