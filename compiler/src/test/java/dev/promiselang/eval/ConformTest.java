package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.Imports;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Names;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConformTest {

  private static final RecordShape PORT =
      RecordShape.anonymous(
          Span.NONE,
          List.of(
              field("containerPort", Type.Int.PLAIN),
              field("protocol", Type.Text.PLAIN.orAbsent())),
          false);

  private static final Type PORTS =
      new Type.ListOf(new Type.Record(PORT), Type.Size.ANY, List.of("containerPort", "protocol"));

  private final Problems problems = new Problems();
  private final Run run = run(problems);

  private static RecordShape.Field field(String name, Type type) {
    return RecordShape.Field.unwritten(name, type, Optional.empty(), "", Span.NONE);
  }

  private static Run run(Problems problems) {
    ModuleGraph graph = Imports.load(MemorySources.of("let x = 1")).value();
    Resolution resolution = Names.resolve(graph).value();
    Builtins builtins = new Builtins(new CrdSchemas());
    Program program =
        new Program(graph, resolution, Types.check(graph, resolution, builtins).value());
    return new Run(program, builtins, problems);
  }

  private Value conform(Value value, Type type) {
    return run.conform.to(value, type, Place.of(Span.NONE), Optional.empty());
  }

  private List<String> slugs() {
    return problems.all().stream().map(problem -> problem.code().slug()).toList();
  }

  private static Value.Mapping port(long port, String protocol) {
    return Value.Mapping.of(
        Map.of("containerPort", Value.of(port), "protocol", Value.of(protocol)));
  }

  @Test
  void whatConformsComesBackAsItIs() {
    Value ports = conform(new Value.ListOf(List.of(port(80, "TCP"), port(80, "UDP"))), PORTS);
    assertSame(ports, conform(ports, PORTS));
    assertEquals(List.of(), slugs());
  }

  @Test
  void elementsOfAKeyedListHaveKeysOfTheirOwn() {
    conform(new Value.ListOf(List.of(port(80, "TCP"), port(80, "TCP"))), PORTS);
    assertEquals(List.of("list-key-twice"), slugs());
  }

  @Test
  void nullIsNothingExceptInsideAny() {
    Value withNull =
        Value.Mapping.of(Map.of("containerPort", Value.of(80), "protocol", new Value.Null()));
    assertEquals(
        Value.Mapping.of(Map.of("containerPort", Value.of(80))),
        conform(withNull, new Type.Record(PORT)));
    assertEquals(withNull, conform(withNull, new Type.Any()));
  }

  @Test
  void textFromOutsideBecomesWhatItsTypeSays() {
    assertEquals(new Value.Absent(), conform(new Value.Null(), new Type.Version().orAbsent()));
    assertEquals("v1.30", ValueWords.of(conform(Value.of("v1.30"), new Type.Version())));
    assertEquals("0.5", ValueWords.of(conform(new Value.Decimal(0.5), new Type.Quantity())));
    assertEquals("1h30min", ValueWords.of(conform(Value.of("1h30min"), new Type.Duration())));
    assertEquals("2027-03-31", ValueWords.of(conform(Value.of("2027-03-31"), new Type.Date())));
    assertEquals(List.of(), slugs());
    conform(Value.of("soon"), new Type.Date());
    assertEquals(List.of("wrong-value"), slugs());
  }

  @Test
  void aWholeNumberOf32BitsHas32Bits() {
    conform(
        Value.of(3_000_000_000L),
        new Type.Int(Long.MIN_VALUE, Long.MAX_VALUE, Type.Int.Width.INT32));
    assertEquals(List.of("value-breaks-rule"), slugs());
  }

  @Test
  void whatHasFailedIsNotReportedAgain() {
    conform(new Value.Failed(), new Type.Version());
    conform(new Value.ListOf(List.of(new Value.Failed())), Type.ListOf.of(new Type.Bool()));
    assertEquals(List.of(), slugs());
  }

  @Test
  void keyedListsMergeByTheirKeys() {
    PathTree change = new PathTree();
    Value.Mapping udp = port(80, "UDP");
    Value changed = new Value.ListOf(List.of(port(443, "TCP"), udp));
    change.set(List.of("ports"), new PathTree.Node.Leaf(Span.NONE, changed));
    Value.Mapping base =
        Value.Mapping.of(
            Map.of("ports", new Value.ListOf(List.of(port(80, "TCP"), port(443, "TCP")))));
    Type type =
        new Type.Record(RecordShape.anonymous(Span.NONE, List.of(field("ports", PORTS)), false));
    assertEquals(
        Value.Mapping.of(
            Map.of("ports", new Value.ListOf(List.of(port(80, "TCP"), port(443, "TCP"), udp)))),
        Merging.change(run, base, change, type));
  }
}
