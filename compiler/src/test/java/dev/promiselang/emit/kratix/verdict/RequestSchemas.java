package dev.promiselang.emit.kratix.verdict;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.promiselang.emit.jsonschema.RequestSchema;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** The JSON Schema of a generated api, with which editors judge requests. */
final class RequestSchemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  /** What JSON Schema says in another way: formats, metadata of objects, flags of patterns. */
  private static final List<String> OTHERWISE = List.of("format:", "Resource", "(?i)");

  private static final String KEY_TWICE = "P0412";

  /** Numbers with which the library that validates here fails, and beyond what editors hold. */
  private static final List<String> ENORMOUS =
      List.of("e300", "9223372036854775808", "9223372036854775809");

  private final Optional<Schema> schema;

  private RequestSchemas(Optional<Schema> schema) {
    this.schema = schema;
  }

  static RequestSchemas of(Judged judged) {
    if (OTHERWISE.stream().anyMatch(judged.api().program()::contains)) {
      return new RequestSchemas(Optional.empty());
    }
    Yaml.Mapping crd = (Yaml.Mapping) Judged.json(judged.crd().orElseThrow());
    return new RequestSchemas(
        Optional.of(REGISTRY.getSchema(JsonWriter.pretty(RequestSchema.of(crd)))));
  }

  /**
   * How the verdict of the schema differs, where it can tell and null does not stand for nothing.
   */
  Optional<String> difference(String request, Judged.Verdict here) {
    boolean tells =
        ENORMOUS.stream().noneMatch(request::contains)
            && !request.contains("null")
            && here.problems().stream().noneMatch(p -> p.code().id().equals(KEY_TWICE));
    if (!tells || schema.isEmpty()) {
      return Optional.empty();
    }
    List<String> errors =
        schema.get().validate(request, InputFormat.JSON).stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
            .toList();
    return errors.isEmpty() == here.taken()
        ? Optional.empty()
        : Optional.of(errors.isEmpty() ? "SCHEMA TAKES" : "SCHEMA REFUSES " + errors);
  }
}
