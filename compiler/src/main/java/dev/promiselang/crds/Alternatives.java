package dev.promiselang.crds;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code allOf}, {@code anyOf}, {@code oneOf} and {@code not} demand beside the rest. */
final class Alternatives {

  private Alternatives() {}

  /** What is wrong and what helps; the words follow the name of what is wrong. */
  record Broken(String words, String help) {}

  /** What a value breaks of the alternatives that stand directly in a schema. */
  static Optional<Broken> broken(Yaml value, Schema schema) {
    List<Schema> any = schema.alternatives("anyOf");
    if (!any.isEmpty() && !schema.isIntOrString() && count(value, any) == 0) {
      return Optional.of(noneOf(any, "at least one"));
    }
    List<Schema> one = schema.alternatives("oneOf");
    int fitting = count(value, one);
    if (!one.isEmpty() && fitting != 1) {
      return Optional.of(fitting == 0 ? noneOf(one, "exactly one") : several(one));
    }
    if (schema.not().filter(not -> fits(value, not)).isPresent()) {
      return Optional.of(excluded(schema.not().get()));
    }
    return schema.alternatives("allOf").stream()
        .filter(part -> !fits(value, part))
        .findFirst()
        .map(
            part -> broken(value, part).orElse(new Broken("does not keep what is said of it", "")));
  }

  private static int count(Yaml value, List<Schema> schemas) {
    return (int) schemas.stream().filter(schema -> fits(value, schema)).count();
  }

  /** Whether a value keeps a schema that only narrows: what it does not mention is free. */
  private static boolean fits(Yaml value, Schema schema) {
    return (schema.type().isEmpty() || ValueRules.hasType(value, schema.type()))
        && ValueRules.broken(value, schema).isEmpty()
        && broken(value, schema).isEmpty()
        && insideFits(value, schema);
  }

  private static boolean insideFits(Yaml value, Schema schema) {
    return switch (value) {
      case Yaml.Mapping mapping ->
          schema.required().stream().allMatch(name -> mapping.get(name).isPresent())
              && schema.properties().entrySet().stream()
                  .allMatch(
                      part ->
                          mapping
                              .get(part.getKey())
                              .map(inner -> fits(inner, part.getValue()))
                              .orElse(true));
      case Yaml.Sequence(List<Yaml> items) ->
          schema
              .items()
              .map(each -> items.stream().allMatch(item -> fits(item, each)))
              .orElse(true);
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> true;
    };
  }

  private static Broken noneOf(List<Schema> schemas, String howMany) {
    Optional<List<String>> choices = choices(schemas);
    return choices
        .map(
            names ->
                new Broken(
                    "has none of " + Suggestions.quoted(names), "set " + howMany + " of them"))
        .orElse(
            new Broken(
                "fits none of " + schemas.size() + " alternatives", "its CRD says what they are"));
  }

  private static Broken several(List<Schema> schemas) {
    return choices(schemas)
        .map(
            names ->
                new Broken("has more than one of " + Suggestions.quoted(names), "keep one of them"))
        .orElse(
            new Broken(
                "fits more than one of " + schemas.size() + " alternatives",
                "its CRD says what they are"));
  }

  private static Broken excluded(Schema not) {
    List<String> names = new ArrayList<>(not.required());
    choices(not.alternatives("anyOf")).ifPresent(names::addAll);
    boolean together = not.required().size() > 1;
    return names.isEmpty()
        ? new Broken("is what its CRD excludes", "its CRD says what that is")
        : new Broken(
            together
                ? "has " + Suggestions.quoted(names) + " together"
                : "cannot have " + Suggestions.quoted(names),
            together ? "leave one of them out" : "leave it out");
  }

  /** The fields that alternatives ask for, when each only asks for one. */
  private static Optional<List<String>> choices(List<Schema> schemas) {
    List<String> names = new ArrayList<>();
    for (Schema schema : schemas) {
      if (schema.required().size() != 1) {
        return Optional.empty();
      }
      names.add(schema.required().getFirst());
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }
}
