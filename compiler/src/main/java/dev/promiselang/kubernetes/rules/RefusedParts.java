package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.Definition;
import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.kubernetes.FieldType;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds objects of built-in kinds against the rules for each of their parts. */
public final class RefusedParts {

  private static final Map<String, List<Rule>> ALL = Rule.byType(KindRules.ALL);

  private final KubernetesTables tables;
  private final Map<String, List<Rule>> rules;

  public RefusedParts(KubernetesTables tables) {
    this.tables = tables;
    this.rules = ALL;
  }

  RefusedParts(KubernetesTables tables, List<Rule> rules) {
    this.tables = tables;
    this.rules = Rule.byType(rules);
  }

  /** What an API server would refuse of an object; nothing when its kind is not built in. */
  public List<Refusal> of(Yaml.Mapping object) {
    List<Refusal> refusals = new ArrayList<>();
    Part root = Part.root(object, refusals);
    tables.kind(root.text("apiVersion"), root.text("kind")).ifPresent(kind -> part(root, kind));
    return refusals.stream()
        .filter(refusal -> refusals.stream().noneMatch(other -> isInside(refusal, other)))
        .distinct()
        .toList();
  }

  /** What is wrong inside of something that is not there is wrong for no other reason. */
  private static boolean isInside(Refusal refusal, Refusal other) {
    List<FieldPath.Step> outer = other.path().steps();
    List<FieldPath.Step> inner = refusal.path().steps();
    return other.sort() == Refusal.Sort.LACKING
        && outer.size() < inner.size()
        && inner.subList(0, outer.size()).equals(outer);
  }

  private void part(Part part, Definition.OfRecord definition) {
    String type = definition.table() + "." + definition.name();
    rules.getOrDefault(type, List.of()).forEach(rule -> rule.check().accept(part));
    RequiredFields.check(part, definition, type);
    for (String key : part.entries().keySet()) {
      definition.field(key).ifPresent(field -> field(part, key, field.type()));
    }
  }

  private void field(Part part, String key, FieldType type) {
    switch (type) {
      case FieldType.Reference reference -> {
        if (part.isPart(key)) {
          record(reference).ifPresent(inner -> part(part.part(key), inner));
        }
      }
      case FieldType.ListOf(FieldType.Reference element, var _) ->
          record(element).ifPresent(inner -> part.parts(key).forEach(item -> part(item, inner)));
      case FieldType.MapOf(FieldType.Reference value) ->
          record(value)
              .ifPresent(
                  inner -> {
                    Part map = part.part(key);
                    map.entries().keySet().stream()
                        .filter(map::isPart)
                        .forEach(name -> part(map.part(name), inner));
                  });
      case FieldType.Plain _, FieldType.ListOf _, FieldType.MapOf _ -> {}
    }
  }

  private Optional<Definition.OfRecord> record(FieldType.Reference reference) {
    return tables
        .find(reference.table(), reference.name())
        .filter(Definition.OfRecord.class::isInstance)
        .map(Definition.OfRecord.class::cast);
  }
}
