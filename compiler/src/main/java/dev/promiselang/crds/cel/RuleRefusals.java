package dev.promiselang.crds.cel;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Defaulted;
import dev.promiselang.crds.Schema;
import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.kubernetes.rules.Refusal;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries the rules of a CRD on an object that is otherwise as its schema asks for. Rules about a
 * change, and those that ask for what only an API server knows, are passed over.
 */
public final class RuleRefusals {

  private static final FieldPath ROOT = FieldPath.ROOT;

  private final Rules rules = new Rules();

  /** What the rules refuse of a new object. */
  public List<Refusal> of(Yaml.Mapping object, CustomDefinition.Version version) {
    List<Refusal> refusals = new ArrayList<>();
    version
        .schema()
        .ifPresent(
            schema -> {
              Map<String, Yaml> entries = new LinkedHashMap<>(object.entries());
              if (version.ownsStatus()) {
                entries.remove("status");
              }
              walk(Defaulted.of(new Yaml.Mapping(entries), schema), schema, ROOT, refusals);
            });
    return refusals;
  }

  private void walk(Yaml value, Schema schema, FieldPath path, List<Refusal> refusals) {
    List<Schema.Rule> here = schema.rules();
    if (!here.isEmpty()) {
      CelValues.of(value, Optional.of(schema))
          .ifPresent(
              self -> here.forEach(rule -> refuse(rule, self, !hasNull(value), path, refusals)));
    }
    switch (value) {
      case Yaml.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, inner) ->
                      schema
                          .property(key)
                          .or(schema::additional)
                          .ifPresent(part -> walk(inner, part, path.field(key), refusals)));
      case Yaml.Sequence(List<Yaml> items) ->
          schema
              .items()
              .ifPresent(
                  each -> {
                    for (int i = 0; i < items.size(); i++) {
                      walk(items.get(i), each, path.item(i), refusals);
                    }
                  });
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> {}
    }
  }

  private void refuse(
      Schema.Rule rule, Object self, boolean whole, FieldPath path, List<Refusal> refusals) {
    if (rules.isBroken(rule.condition(), self, whole)) {
      String said =
          rules
              .text(rule.messageExpression(), self)
              .or(() -> Optional.of(rule.message()).filter(message -> !message.isBlank()))
              .map(RuleRefusals::oneLine)
              .orElse("it must keep `" + oneLine(rule.condition()) + "`");
      String where = path.steps().isEmpty() ? "the object" : "`" + path + "`";
      refusals.add(
          new Refusal(
              Refusal.Sort.RULE,
              path,
              where + " breaks a rule: " + said,
              "its CRD says `" + oneLine(rule.condition()) + "`"));
    }
  }

  /** Rules do not see {@code null} here, though they may where a server keeps it. */
  private static boolean hasNull(Yaml value) {
    return switch (value) {
      case Yaml.Null _ -> true;
      case Yaml.Mapping mapping ->
          mapping.entries().values().stream().anyMatch(RuleRefusals::hasNull);
      case Yaml.Sequence(List<Yaml> items) -> items.stream().anyMatch(RuleRefusals::hasNull);
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _ -> false;
    };
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
