package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;

/** The schema of a single api, for those who write no Promise. */
public final class ApiSchemas {

  private ApiSchemas() {}

  /** The schema of whole objects, as the CRD of the api has it. */
  public static Yaml.Mapping of(
      PromiseItem.Api api, Program program, Evaluator evaluator, Problems problems) {
    return VersionSchema.of(api, program, evaluator, problems).schema();
  }
}
