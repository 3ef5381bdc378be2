package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoweringTest {

  private final Problems problems = new Problems();

  private Yaml lower(Value value) {
    return Lowering.toYaml(value, Span.NONE, problems);
  }

  @Test
  void writesScalarsAsTheyAreSpelled() {
    assertEquals(
        Yaml.of("v1.30"), lower(new Value.Version(VersionNumber.parse("v1.30").orElseThrow())));
    assertEquals(
        Yaml.of("1024Mi"), lower(new Value.Quantity(QuantityAmount.parse("1024Mi").orElseThrow())));
    assertEquals(Yaml.of(2), lower(new Value.Quantity(QuantityAmount.of(2))));
    assertEquals(Yaml.of("2027-03-31"), lower(new Value.Date(LocalDate.of(2027, 3, 31))));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void leavesOutAbsentEntriesAndKeepsNull() {
    Value.Mapping value = Value.Mapping.of(Map.of("a", new Value.Absent(), "b", new Value.Null()));
    assertEquals(new Yaml.Mapping(Map.of("b", new Yaml.Null())), lower(value));
  }

  @Test
  void writesSetsInOrder() {
    Value set = new Value.SetOf(List.of(Value.of("b"), Value.of("a"), Value.of("b")));
    assertEquals(new Yaml.Sequence(List.of(Yaml.of("a"), Yaml.of("b"))), lower(set));
  }

  @Test
  void asksForTheFormOfADurationAndNamesItsPath() {
    Value duration = new Value.Duration(DurationAmount.parse("30s").orElseThrow());
    lower(Value.Mapping.of(Map.of("spec", Value.Mapping.of(Map.of("interval", duration)))));
    assertEquals(
        List.of("`spec.interval` is 30s"),
        problems.all().stream().map(p -> p.report().primary().text()).toList());
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    lower(new Value.Decimal(Double.NaN));
    assertEquals("P0431", problems.all().getFirst().code().id());
  }

  @Test
  void readsWhatItWrites() {
    Yaml yaml =
        new Yaml.Mapping(
            Map.of(
                "list", new Yaml.Sequence(List.of(Yaml.of(1), Yaml.of(true), new Yaml.Null())),
                "number", new Yaml.Decimal(0.5),
                "text", Yaml.of("x")));
    assertEquals(yaml, lower(Lowering.fromYaml(yaml)));
  }
}
