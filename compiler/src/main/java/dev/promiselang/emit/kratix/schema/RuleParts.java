package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Set;

/** What the API server wants of rules before it reads their CEL. */
final class RuleParts {

  private static final String KEYWORD = "x-kubernetes-validations";
  private static final Set<String> REASONS =
      Set.of(
          "FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired");

  private RuleParts() {}

  static void check(Yaml.Mapping schema, List<String> path, FaultList faults) {
    List<Yaml> rules = schema.items(KEYWORD);
    if (!Keyword.RULES.takes(new Yaml.Sequence(rules))) {
      return;
    }
    boolean readable = Parts.has(schema, "type") || Parts.isIntOrString(schema);
    if (!rules.isEmpty() && !readable) {
      faults.refuse(path, KEYWORD, "rules cannot look at what has no type", "write its `type`");
    }
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) instanceof Yaml.Mapping rule) {
        rule(rule, SchemaFault.step(path, KEYWORD, Integer.toString(i)), faults);
      }
    }
  }

  private static void rule(Yaml.Mapping rule, List<String> path, FaultList faults) {
    String condition = rule.text("rule");
    String message = rule.text("message");
    if (condition.isBlank()) {
      faults.refuse(path, "rule", "a rule without `rule`", "write its condition in CEL");
    }
    if (!message.isEmpty() && message.isBlank()) {
      faults.refuse(path, "message", "the message is blank", "say what is wrong");
    } else if (message.lines().count() > 1) {
      faults.refuse(path, "message", "the message has line breaks", "write it on one line");
    } else if (message.isEmpty() && condition.strip().lines().count() > 1) {
      faults.refuse(
          path, "rule", "a rule of several lines has no message", "say what is wrong: `message`");
    }
    String reason = rule.text("reason");
    if (!reason.isEmpty() && !REASONS.contains(reason)) {
      faults.refuse(
          path,
          "reason",
          "there is no reason `" + reason + "`",
          "it is one of " + String.join(", ", StructuralSchema.sorted(REASONS)));
    }
    String field = rule.text("fieldPath");
    if (!field.isEmpty() && !field.startsWith(".") && !field.startsWith("[")) {
      faults.refuse(path, "fieldPath", "`" + field + "` is no path", "write `." + field + "`");
    }
  }
}
