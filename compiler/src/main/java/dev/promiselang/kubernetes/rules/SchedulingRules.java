package dev.promiselang.kubernetes.rules;

import java.util.List;

/** On which nodes pods may run. */
final class SchedulingRules {

  private static final String OPERATOR = "operator";
  private static final String VALUES = "values";

  /** Where pods must run; in what they only prefer, values are not looked at. */
  private static final String REQUIRED = "requiredDuringScheduling";

  private static final long MOST_WEIGHT = 100;

  static final List<Rule> ALL =
      List.of(
          Rule.on("core.v1.Toleration").text("key", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.Toleration")
              .where(toleration -> toleration.is(OPERATOR, "Exists"))
              .forbids(
                  "value",
                  "with the operator `Exists`",
                  "leave `value` out, or write `operator: \"Equal\"`"),
          Rule.on("core.v1.Toleration")
              .where(toleration -> !toleration.has("key") && !toleration.is(OPERATOR, "Exists"))
              .check(
                  toleration ->
                      toleration.refuse(
                          Refusal.Sort.CHOICE,
                          toleration.path().field(OPERATOR),
                          "`" + toleration.path() + "` tolerates no key",
                          "name the `key` of the taint, or write `operator: \"Exists\"` for all"
                              + " taints")),
          Rule.on("core.v1.Toleration")
              .where(
                  toleration ->
                      toleration.has("tolerationSeconds") && !toleration.is("effect", "NoExecute"))
              .check(
                  toleration ->
                      toleration.refuse(
                          Refusal.Sort.CHOICE,
                          toleration.path().field("effect"),
                          "`"
                              + toleration.path()
                              + "` has `tolerationSeconds` but not the effect `NoExecute`",
                          "write `effect: \"NoExecute\"`, or leave `tolerationSeconds` out")),
          Rule.on("core.v1.NodeSelector").needs("nodeSelectorTerms", "list at least one term"),
          Rule.on("core.v1.NodeSelectorRequirement").text("key", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.NodeSelectorRequirement").check(SchedulingRules::values),
          Rule.on("core.v1.NodeSelectorRequirement")
              .where(requirement -> requirement.is(OPERATOR, "In", "NotIn"))
              .where(requirement -> requirement.path().toString().contains(REQUIRED))
              .where(requirement -> !requirement.path().toString().contains("matchFields"))
              .texts(VALUES, Syntax.LABEL_VALUE),
          Rule.on("core.v1.PreferredSchedulingTerm", "core.v1.WeightedPodAffinityTerm")
              .within("weight", 1, MOST_WEIGHT),
          Rule.on("core.v1.PodAffinityTerm")
              .needs(
                  "topologyKey",
                  "say which label of nodes makes a place: `\"kubernetes.io/hostname\"` is one"
                      + " node"),
          Rule.on("core.v1.PodAffinityTerm").text("topologyKey", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.PodAffinityTerm").texts("namespaces", Syntax.LABEL),
          Rule.on("core.v1.TopologySpreadConstraint").atLeast("maxSkew", 1),
          Rule.on("core.v1.TopologySpreadConstraint").atLeast("minDomains", 1),
          Rule.on("core.v1.TopologySpreadConstraint")
              .needs("topologyKey", "say over which label of nodes to spread"),
          Rule.on("core.v1.TopologySpreadConstraint")
              .needs("whenUnsatisfiable", "write `\"DoNotSchedule\"` or `\"ScheduleAnyway\"`"),
          Rule.on("core.v1.TopologySpreadConstraint")
              .where(constraint -> constraint.is("whenUnsatisfiable", "ScheduleAnyway"))
              .forbids(
                  "minDomains",
                  "with `whenUnsatisfiable: \"ScheduleAnyway\"`",
                  "leave it out, or write `\"DoNotSchedule\"`"));

  private SchedulingRules() {}

  private static void values(Part requirement) {
    int count = requirement.texts(VALUES).size();
    switch (requirement.text(OPERATOR)) {
      case "In", "NotIn" -> {
        if (count == 0) {
          requirement.refuseLacking(VALUES, "list the values, or ask with the operator `Exists`");
        }
      }
      case "Exists", "DoesNotExist" -> {
        if (count > 0) {
          requirement.refuseField(
              VALUES,
              "with the operator `" + requirement.text(OPERATOR) + "`",
              "leave `values` out, or ask with the operator `In`");
        }
      }
      case "Gt", "Lt" -> {
        if (count != 1) {
          requirement.refuse(
              Refusal.Sort.LACKING,
              requirement.path().field(VALUES),
              "`" + requirement.path() + "` compares with " + count + " values",
              "list exactly one number, as text: `values: [\"3\"]`");
        }
      }
      default -> {}
    }
  }
}
