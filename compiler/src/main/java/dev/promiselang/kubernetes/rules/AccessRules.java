package dev.promiselang.kubernetes.rules;

import java.util.List;

/** Roles and who has them. */
final class AccessRules {

  private static final String GROUP = "rbac.authorization.k8s.io";
  private static final String RULE = "rbac.v1.PolicyRule";
  private static final String SUBJECT = "rbac.v1.Subject";
  private static final String REFERENCE = "rbac.v1.RoleRef";
  private static final String PATHS = "nonResourceURLs";

  static final List<Rule> ALL =
      List.of(
          Rule.on(RULE).needs("verbs", "say what may be done, such as `[\"get\", \"list\"]`"),
          Rule.on(RULE)
              .where(rule -> !rule.has(PATHS))
              .needs("apiGroups", "name the groups; that of Pods and Services is `\"\"`"),
          Rule.on(RULE)
              .where(rule -> !rule.has(PATHS))
              .needs("resources", "name the resources in the plural, such as `[\"pods\"]`"),
          Rule.on(RULE)
              .where(
                  rule -> rule.has(PATHS) && rule.hasAny("apiGroups", "resources", "resourceNames"))
              .forbids(PATHS, "beside resources", "write it as a rule of its own"),
          Rule.on("rbac.v1.Role")
              .check(
                  role -> {
                    for (Part rule : role.parts("rules")) {
                      if (rule.has(PATHS)) {
                        rule.refuseField(
                            PATHS,
                            "in a Role",
                            "paths belong to no namespace: write a `ClusterRole`");
                      }
                    }
                  }),
          Rule.on(REFERENCE).needs("name", "name the role"),
          Rule.on(REFERENCE).text("name", Syntax.SEGMENT),
          Rule.on(REFERENCE).needs("kind", "write `\"Role\"` or `\"ClusterRole\"`"),
          Rule.on(REFERENCE)
              .check(
                  reference -> {
                    if (reference.has("apiGroup") && !reference.is("apiGroup", GROUP)) {
                      reference.refuseValue("apiGroup", "write `\"" + GROUP + "\"`");
                    }
                  }),
          Rule.on("rbac.v1.RoleBinding").check(binding -> role(binding, "Role", "ClusterRole")),
          Rule.on("rbac.v1.ClusterRoleBinding").check(binding -> role(binding, "ClusterRole")),
          Rule.on(SUBJECT).among("kind", "ServiceAccount", "User", "Group"),
          Rule.on(SUBJECT).needs("name", "say who it is"),
          Rule.on(SUBJECT)
              .where(subject -> subject.is("kind", "ServiceAccount"))
              .text("name", Syntax.SUBDOMAIN),
          Rule.on(SUBJECT)
              .where(subject -> subject.is("kind", "ServiceAccount"))
              .where(subject -> subject.root().is("kind", "ClusterRoleBinding"))
              .needs("namespace", "name the namespace of the ServiceAccount"),
          Rule.on(SUBJECT)
              .where(subject -> subject.is("kind", "ServiceAccount"))
              .forbids("apiGroup", "for a ServiceAccount", "leave it out"),
          Rule.on(SUBJECT)
              .where(subject -> subject.is("kind", "User", "Group"))
              .among("apiGroup", GROUP),
          Rule.on("rbac.v1.AggregationRule")
              .needs("clusterRoleSelectors", "say which roles are to be gathered"));

  private AccessRules() {}

  private static void role(Part binding, String... kinds) {
    Part reference = binding.part("roleRef");
    if (reference.has("kind") && !reference.is("kind", kinds)) {
      reference.refuseValue(
          "kind",
          kinds.length == 1
              ? "a binding for the whole cluster needs a `ClusterRole`"
              : "it is `\"Role\"` or `\"ClusterRole\"`");
    }
  }
}
