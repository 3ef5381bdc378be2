package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.TypeSchemas;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;

/** The schemas that types have in the CRDs of apis, for programs that ask for them. */
public final class CrdSchemas implements TypeSchemas {

  @Override
  public Yaml.Mapping of(
      Type type, Span at, Program program, Evaluator evaluator, Problems problems) {
    SchemaBuilder schemas = new SchemaBuilder(program, evaluator, problems);
    SchemaPlace place = SchemaPlace.of("schema").declaredAt(at);
    return schemas.schema(type, WrittenType.of(type, program), place).toMapping();
  }
}
