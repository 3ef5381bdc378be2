package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.RecordBody;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What libraries take for granted: a fact that {@code needs facts} gives a default need not be one
 * of the fleet, and then has that value on every cluster.
 */
final class AssumedFacts {

  private final List<Fact> facts;
  private final Evaluator evaluator;
  private final Problems problems;
  private final SortedMap<String, Value> values = new TreeMap<>();
  private final Map<String, Span> places = new HashMap<>();

  private AssumedFacts(List<Fact> facts, Evaluator evaluator, Problems problems) {
    this.facts = facts;
    this.evaluator = evaluator;
    this.problems = problems;
  }

  static SortedMap<String, Value> read(
      Program program, List<Fact> facts, Evaluator evaluator, Problems problems) {
    AssumedFacts reader = new AssumedFacts(facts, evaluator, problems);
    for (LoadedModule module : program.graph().inOrder()) {
      for (Declaration declaration : module.tree().declarations()) {
        if (declaration instanceof Declaration.NeedsFacts needs) {
          needs.facts().fields().forEach(field -> reader.assume(field, program));
        }
      }
    }
    return reader.values;
  }

  private void assume(RecordBody.Member.Field field, Program program) {
    String name = field.name().text();
    if (field.defaultValue().isEmpty()
        || facts.stream().anyMatch(fact -> fact.name().equals(name))) {
      return;
    }
    Value written = evaluator.evaluate(field.defaultValue().get(), Environment.EMPTY);
    Value value =
        evaluator.conform(written, program.typing().of(field), field.defaultValue().get().at());
    Value earlier = values.putIfAbsent(name, value);
    Span place = places.computeIfAbsent(name, _ -> field.name().at());
    if (earlier != null && !earlier.equals(value)) {
      problems.add(new AssumedDifferently(name, field.name().at(), place));
    }
  }
}
