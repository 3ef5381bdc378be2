package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HorizontalPodAutoscalers and PodDisruptionBudgets. */
final class ScalingRules {

  private static final String SCALER = "autoscaling.v2.HorizontalPodAutoscalerSpec";
  private static final String[] SCALERS = {SCALER, "autoscaling.v1.HorizontalPodAutoscalerSpec"};
  private static final String METRIC = "autoscaling.v2.MetricSpec";
  private static final String TARGET = "autoscaling.v2.MetricTarget";
  private static final String BUDGET = "policy.v1.PodDisruptionBudgetSpec";

  private static final Map<String, String> SOURCES =
      Map.of(
          "Resource", "resource",
          "ContainerResource", "containerResource",
          "Pods", "pods",
          "Object", "object",
          "External", "external");

  static final List<Rule> ALL =
      List.of(
          Rule.on(SCALERS).atLeast("maxReplicas", 1),
          Rule.on(SCALERS).check(ScalingRules::borders),
          Rule.on(SCALERS).check(scaler -> named(scaler.part("scaleTargetRef"))),
          Rule.on(SCALERS)
              .check(
                  scaler -> {
                    Part target = scaler.part("scaleTargetRef");
                    if (target.has("apiVersion")
                        && !target.text("apiVersion").contains("/")
                        && !target.is("kind", "ReplicationController")) {
                      target.refuseValue(
                          "apiVersion",
                          "name the group too: that of a Deployment is `\"apps/v1\"`");
                    }
                  }),
          Rule.on(SCALERS)
              .check(
                  scaler -> {
                    Part target = scaler.part("scaleTargetRef");
                    if (!Syntax.SEGMENT.has(target.text("name"))) {
                      target.refuseValue("name", Syntax.SEGMENT.help());
                    }
                  }),
          Rule.on(SCALER)
              .where(scaler -> scaler.number("minReplicas").equals(Optional.of(0L)))
              .check(
                  scaler -> {
                    if (scaler.parts("metrics").stream()
                        .noneMatch(metric -> metric.is("type", "Object", "External"))) {
                      scaler.refuse(
                          Refusal.Sort.LACKING,
                          scaler.path().field("metrics"),
                          "nothing would tell when to start again from zero replicas",
                          "add a metric of the type `Object` or `External`, or write `minReplicas:"
                              + " 1`");
                    }
                  }),
          Rule.on(METRIC).needs("type", "write `\"Resource\"` for `\"cpu\"` and `\"memory\"`"),
          Rule.on(METRIC)
              .among("type", "Resource", "ContainerResource", "Pods", "Object", "External"),
          Rule.on(METRIC).check(ScalingRules::source),
          Rule.on(TARGET)
              .needs("type", "write `\"Utilization\"`, `\"Value\"` or `\"AverageValue\"`"),
          Rule.on(TARGET).among("type", "Utilization", "Value", "AverageValue"),
          Rule.on(TARGET).atLeast("averageUtilization", 1),
          positive("value"),
          positive("averageValue"),
          Rule.on(
                  "autoscaling.v2.ResourceMetricSource",
                  "autoscaling.v2.ContainerResourceMetricSource")
              .check(source -> oneOf(source.part("target"), "averageUtilization", "averageValue")),
          Rule.on(
                  "autoscaling.v2.ResourceMetricSource",
                  "autoscaling.v2.ContainerResourceMetricSource")
              .needs("name", "name what is measured: `\"cpu\"` or `\"memory\"`"),
          Rule.on("autoscaling.v2.PodsMetricSource")
              .check(
                  source -> {
                    if (!source.part("target").has("averageValue")) {
                      source
                          .part("target")
                          .refuseLacking("averageValue", "pods are measured by their average");
                    }
                  }),
          Rule.on("autoscaling.v2.ExternalMetricSource")
              .check(source -> oneOf(source.part("target"), "value", "averageValue")),
          Rule.on("autoscaling.v2.ObjectMetricSource")
              .check(
                  source -> {
                    if (!source.part("target").hasAny("value", "averageValue")) {
                      source.part("target").refuseLacking("value", "say what it is to be");
                    }
                  }),
          Rule.on("autoscaling.v2.ObjectMetricSource")
              .check(source -> named(source.part("describedObject"))),
          Rule.on("autoscaling.v2.ContainerResourceMetricSource")
              .needs("container", "name the container that is measured"),
          Rule.on("autoscaling.v2.MetricIdentifier").needs("name", "name the metric"),
          Rule.on("autoscaling.v2.HPAScalingRules").within("stabilizationWindowSeconds", 0, 3600),
          Rule.on("autoscaling.v2.HPAScalingRules").among("selectPolicy", "Max", "Min", "Disabled"),
          Rule.on("autoscaling.v2.HPAScalingRules")
              .where(rules -> rules.mentions("policies"))
              .needs("policies", "list at least one policy, or leave `policies` out"),
          Rule.on("autoscaling.v2.HPAScalingPolicy").among("type", "Pods", "Percent"),
          Rule.on("autoscaling.v2.HPAScalingPolicy").atLeast("value", 1),
          Rule.on("autoscaling.v2.HPAScalingPolicy").within("periodSeconds", 1, 1800),
          Rule.on(BUDGET)
              .where(budget -> budget.has("minAvailable"))
              .forbids("maxUnavailable", "beside `minAvailable`", "keep one of them"),
          Rule.on(BUDGET).check(budget -> WorkloadRules.share(budget, "minAvailable", true)),
          Rule.on(BUDGET).check(budget -> WorkloadRules.share(budget, "maxUnavailable", true)));

