package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The CRD of the apis of a promise, as it is given to Kratix; {@code name} is {@code plural.group}.
 */
record CustomResource(String name, Yaml.Mapping manifest) {

  private static final String DEPRECATED = "deprecated";

  /** The versions stand in the order of the source. */
  static CustomResource of(
      ApiVersions versions, Program program, Evaluator evaluator, Problems problems) {
    ApiNames names = ApiNames.read(versions, evaluator, problems);
    List<VersionSchema> schemas = new ArrayList<>();
    for (PromiseItem.Api api : versions.all()) {
      schemas.add(VersionSchema.of(api, program, evaluator, problems));
      StatusRules.check(api, problems);
    }
    VersionAgreement.check(versions, schemas, problems);
    Yaml.Mapping spec =
        new ObjectFields()
            .with("group", names.group())
            .with("names", names.names())
            .with("scope", "Namespaced")
            .withItems(
                "versions", schemas.stream().map(schema -> version(schema, versions)).toList())
            .toMapping();
    return new CustomResource(
        names.crd(),
        new ObjectFields()
            .with("apiVersion", "apiextensions.k8s.io/v1")
            .with("kind", "CustomResourceDefinition")
            .with("metadata", ObjectFields.texts(Map.of("name", names.crd())))
            .with("spec", spec)
            .toMapping());
  }

  private static Yaml.Mapping version(VersionSchema version, ApiVersions versions) {
    PromiseItem.Api api = version.api();
    boolean deprecated =
        api.annotations().stream().anyMatch(a -> a.name().text().equals(DEPRECATED));
    return new ObjectFields()
        .with("name", ApiVersions.version(api))
        .with("served", Yaml.of(ApiVersions.isServed(api)))
        .with("storage", Yaml.of(versions.isStorage(api)))
        .with(DEPRECATED, Optional.of(Yaml.of(true)).filter(_ -> deprecated))
        .withText("deprecationWarning", FieldAnnotations.text(api.annotations(), DEPRECATED))
        .withItems("additionalPrinterColumns", version.columns())
        .with("schema", new ObjectFields().with("openAPIV3Schema", version.schema()).toMapping())
        .toMapping();
  }
}
