package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.Definition;
import dev.promiselang.kubernetes.FieldType;
import java.util.Set;

/**
 * The fields that the descriptions of kinds call required. What is constructed has them by its
 * type; objects from files may not.
 */
final class RequiredFields {

  /** What API servers let be missing all the same, or ask for in some places only. */
  private static final Set<String> SPARED =
      Set.of(
          "batch.v1.PodFailurePolicy.rules",
          "core.v1.EvictionResponder.name",
          "core.v1.EvictionResponder.priority",
          "core.v1.HTTPHeader.value",
          "core.v1.LimitRange.spec",
          "core.v1.LimitRangeSpec.limits",
          "core.v1.PreferredSchedulingTerm.preference",
          "core.v1.SleepAction.seconds",
          "core.v1.Sysctl.value",
          "core.v1.TypedLocalObjectReference.kind",
          "core.v1.TypedLocalObjectReference.name",
          "meta.v1.OwnerReference.apiVersion",
          "meta.v1.OwnerReference.kind",
          "meta.v1.OwnerReference.name",
          "meta.v1.OwnerReference.uid");

  private static final FieldType TRUTH = new FieldType.Plain(FieldType.Scalar.BOOL);

  private RequiredFields() {}

  static void check(Part part, Definition.OfRecord definition, String type) {
    for (Definition.Field field : definition.fields()) {
      boolean needed = field.required() && !field.type().equals(TRUTH);
      if (needed && !part.mentions(field.name()) && !SPARED.contains(type + "." + field.name())) {
        part.refuseUnlessDone(field.name(), definition.name());
      }
    }
  }
}
