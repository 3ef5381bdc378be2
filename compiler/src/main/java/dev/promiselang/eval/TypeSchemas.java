package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;

/**
 * Where the evaluator finds what a type becomes in a CRD; the room that writes CRDs provides it.
 */
public interface TypeSchemas {

  /**
   * The schema of a type that is asked for at a place; what no schema can say is a problem, told
   * there if nobody wrote the type down.
   */
  Yaml.Mapping of(Type type, Span at, Program program, Evaluator evaluator, Problems problems);
}
