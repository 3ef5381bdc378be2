package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.TypeSchemas;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.List;

/** The schemas that types have in the CRDs of apis, for programs that ask for them. */
public final class CrdSchemas implements TypeSchemas {

  @Override
  public Yaml.Mapping of(
      TypeExpression written, Type type, Program program, Evaluator evaluator, Problems problems) {
    SchemaBuilder schemas = new SchemaBuilder(program, evaluator, problems);
    SchemaPlace place =
        new SchemaPlace(List.of("schema"), List.of(), written.at(), List.of(), List.of());
    return schemas.schema(type, WrittenType.of(written, program.resolution()), place).toMapping();
  }
}
