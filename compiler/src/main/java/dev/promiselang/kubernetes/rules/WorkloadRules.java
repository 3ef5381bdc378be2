package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.FieldPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deployments, StatefulSets, DaemonSets and ReplicaSets. */
final class WorkloadRules {

  private static final String[] ALL_OF_APPS = {
    "apps.v1.DeploymentSpec",
    "apps.v1.StatefulSetSpec",
    "apps.v1.DaemonSetSpec",
    "apps.v1.ReplicaSetSpec"
  };

  private static final String ROLLING = "rollingUpdate";
  private static final String SURGE = "maxSurge";
  private static final String UNAVAILABLE = "maxUnavailable";

  static final List<Rule> ALL =
      List.of(
          Rule.on(ALL_OF_APPS)
              .needs("selector", "say which pods are its own: `selector.matchLabels`"),
          Rule.on(ALL_OF_APPS).check(WorkloadRules::selectorIsNotEmpty),
          Rule.on(ALL_OF_APPS).check(WorkloadRules::selectsItsPods),
          Rule.on(ALL_OF_APPS).check(WorkloadRules::runsOn),
          Rule.on(ALL_OF_APPS)
              .check(
                  workload -> {
                    Part pod = workload.part("template", "spec");
                    if (pod.has("activeDeadlineSeconds")) {
                      pod.refuseField(
                          "activeDeadlineSeconds",
                          "for pods that run on",
                          "leave it out: only a Job ends its pods");
                    }
                  }),
          Rule.on(ALL_OF_APPS).atLeast("replicas", 0),
          Rule.on(ALL_OF_APPS).atLeast("minReadySeconds", 0),
          Rule.on("apps.v1.DeploymentSpec", "apps.v1.DaemonSetSpec")
              .atLeast("revisionHistoryLimit", 0),
          Rule.on("apps.v1.DeploymentSpec").check(WorkloadRules::deadline),
          Rule.on("apps.v1.DeploymentStrategy", "apps.v1.StatefulSetUpdateStrategy")
              .where(strategy -> strategy.is("type", "Recreate", "OnDelete"))
              .check(
                  strategy -> {
                    if (strategy.has(ROLLING)) {
                      strategy.refuseField(
                          ROLLING,
                          "with the type `" + strategy.text("type") + "`",
                          "leave it out, or write `type: \"RollingUpdate\"`");
                    }
                  }),
          amounts(SURGE),
          amounts(UNAVAILABLE),
          Rule.on("apps.v1.RollingUpdateDeployment")
              .check(
                  rolling -> {
                    if (isZero(rolling, SURGE) && isZero(rolling, UNAVAILABLE)) {
                      rolling.refuse(
                          Refusal.Sort.MISMATCH,
                          rolling.path().field(UNAVAILABLE),
                          "nothing could be updated: `maxSurge` and `maxUnavailable` are both zero",
                          "allow at least one of them to be more than zero");
                    }
                  }),
          Rule.on("apps.v1.RollingUpdateDaemonSet").check(WorkloadRules::oneAtATime),
          Rule.on("apps.v1.StatefulSetSpec").text("serviceName", Syntax.LABEL),
          Rule.on("apps.v1.RollingUpdateStatefulSetStrategy").atLeast("partition", 0),
          Rule.on("apps.v1.StatefulSetOrdinals").atLeast("start", 0),
          Rule.on("apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy")
              .among("whenDeleted", "Retain", "Delete"),
          Rule.on("apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy")
              .among("whenScaled", "Retain", "Delete"));

  private WorkloadRules() {}

  static void selectorIsNotEmpty(Part workload) {
    Part selector = workload.part("selector");
    if (workload.has("selector") && selector.entries().isEmpty()) {
      workload.refuse(
          Refusal.Sort.LACKING,
          selector.path(),
          "`" + selector.path() + "` selects nothing",
          "say which pods are its own: `selector.matchLabels`");
    }
  }

  /** The pods of a DaemonSet are updated by leaving out or by doubling, not by both. */
  private static void oneAtATime(Part rolling) {
    boolean doubles = rolling.mentions(SURGE) && !isZero(rolling, SURGE);
    boolean leavesOut = !isZero(rolling, UNAVAILABLE);
    if (doubles && leavesOut) {
      rolling.refuseField(
          SURGE,
          "where `maxUnavailable` is not zero",
          "write `maxUnavailable: 0`, since it is 1 where it is left out, or leave `maxSurge` out");
    } else if (!doubles && !leavesOut) {
      rolling.refuse(
          Refusal.Sort.MISMATCH,
          rolling.path().field(UNAVAILABLE),
          "nothing could be updated: `maxSurge` and `maxUnavailable` are both zero",
          "allow one of them to be more than zero");
    }
  }

