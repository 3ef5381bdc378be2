package dev.promiselang.kubernetes.rules;

import java.util.List;

/** Webhooks and policies that judge what is created. */
final class AdmissionRules {

  private static final String[] WEBHOOKS = {
    "admissionregistration.v1.ValidatingWebhook", "admissionregistration.v1.MutatingWebhook"
  };

  private static final String[] CONFIGURATIONS = {
    "admissionregistration.v1.ValidatingWebhookConfiguration",
    "admissionregistration.v1.MutatingWebhookConfiguration"
  };

  private static final String[] CLIENTS = {
    "admissionregistration.v1.WebhookClientConfig", "apiextensions.v1.WebhookClientConfig"
  };

  private static final String[] MATCHES = {
    "admissionregistration.v1.RuleWithOperations",
    "admissionregistration.v1.NamedRuleWithOperations"
  };

  private static final String POLICY = "admissionregistration.v1.ValidatingAdmissionPolicySpec";
  private static final String VALIDATION = "admissionregistration.v1.Validation";
  private static final String BINDING =
      "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec";

  static final List<Rule> ALL =
      List.of(
          Rule.on(CONFIGURATIONS).unique("webhooks", "name"),
          Rule.on(WEBHOOKS).needs("name", "give it a name of three parts, such as `pods.acme.io`"),
          Rule.on(WEBHOOKS)
              .text(
                  "name",
                  new Syntax(
                      text -> Syntax.SUBDOMAIN.has(text) && text.split("\\.").length > 2,
                      "a webhook has a DNS name of at least three parts, such as `pods.acme.io`")),
          Rule.on(WEBHOOKS)
              .needs("sideEffects", "write `\"None\"`, or `\"NoneOnDryRun\"` if it does not care"),
          Rule.on(WEBHOOKS)
              .check(
                  webhook -> {
                    if (webhook.is("sideEffects", "Some", "Unknown")) {
                      webhook.refuseValue("sideEffects", "write `\"None\"` or `\"NoneOnDryRun\"`");
                    }
                  }),
          Rule.on(WEBHOOKS).needs("admissionReviewVersions", "write `[\"v1\"]`"),
          Rule.on(WEBHOOKS)
              .where(webhook -> webhook.has("admissionReviewVersions"))
              .check(
                  webhook -> {
                    List<String> versions = webhook.texts("admissionReviewVersions");
                    if (!versions.contains("v1") && !versions.contains("v1beta1")) {
                      webhook.refuseValue("admissionReviewVersions", "write `\"v1\"` among them");
                    }
                  }),
          Rule.on(WEBHOOKS).within("timeoutSeconds", 1, 30),
          Rule.on(CLIENTS).exactlyOne("url", "service"),
          Rule.on(CLIENTS)
              .where(client -> client.has("url"))
              .check(
                  client -> {
                    if (!client.text("url").startsWith("https://")) {
                      client.refuseValue("url", "a webhook is asked by `https://`");
                    }
                  }),
          Rule.on(
                  "admissionregistration.v1.ServiceReference",
                  "apiextensions.v1.ServiceReference",
                  "apiregistration.v1.ServiceReference")
              .needs("name", "name the Service"),
          Rule.on(
                  "admissionregistration.v1.ServiceReference",
                  "apiextensions.v1.ServiceReference",
                  "apiregistration.v1.ServiceReference")
              .needs("namespace", "name the namespace of the Service"),
          Rule.on("admissionregistration.v1.ServiceReference", "apiextensions.v1.ServiceReference")
              .text("path", Syntax.ABSOLUTE),
          Rule.on(
                  "admissionregistration.v1.ServiceReference",
                  "apiextensions.v1.ServiceReference",
                  "apiregistration.v1.ServiceReference")
              .within("port", 1, 65_535),
          Rule.on("admissionregistration.v1.MatchCondition").text("name", Syntax.QUALIFIED_NAME),
          Rule.on("admissionregistration.v1.MatchCondition")
              .needs("expression", "write the condition in CEL"),
          Rule.on(MATCHES).needs("operations", "say what is judged, such as `[\"CREATE\"]`"),
          Rule.on(MATCHES).needs("apiGroups", "name the groups; that of Pods is `\"\"`"),
          Rule.on(MATCHES).needs("apiVersions", "name the versions, such as `[\"v1\"]`"),
          Rule.on(MATCHES).needs("resources", "name the resources, such as `[\"pods\"]`"),
          star("operations"),
          star("apiGroups"),
          star("apiVersions"),
          Rule.on(MATCHES)
              .check(
                  rule -> {
                    List<String> resources = rule.texts("resources");
                    if (resources.contains("*/*") && resources.size() > 1) {
                      rule.refuse(
                          Refusal.Sort.CHOICE,
                          rule.path().field("resources"),
                          "`" + rule.path().field("resources") + "` has `\"*/*\"` beside others",
                          "`\"*/*\"` means all: keep it alone, or leave it out");
                    }
                  }),
          Rule.on(POLICY)
              .where(policy -> !policy.has("auditAnnotations"))
              .needs("validations", "say what must hold: `validations: [{ expression: ... }]`"),
          Rule.on(POLICY).needs("matchConstraints", "say which resources are judged"),
          Rule.on(POLICY)
              .where(policy -> policy.has("matchConstraints"))
              .check(
                  policy -> {
                    if (!policy.part("matchConstraints").has("resourceRules")) {
                      policy
                          .part("matchConstraints")
                          .refuseLacking("resourceRules", "say which resources are judged");
                    }
                  }),
          Rule.on(VALIDATION).needs("expression", "write what must hold, in CEL"),
          Rule.on(VALIDATION)
              .text(
                  "expression",
                  new Syntax(text -> !text.isBlank(), "write what must hold, in CEL")),
          Rule.on("admissionregistration.v1.Variable").needs("name", "give the variable a name"),
          Rule.on("admissionregistration.v1.Variable")
              .text(
                  "name",
                  new Syntax(
                      text -> text.matches("[_a-zA-Z][_a-zA-Z0-9]*"),
                      "the name of a variable has letters, digits and `_`, and no digit first")),
          Rule.on("admissionregistration.v1.Variable").needs("expression", "write it in CEL"),
          Rule.on(VALIDATION)
              .text("message", new Syntax(text -> !text.contains("\n"), "a message is one line")),
          Rule.on(BINDING).needs("policyName", "name the policy"),
          Rule.on(BINDING)
              .needs(
                  "validationActions",
                  "say what follows: `[\"Deny\"]`, `[\"Warn\"]`, `[\"Audit\"]`"),
          Rule.on(BINDING).uniqueTexts("validationActions"),
          Rule.on(BINDING)
              .where(
                  binding ->
                      binding.texts("validationActions").containsAll(List.of("Deny", "Warn")))
              .check(
                  binding ->
                      binding.refuse(
                          Refusal.Sort.CHOICE,
                          binding.path().field("validationActions"),
                          "`Deny` and `Warn` exclude each other",
                          "keep one of them")));

  private AdmissionRules() {}

  private static Rule star(String field) {
    return Rule.on(MATCHES)
        .check(
            rule -> {
              if (rule.texts(field).contains("*") && rule.texts(field).size() > 1) {
                rule.refuse(
                    Refusal.Sort.CHOICE,
                    rule.path().field(field),
                    "`" + rule.path().field(field) + "` has `\"*\"` beside others",
                    "`\"*\"` means all: keep it alone, or leave it out");
              }
            });
  }
}
