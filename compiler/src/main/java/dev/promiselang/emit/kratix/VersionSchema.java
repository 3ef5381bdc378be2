package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a CRD says of one version: the schema of whole objects, the columns that it prints, and
 * where the fields are declared.
 */
record VersionSchema(
    PromiseItem.Api api,
    Yaml.Mapping schema,
    List<Yaml.Mapping> columns,
    Map<List<String>, Span> places) {

  VersionSchema {
    columns = List.copyOf(columns);
    places = Map.copyOf(places);
  }

  static VersionSchema of(
      PromiseItem.Api api, Program program, Evaluator evaluator, Problems problems) {
    SchemaBuilder schemas = new SchemaBuilder(program, evaluator, problems);
    Yaml.Mapping schema = root(api, program.typing(), schemas);
    schemas.costs().report(problems);
    schemas.differences().check(schema, schemas.places());
    List<Yaml.Mapping> columns =
        Stream.concat(own(api, problems), schemas.columns().stream()).toList();
    return new VersionSchema(api, schema, columns, schemas.places());
  }

  /** The columns of no field; they stand before the fields, and come first. */
  private static Stream<Yaml.Mapping> own(PromiseItem.Api api, Problems problems) {
    return api.annotations().stream()
        .filter(annotation -> annotation.name().text().equals("column"))
        .map(annotation -> new PrinterColumn(annotation, problems).ofApi());
  }

  /** The whole object: its spec is required unless defaults make one. */
  private static Yaml.Mapping root(PromiseItem.Api api, Typing typing, SchemaBuilder schemas) {
    RecordShape shape = shape(typing.of(api));
    Optional<Yaml> nothingSaid = schemas.defaults().ofNothingSaid(shape, api.kind().at());
    ObjectFields spec = schemas.schema(shape, SchemaPlace.of("spec"));
    spec.without("description")
        .withText("description", FieldAnnotations.text(api.annotations(), "description"));
    spec.with("default", nothingSaid);
    ObjectFields properties = new ObjectFields().with("spec", spec.toMapping());
    status(api, typing, schemas).ifPresent(status -> properties.with("status", status));
    Yaml.Mapping root =
        ScalarSchemas.typed("object")
            .withText("description", Optional.of(shape.documentation()).filter(t -> !t.isEmpty()))
            .with("properties", properties.toMapping())
            .withTexts("required", nothingSaid.isEmpty() ? List.of("spec") : List.of())
            .toMapping();
    return schemas.differences().apply(api.annotations(), root, List.of());
  }

  private static Optional<Yaml.Mapping> status(
      PromiseItem.Api api, Typing typing, SchemaBuilder schemas) {
    return api.body().members().stream()
        .filter(RecordBody.Member.Status.class::isInstance)
        .map(RecordBody.Member.Status.class::cast)
        .map(status -> status(shape(typing.of(status)), status.annotations(), schemas))
        .findFirst();
  }

  private static Yaml.Mapping status(
      RecordShape shape, List<Annotation> annotations, SchemaBuilder schemas) {
    SchemaPlace place = SchemaPlace.of(SchemaPlace.STATUS);
    return schemas
        .differences()
        .apply(annotations, schemas.schema(shape, place).toMapping(), place.pointer());
  }

  private static RecordShape shape(Type type) {
    if (type instanceof Type.Record(RecordShape shape)) {
      return shape;
    }
    throw new IllegalArgumentException("an api is a record, not " + type);
  }
}
