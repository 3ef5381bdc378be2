package dev.promiselang.kubernetes.rules;

import java.util.List;

/** Labels, selectors of labels, and the metadata of templates. */
final class LabelRules {

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
          Rule.on("meta.v1.ObjectMeta").texts("finalizers", Syntax.FINALIZER),
          Rule.on("meta.v1.OwnerReference")
              .needs("apiVersion", "name the version of the owner's kind"),
          Rule.on("meta.v1.OwnerReference").needs("kind", "name the kind of the owner"),
          Rule.on("meta.v1.OwnerReference").needs("name", "name the owner"),
          Rule.on("meta.v1.OwnerReference")
              .needs("uid", "only what runs in the cluster knows the `uid` of an owner"),
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

  /** What the object itself is called is judged with all objects, built in or not. */
  private static boolean isInside(Part metadata) {
    return metadata.path().steps().size() > 1;
  }
}