  private ScalingRules() {}

  private static void borders(Part scaler) {
    Optional<Long> least = scaler.number("minReplicas");
    Optional<Long> most = scaler.number("maxReplicas");
    if (least.filter(replicas -> replicas < 0).isPresent()) {
      scaler.refuseValue("minReplicas", "it is 1 or more");
    } else if (most.isPresent() && least.filter(replicas -> replicas > most.get()).isPresent()) {
      scaler.refuse(
          Refusal.Sort.MISMATCH,
          scaler.path().field("maxReplicas"),
          "`"
              + scaler.path().field("maxReplicas")
              + "` is "
              + most.get()
              + ", less than `minReplicas`, which is "
              + least.get(),
          "write " + least.get() + " or more, or a smaller `minReplicas`");
    }
  }

  private static void named(Part target) {
    for (String field : List.of("kind", "name")) {
      if (!target.has(field)) {
        target.refuseLacking(field, "say which object is meant");
      }
    }
  }

  /** A metric has the source that its type names, and no other. */
  private static void source(Part metric) {
    String wanted = SOURCES.getOrDefault(metric.text("type"), "");
    if (!wanted.isEmpty() && !metric.has(wanted)) {
      metric.refuseLacking(
          wanted, "the type `" + metric.text("type") + "` is told of in `" + wanted + "`");
    }
    for (String other : SOURCES.values().stream().sorted().toList()) {
      if (!wanted.isEmpty() && !other.equals(wanted) && metric.has(other)) {
        metric.refuseField(
            other,
            "with the type `" + metric.text("type") + "`",
            "write it as an item of its own, or leave it out");
      }
    }
  }

  private static void oneOf(Part target, String first, String second) {
    if (target.has(first) && target.has(second)) {
      target.refuseField(second, "beside `" + first + "`", "keep one of them");
    } else if (!target.has(first) && !target.has(second)) {
      target.refuseLacking(first, "write `" + first + "` or `" + second + "`");
    }
  }

  private static Rule positive(String field) {
    return Rule.on(TARGET)
        .check(
            target -> {
              if (target.amount(field).filter(amount -> amount.signum() <= 0).isPresent()) {
                target.refuseValue(field, "it is more than zero");
              }
            });
  }
}
