package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Locale;

/** What adds kinds to an API server: CustomResourceDefinitions and APIServices. */
final class ApiRules {

  private static final String CRD = "apiextensions.v1.CustomResourceDefinition";
  private static final String SPEC = "apiextensions.v1.CustomResourceDefinitionSpec";
  private static final String VERSION = "apiextensions.v1.CustomResourceDefinitionVersion";
  private static final String NAMES = "apiextensions.v1.CustomResourceDefinitionNames";
  private static final String SCHEMA = "apiextensions.v1.JSONSchemaProps";
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
          Rule.on(NAMES).texts("categories", Syntax.HOST_LABEL),
          Rule.on(SCHEMA).among("x-kubernetes-list-type", "atomic", "set", "map"),
          Rule.on(SCHEMA).among("x-kubernetes-map-type", "atomic", "granular"),
          unsupported("id"),
          unsupported("definitions"),
          unsupported("dependencies"),
          unsupported("patternProperties"),
          Rule.on("apiextensions.v1.CustomResourceColumnDefinition")
              .text(
                  "jsonPath",
                  new Syntax(
                      path -> path.startsWith("."),
                      "a path begins with `.`, such as `.spec.size`")),
          Rule.on(VERSION)
              .where(version -> !version.isTrue("deprecated"))
              .forbids(
                  "deprecationWarning",
                  "for a version that is not deprecated",
                  "write `deprecated: true`, or leave it out"),
          Rule.on("apiextensions.v1.CustomResourceColumnDefinition")
              .among("type", "boolean", "date", "integer", "number", "string"),
          Rule.on(VERSION).check(version -> typed(version.part("schema", "openAPIV3Schema"), true)),
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

  private static Rule unsupported(String field) {
    return Rule.on(SCHEMA)
        .forbids(field, "in a schema of a CRD", "API servers do not support it: leave it out");
  }

  /** Every field of a schema that API servers keep has a type. */
  private static void typed(Part schema, boolean root) {
    boolean open =
        schema.isTrue("x-kubernetes-int-or-string")
            || !root && schema.isTrue("x-kubernetes-preserve-unknown-fields");
    if (!schema.entries().isEmpty() && !schema.has("type") && !open) {
      schema.refuseLacking(
          "type",
          "write `type: object`, or what else it holds; for anything, write"
              + " `x-kubernetes-preserve-unknown-fields: true`");
    }
    Part properties = schema.part("properties");
    properties.entries().keySet().stream()
        .filter(properties::isPart)
        .forEach(name -> typed(properties.part(name), false));
    for (String inner : List.of("items", "additionalProperties")) {
      if (schema.isPart(inner)) {
        typed(schema.part(inner), false);
      }
    }
  }

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
