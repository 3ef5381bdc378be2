package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ImportedObjects;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One block of resources: what it makes, and what it changes of all that came before. */
final class Blocks {

  private final Run run;
  private final Patches patches;
  private final List<Rendered> resources;

  Blocks(Run run, List<Rendered> before) {
    this.run = run;
    this.resources = new ArrayList<>(before);
    this.patches = new Patches(run, resources);
  }

  List<Rendered> resources() {
    return List.copyOf(resources);
  }

  void run(List<Entry> entries, Environment environment) {
    Environment current = environment;
    for (Entry entry : entries) {
      current = run(entry, current);
    }
  }

  private Environment run(Entry entry, Environment environment) {
    switch (entry) {
      case Entry.Resource(Span at, Expression.Construction construction) ->
          add(run.expressions.evaluate(construction, environment), construction, at);
      case Entry.Spread(Span at, Expression value) ->
          add(run.expressions.evaluate(value, environment), value, at);
      case Entry.For loop ->
          run.loops
              .rounds(loop.key(), loop.variable(), loop.collection(), loop.condition(), environment)
              .ifPresentOrElse(
                  rounds ->
                      run.loops.each(
                          loop, loop.variable(), rounds, round -> run(loop.body(), round)),
                  () -> incomplete(loop.at()));
      case Entry.If choice ->
          run.expressions
              .truth(choice.condition(), environment)
              .ifPresentOrElse(
                  holds -> run(holds ? choice.then() : choice.otherwise(), environment),
                  () -> incomplete(choice.at()));
      case Entry.Let(var _, var name, var _, Expression value) -> {
        return environment.with(name, run.expressions.evaluate(value, environment));
      }
      case Entry.Patch patch -> patches.apply(patch, environment);
      case Entry.Remove remove -> patches.apply(remove, environment);
      case Entry.Missing _ -> patches.beSilent();
      case Entry.Field _, Entry.Assert _ ->
          throw new CompilerBug("no entry of a block of resources: " + entry.at());
    }
    return environment;
  }

  /** What would stand here is not known: it is one failed resource, and patches may miss it. */
  private void incomplete(Span at) {
    resources.add(new Rendered(Value.Mapping.incomplete(Map.of()), at, Optional.empty()));
    patches.beSilent();
  }

  private void add(Value value, Expression written, Span at) {
    switch (value) {
      case Value.Mapping object when isObject(object) -> {
        resources.add(
            new Rendered(
                run.manifests.writable(object, Place.of(written)),
                at,
                Optional.of(Origin.of(written))));
      }
      case Value.ListOf list -> list.items().forEach(item -> add(item, written, at));
      case Value.Absent _ -> {}
      default -> {
        if (!value.hasFailed()) {
          run.findings.fail(
              new WrongValue(
                  written.at(),
                  "objects that have an apiVersion and a kind",
                  ValueWords.of(value),
                  imported(value)));
        }
        incomplete(at);
      }
    }
  }

  /** Among many objects of imported files, the one that is wrong. */
  private Optional<Label> imported(Value value) {
    return value instanceof Value.Mapping
            && Lowering.toYaml(value, Span.NONE, new Problems()) instanceof Yaml.Mapping object
        ? new ImportedObjects(run.program.graph())
            .find(object)
            .map(place -> new Label(place, "it is this object"))
        : Optional.empty();
  }

  private static boolean isObject(Value.Mapping mapping) {
    return mapping.hasFailed()
        || mapping.get(Constructions.API_VERSION).filter(Value.Text.class::isInstance).isPresent()
            && mapping.get(Constructions.KIND).filter(Value.Text.class::isInstance).isPresent();
  }
}
