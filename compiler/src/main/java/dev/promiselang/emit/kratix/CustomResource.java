package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The CRD of an api, as Kratix will install it; {@code name} is {@code plural.group}. */
record CustomResource(String name, Yaml.Mapping manifest) {

  private static final Yaml TRUE = Yaml.of(true);

  static CustomResource of(
      PromiseItem.Api api, Program program, Evaluator evaluator, Problems problems) {
    ApiNames names = ApiNames.read(api, evaluator, problems);
    SchemaBuilder schemas = new SchemaBuilder(program, evaluator, problems);
    Yaml.Mapping schema = root(api, program.typing(), schemas);
    schemas.costs().report(problems);
    Yaml.Mapping version =
        new ObjectFields()
            .with("name", names.version())
            .with("served", TRUE)
            .with("storage", TRUE)
            .withItems("additionalPrinterColumns", schemas.columns())
            .with("schema", new ObjectFields().with("openAPIV3Schema", schema).toMapping())
            .toMapping();
    Yaml.Mapping spec =
        new ObjectFields()
            .with("group", names.group())
            .with("names", names.names())
            .with("scope", "Namespaced")
            .withItems("versions", List.of(version))
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

  /** The whole object: its spec is required unless defaults make one. */
  static Yaml.Mapping root(PromiseItem.Api api, Typing typing, SchemaBuilder schemas) {
    RecordShape shape = shape(typing.of(api));
    Optional<Yaml> nothingSaid = schemas.defaults().ofNothingSaid(shape, api.kind().at());
    ObjectFields spec = schemas.schema(new Type.Record(shape), SchemaPlace.of("spec"));
    spec.without("description")
        .withText("description", FieldAnnotations.text(api.annotations(), "description"));
    spec.with("default", nothingSaid);
    ObjectFields properties = new ObjectFields().with("spec", spec.toMapping());
    status(api, typing, schemas).ifPresent(status -> properties.with("status", status));
    return ScalarSchemas.typed("object")
        .withText("description", Optional.of(shape.documentation()).filter(t -> !t.isEmpty()))
        .with("properties", properties.toMapping())
        .withTexts("required", nothingSaid.isEmpty() ? List.of("spec") : List.of())
        .toMapping();
  }

  private static Optional<Yaml.Mapping> status(
      PromiseItem.Api api, Typing typing, SchemaBuilder schemas) {
    return api.body().members().stream()
        .filter(RecordBody.Member.Status.class::isInstance)
        .map(member -> shape(typing.of((RecordBody.Member.Status) member)))
        .map(
            shape ->
                schemas
                    .schema(new Type.Record(shape), SchemaPlace.of(SchemaPlace.STATUS))
                    .toMapping())
        .findFirst();
  }

  private static RecordShape shape(Type type) {
    if (type instanceof Type.Record(RecordShape shape)) {
      return shape;
    }
    throw new IllegalArgumentException("an api is a record, not " + type);
  }
}
