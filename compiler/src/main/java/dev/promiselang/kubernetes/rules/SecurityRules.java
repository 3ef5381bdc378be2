package dev.promiselang.kubernetes.rules;

import java.util.List;

/** As whom containers run, and what they may do. */
final class SecurityRules {

  private static final String[] BOTH = {"core.v1.SecurityContext", "core.v1.PodSecurityContext"};
  private static final String[] PROFILES = {"core.v1.SeccompProfile", "core.v1.AppArmorProfile"};
  private static final long LAST_ID = Integer.MAX_VALUE;

  static final List<Rule> ALL =
      List.of(
          Rule.on(BOTH).within("runAsUser", 0, LAST_ID),
          Rule.on(BOTH).within("runAsGroup", 0, LAST_ID),
          Rule.on("core.v1.PodSecurityContext").within("fsGroup", 0, LAST_ID),
          Rule.on("core.v1.PodSecurityContext").unique("sysctls", "name"),
          Rule.on("core.v1.Sysctl")
              .text(
                  "name",
                  new Syntax(
                      text ->
                          text.matches(
                              "[a-z0-9]([-_a-z0-9]*[a-z0-9])?([./][a-z0-9]([-_a-z0-9]*[a-z0-9])?)*"),
                      "the name of a kernel parameter is such as `net.core.somaxconn`")),
          Rule.on("core.v1.SecurityContext")
              .where(context -> context.isFalse("allowPrivilegeEscalation"))
              .check(
                  context -> {
                    if (context.isTrue("privileged")) {
                      context.refuseField(
                          "allowPrivilegeEscalation",
                          "to `false` for a privileged container",
                          "leave it out, or leave `privileged` out");
                    }
                  }),
          Rule.on("core.v1.SecurityContext")
              .where(context -> context.isFalse("allowPrivilegeEscalation"))
              .check(
                  context -> {
                    if (context.part("capabilities").texts("add").contains("CAP_SYS_ADMIN")) {
                      context.refuseField(
                          "allowPrivilegeEscalation",
                          "to `false` beside the capability `CAP_SYS_ADMIN`",
                          "leave it out, or leave the capability out");
                    }
                  }),
          Rule.on(PROFILES)
              .where(profile -> profile.is("type", "Localhost"))
              .where(profile -> !profile.mentions("localhostProfile"))
              .needs("localhostProfile", "name the file of the profile on the node"),
          Rule.on(PROFILES)
              .where(profile -> profile.has("type") && !profile.is("type", "Localhost"))
              .forbids(
                  "localhostProfile",
                  "for a `type` other than `Localhost`",
                  "write `type: \"Localhost\"`, or leave it out"),
          Rule.on(PROFILES).needs("type", "say where the profile comes from"));

  private SecurityRules() {}
}
