package dev.promiselang.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.1,     0.1",
    "3,       3.0",
    "-2.50,   -2.5",
    "1e7,     10000000.0",
    "1e-4,    0.0001",
    "1e21,    1.0e21",
    "1e-7,    1.0e-7",
    "0,       0.0",
  })
  void printsTheShortestText(double number, String text) {
    assertEquals(text, NumberText.of(number));
  }
}
