package dev.promiselang.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSelectorTest {

  private static final Map<String, String> LABELS =
      Map.of("a", "b", "n", "5", "e", "", "x.y/z", "w");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=b|true",
        "a==b|true",
        "a!=b|false",
        "a!=c|true",
        "b!=c|true",
        "a|true",
        "!a|false",
        "!b|true",
        "a in (b,c)|true",
        "a notin (b)|false",
        "b notin (b)|true",
        "n>4|true",
        "n>5|false",
        "n<6|true",
        "a>1|false",
        "e=|true",
        "e in ()|true",
        "e in (,x)|true",
        "e in (x,)|true",
        "e in (x,,y)|true",
        "a=b,n=5|true",
        "a=b,n=6|false",
        "x.y/z=w|true",
        "a = b , n=5|true",
        "in in (in)|false",
        "in|false"
      })
  void selectorsMeanWhatTheyMeanToKubernetes(String selector, boolean expected) {
    assertEquals(
        Optional.of(expected), LabelSelectorParser.parse(selector).map(s -> s.matches(LABELS)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=b,", "a=b c", "a b", "a=-b", "a=b,,n=5", "=b", "a in", "a in b", "a in (b", "a in (b c)",
        "a in (!b)", "n>x", "n>", "a===b", "a=!b", "!a=b", "a/=b", "/a=b", "a/b/c=d", "A.b/c_/d=e",
        "Ä=b", "a=(b)", "(a)", "a>=4"
      })
  void otherTextsAreNoSelectors(String selector) {
    assertEquals(Optional.empty(), LabelSelectorParser.parse(selector));
  }
}
