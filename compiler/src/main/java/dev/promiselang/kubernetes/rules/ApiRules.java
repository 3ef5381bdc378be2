package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Locale;

/** What adds kinds to an API server: CustomResourceDefinitions and APIServices. */
final class ApiRules {

  private static final String CRD = "apiextensions.v1.CustomResourceDefinition";
  private static final String SPEC = "apiextensions.v1.CustomResourceDefinitionSpec";
  private static final String VERSION = "apiextensions.v1.CustomResourceDefinitionVersion";
  private static final String NAMES = "apiextensions.v1.CustomResourceDefinitionNames";
  private static final String SERVICE = "apiregistration.v1.APIServiceSpec";

  static final List<Rule> ALL =
      List.of(
          Rule.on(CRD).check(ApiRules::nameOfPlural),
          Rule.on(SPEC).among("scope", "Namespaced", "Cluster"),
          Rule.on(SPEC).needs("scope", "write `\"Namespaced\"` or `\"Cluster\"`"),
          Rule.on(SPEC).needs("group", "name the group, such as `acme.io`"),
          Rule.on(SPEC)
              .text(
                  "group",
                  new Syntax(
                      text -> Syntax.SUBDOMAIN.has(text) && text.contains("."),
                      "a group is a DNS name of at least two parts, such as `acme.io`")),
          Rule.on(SPEC).needs("versions", "list at least one version"),
          Rule.on(SPEC).unique("versions", "name"),
          Rule.on(SPEC).check(ApiRules::oneIsStored),
          Rule.on(VERSION).text("name", Syntax.HOST_LABEL),
          Rule.on(VERSION)
              .where(version -> !version.part("schema").has("openAPIV3Schema"))
              .check(
                  version ->
                      version.refuse(
                          Refusal.Sort.LACKING,
                          version.path().field("schema"),
                          "`" + version.path() + "` has no `schema.openAPIV3Schema`",
                          "describe its fields; an object of any fields is `type: object` with"
                              + " `x-kubernetes-preserve-unknown-fields: true`")),
          Rule.on(NAMES).needs("plural", "name the resource, such as `backups`"),
          Rule.on(NAMES).needs("kind", "name the kind, such as `Backup`"),
          Rule.on(NAMES).text("plural", Syntax.HOST_LABEL),
          Rule.on(NAMES)
              .text(
                  "kind",
                  new Syntax(
                      text -> Syntax.HOST_LABEL.has(text.toLowerCase(Locale.ROOT)),
                      "a kind is one word, such as `Backup`")),
          Rule.on(NAMES).text("singular", Syntax.HOST_LABEL),
          Rule.on(NAMES).texts("shortNames", Syntax.HOST_LABEL),
          Rule.on("apiextensions.v1.CustomResourceConversion")
              .where(conversion -> conversion.is("strategy", "Webhook"))
              .needs("webhook", "say who converts"),
          Rule.on("apiextensions.v1.CustomResourceConversion")
              .where(conversion -> conversion.is("strategy", "None"))
              .forbids(
                  "webhook",
                  "with the strategy `None`",
                  "write `strategy: Webhook`, or leave it out"),
          Rule.on("apiregistration.v1.APIService")
              .check(
                  service -> {
                    Part spec = service.part("spec");
                    String name = spec.text("version") + "." + spec.text("group");
                    Part metadata = service.part("metadata");
                    if (metadata.has("name") && !metadata.text("name").equals(name)) {
                      metadata.refuse(
                          Refusal.Sort.MISMATCH,
                          metadata.path().field("name"),
                          "the APIService of `"
                              + spec.text("group")
                              + "/"
                              + spec.text("version")
                              + "` cannot be called `"
                              + metadata.text("name")
                              + "`",
                          "write `" + name + "`: its version, a dot, and its group");
                    }
                  }),
          Rule.on(SERVICE).within("groupPriorityMinimum", 1, 20_000),
          Rule.on(SERVICE).within("versionPriority", 1, 1_000),
          Rule.on(SERVICE)
              .where(service -> service.has("caBundle") && service.isTrue("insecureSkipTLSVerify"))
              .forbids(
                  "insecureSkipTLSVerify",
                  "beside a `caBundle`",
                  "keep the `caBundle` and leave it out"));

  private ApiRules() {}

  private static void nameOfPlural(Part crd) {
    Part spec = crd.part("spec");
    Part metadata = crd.part("metadata");
    String name = spec.part("names").text("plural") + "." + spec.text("group");
    boolean known = spec.part("names").has("plural") && spec.has("group");
    if (known && metadata.has("name") && !metadata.text("name").equals(name)) {
      metadata.refuse(
          Refusal.Sort.MISMATCH,
          metadata.path().field("name"),
          "the CRD of `"
              + spec.part("names").text("kind")
              + "` cannot be called `"
              + metadata.text("name")
              + "`",
          "write `" + name + "`: its plural, a dot, and its group");
    }
  }

  private static void oneIsStored(Part spec) {
    long stored = spec.parts("versions").stream().filter(v -> v.isTrue("storage")).count();
    if (spec.has("versions") && stored != 1) {
      spec.refuse(
          Refusal.Sort.CHOICE,
          spec.path().field("versions"),
          stored == 0
              ? "no version of `" + spec.part("names").text("kind") + "` is the stored one"
              : stored + " versions of `" + spec.part("names").text("kind") + "` are to be stored",
          "exactly one version has `storage: true`");
    }
  }
}
