package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;

/**
 * Where the evaluator finds what a type becomes in a CRD; the room that writes CRDs provides it.
 */
public interface TypeSchemas {

  /**
   * The schema of a type, as it is written where it is asked for; what no schema can say is a
   * problem, told there if nobody wrote the type itself down.
   */
  Yaml.Mapping of(
      TypeExpression written, Type type, Program program, Evaluator evaluator, Problems problems);
}
