package dev.promiselang.fleet.placement.portable;

import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.Destination;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.StateStore;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that modules need, as a fleet of one cluster that stands for all there could be. */
final class LibraryFacts {

  private LibraryFacts() {}

  static Fleet of(Program program) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    List<RecordBody.Member.Check> checks = new ArrayList<>();
    for (LoadedModule module : program.graph().inOrder()) {
      for (Declaration declaration : module.tree().declarations()) {
        if (declaration instanceof Declaration.NeedsFacts needs) {
          for (RecordBody.Member member : needs.facts().members()) {
            if (member instanceof RecordBody.Member.Field field) {
              facts.putIfAbsent(field.name().text(), fact(program, field));
            } else if (member instanceof RecordBody.Member.Check check) {
              checks.add(check);
            }
          }
        }
      }
    }
    List<Fact> all = List.copyOf(facts.values());
    return new Fleet("", Span.NONE, all, checks, List.of(any(all)));
  }

  /** What a default says does not matter here, only that there is one. */
  private static Fact fact(Program program, RecordBody.Member.Field field) {
    return new Fact(
        field.name().text(),
        program.typing().of(field),
        field.fixed(),
        field.defaultValue().map(_ -> new Value.Failed()),
        label(field).orElse(field.name().text()),
        field.at());
  }

  private static Optional<String> label(RecordBody.Member.Field field) {
    return field.annotations().stream()
        .filter(annotation -> annotation.name().text().equals("label"))
        .map(Annotation::arguments)
        .flatMap(List::stream)
        .map(argument -> argument.value())
        .filter(Expression.TextLiteral.class::isInstance)
        .flatMap(value -> ((Expression.TextLiteral) value).constant().stream())
        .findFirst();
  }

  /** None of its facts is known. */
  private static Cluster any(List<Fact> facts) {
    SortedMap<String, Value> unknown = new TreeMap<>();
    facts.forEach(fact -> unknown.put(fact.name(), new Value.Failed()));
    Destination nowhere =
        new Destination(
            Span.NONE,
            "",
            new StateStore("", ""),
            false,
            Destination.FilepathMode.NESTED_BY_METADATA,
            new Yaml.Mapping(Map.of()),
            new TreeMap<>(),
            false);
    return new Cluster("any cluster", unknown, new TreeMap<>(), nowhere, Span.NONE);
  }
}
