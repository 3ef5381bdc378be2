package dev.promiselang.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityAmountTest {

  private static QuantityAmount quantity(String text) {
    return QuantityAmount.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1Gi,    1024Mi",
    "1,      1000m",
    "0.5,    500m",
    "1k,     1e3",
    "1Ki,    1024",
    "1E,     1000P",
    "2E3,    2k",
    "-1,     -1000m",
    "100n,   0.1u",
  })
  void equalAmountsAreEqual(String left, String right) {
    assertEquals(quantity(left), quantity(right));
    assertEquals(quantity(left).hashCode(), quantity(right).hashCode());
    assertEquals(left, quantity(left).spelling());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gi", "1GB", "1 Gi", "1gi", "1_000", "1K", "--1", "e3"})
  void refusesWhatIsNoQuantity(String text) {
    assertEquals(Optional.empty(), QuantityAmount.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "512Mi, 512Mi, 1Gi",
    "1Gi,   1Mi,   1025Mi",
    "500m,  500m,  1",
    "1,     500m,  1500m",
    "900M,  100M,  1G",
    "1Gi,   1,     1073741825",
    "1Ki,   -1Ki,  0",
  })
  void sumsAreSpelledAsKubernetesWould(String left, String right, String sum) {
    assertEquals(sum, quantity(left).plus(quantity(right)).spelling());
    assertEquals(quantity(left), quantity(sum).minus(quantity(right)));
  }

  @Test
  void scalesExactlyAndRoundsBelowABillionth() {
    assertEquals("1536Mi", quantity("1Gi").times(new BigDecimal("1.5")).spelling());
    assertEquals("512Mi", quantity("1Gi").dividedBy(new BigDecimal("2")).spelling());
    assertEquals("333333334n", quantity("1").dividedBy(new BigDecimal("3")).spelling());
    assertEquals("100m", quantity("1").dividedBy(BigDecimal.TEN).spelling());
  }
}
