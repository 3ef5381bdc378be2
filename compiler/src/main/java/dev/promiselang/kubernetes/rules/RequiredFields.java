package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.Definition;
import dev.promiselang.kubernetes.FieldType;
import java.util.Set;

/**
 * The fields that the descriptions of kinds call required. What is constructed has them by its
 * type; objects from files may not.
 */
final class RequiredFields {

  /** What API servers let be missing all the same. */
  private static final Set<String> SPARED =
      Set.of(
          "batch.v1.PodFailurePolicy.rules",
          "core.v1.HTTPHeader.value",
          "core.v1.LimitRange.spec",
          "core.v1.LimitRangeSpec.limits",
          "core.v1.PreferredSchedulingTerm.preference",
          "core.v1.SleepAction.seconds",
          "core.v1.Sysctl.value");

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
