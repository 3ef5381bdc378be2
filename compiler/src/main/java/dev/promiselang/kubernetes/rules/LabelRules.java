package dev.promiselang.kubernetes.rules;

import java.util.List;

/** Labels, selectors of labels, and the metadata of templates. */
final class LabelRules {

  /** Where finalizers need a domain; in groups that came later they do not. */
  private static final String[] OLD_GROUPS = {
    "v1", "apps/v1", "batch/v1", "networking.k8s.io/v1", "rbac.authorization.k8s.io/v1"
  };

  /** The owners of the object itself: {@code metadata.ownerReferences[0]}. */
  private static final int DEPTH_OF_OWNERS = 3;

  private static final String OPERATOR = "operator";
  private static final String VALUES = "values";

  static final List<Rule> ALL =
      List.of(
          Rule.on("meta.v1.ObjectMeta")
              .where(LabelRules::isInside)
              .keys("labels", Syntax.QUALIFIED_NAME),
          Rule.on("meta.v1.ObjectMeta")
              .where(LabelRules::isInside)
              .values("labels", Syntax.LABEL_VALUE),
          Rule.on("meta.v1.ObjectMeta")
              .where(LabelRules::isInside)
              .keys("annotations", Syntax.ANNOTATION),
          Rule.on("meta.v1.ObjectMeta")
              .where(LabelRules::isOfObject)
              .texts("finalizers", Syntax.QUALIFIED_NAME),
          Rule.on("meta.v1.ObjectMeta")
              .where(LabelRules::isOfObject)
              .where(metadata -> metadata.root().is("apiVersion", OLD_GROUPS))
              .where(
                  metadata ->
                      metadata.texts("finalizers").stream().allMatch(Syntax.QUALIFIED_NAME::has))
              .texts("finalizers", Syntax.FINALIZER),
          owner("apiVersion", "name the version of the owner's kind"),
          owner("kind", "name the kind of the owner"),
          owner("name", "name the owner"),
          owner("uid", "only what runs in the cluster knows the `uid` of an owner"),
          Rule.on("meta.v1.LabelSelector").keys("matchLabels", Syntax.QUALIFIED_NAME),
          Rule.on("meta.v1.LabelSelector").values("matchLabels", Syntax.LABEL_VALUE),
          Rule.on("meta.v1.LabelSelectorRequirement").text("key", Syntax.QUALIFIED_NAME),
          Rule.on("meta.v1.LabelSelectorRequirement")
              .among(OPERATOR, "In", "NotIn", "Exists", "DoesNotExist"),
          Rule.on("meta.v1.LabelSelectorRequirement")
              .where(part -> part.is(OPERATOR, "In", "NotIn"))
              .needs(VALUES, "list the values, or ask with the operator `Exists`"),
          Rule.on("meta.v1.LabelSelectorRequirement")
              .where(part -> part.is(OPERATOR, "Exists", "DoesNotExist"))
              .forbids(
                  VALUES,
                  "with the operator `Exists` or `DoesNotExist`",
                  "leave `values` out, or ask with the operator `In`"),
          Rule.on("meta.v1.LabelSelectorRequirement").texts(VALUES, Syntax.LABEL_VALUE));

  private LabelRules() {}

  private static boolean isOfObject(Part metadata) {
    return metadata.path().steps().size() == 1;
  }

  /** The claims of a StatefulSet are judged when they are made of their templates. */
  private static boolean isOfClaim(Part metadata) {
    return metadata.path().toString().startsWith("spec.volumeClaimTemplates");
  }

  private static Rule owner(String field, String help) {
    return Rule.on("meta.v1.OwnerReference")
        .where(reference -> reference.path().steps().size() == DEPTH_OF_OWNERS)
        .needs(field, help);
  }

  /** What the object itself is called is judged with all objects, built in or not. */
  private static boolean isInside(Part metadata) {
    return !isOfObject(metadata) && !isOfClaim(metadata);
  }
}