  /** The labels that are asked for are labels of the template. */
  private static void selectsItsPods(Part workload) {
    Map<String, String> labels = workload.part("template", "metadata").map("labels");
    Part asked = workload.part("selector");
    for (Map.Entry<String, String> label : asked.map("matchLabels").entrySet()) {
      String has = labels.get(label.getKey());
      if (isLabel(label) && !label.getValue().equals(has)) {
        FieldPath at = workload.path().field("template").field("metadata").field("labels");
        String written = "`" + label.getKey() + ": \"" + label.getValue() + "\"`";
        workload.refuse(
            Refusal.Sort.MISMATCH,
            at,
            "the selector asks for "
                + written
                + ", and the pods "
                + (has == null
                    ? "have no label `" + label.getKey() + "`"
                    : "have `" + label.getKey() + ": \"" + has + "\"`"),
            "write "
                + written
                + " in `"
                + at
                + "`, or the label of the pods in `"
                + asked.path()
                + "`");
        return;
      }
    }
    for (Part requirement : asked.parts("matchExpressions")) {
      if (isLegal(requirement) && !holds(requirement, labels)) {
        workload.refuse(
            Refusal.Sort.MISMATCH,
            workload.path().field("template").field("metadata").field("labels"),
            "the pods are not what `" + requirement.path() + "` asks for",
            "give them a label `" + requirement.text("key") + "` that it takes, or leave it out");
        return;
      }
    }
  }

  private static boolean isLegal(Part requirement) {
    return Syntax.QUALIFIED_NAME.has(requirement.text("key"))
        && requirement.texts("values").stream().allMatch(Syntax.LABEL_VALUE::has);
  }

  private static boolean holds(Part requirement, Map<String, String> labels) {
    boolean there = labels.containsKey(requirement.text("key"));
    boolean listed =
        there && requirement.texts("values").contains(labels.get(requirement.text("key")));
    return switch (requirement.text("operator")) {
      case "In" -> listed || !requirement.has("values");
      case "NotIn" -> !listed;
      case "Exists" -> there || requirement.has("values");
      case "DoesNotExist" -> !there || requirement.has("values");
      default -> true;
    };
  }

  private static boolean isLabel(Map.Entry<String, String> label) {
    return Syntax.QUALIFIED_NAME.has(label.getKey()) && Syntax.LABEL_VALUE.has(label.getValue());
  }

  private static void runsOn(Part workload) {
    Part pod = workload.part("template", "spec");
    if (pod.is("restartPolicy", "Never", "OnFailure")) {
      pod.refuseValue(
          "restartPolicy", "only a Job ends its pods: leave it out, or write `\"Always\"`");
    }
  }

  private static void deadline(Part deployment) {
    Optional<Long> deadline = deployment.number("progressDeadlineSeconds");
    long ready = deployment.number("minReadySeconds").orElse(0L);
    if (deadline.filter(seconds -> seconds < 0 || seconds <= ready).isPresent()) {
      deployment.refuseValue(
          "progressDeadlineSeconds", "it is more than `minReadySeconds`, which is " + ready);
    }
  }

  private static Rule amounts(String field) {
    return Rule.on(
            "apps.v1.RollingUpdateDeployment",
            "apps.v1.RollingUpdateDaemonSet",
            "apps.v1.RollingUpdateStatefulSetStrategy")
        .check(rolling -> share(rolling, field, field.equals(UNAVAILABLE)));
  }

  /** A field that holds a number of pods or a share of them. */
  static void share(Part part, String field, boolean atMostAll) {
    if (atMostAll && part.text(field).matches("[1-9][0-9]{2,}%") && !part.is(field, "100%")) {
      part.refuseValue(field, "it is at most `\"100%\"`");
    } else if (!part.text(field).isEmpty() && !Syntax.PERCENT.has(part.text(field))) {
      part.refuseValue(field, "it is " + Syntax.PERCENT.help());
    } else if (part.number(field).filter(number -> number < 0).isPresent()) {
      part.refuseValue(field, "it is 0 or more");
    }
  }

  private static boolean isZero(Part part, String field) {
    return part.number(field).filter(number -> number == 0).isPresent()
        || part.text(field).matches("0+%");
  }
}
