package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;

/** Values as YAML and YAML as values. */
public final class Lowering {

  private Lowering() {}

  /** The value as it stands in a manifest; what cannot stand there is reported at the span. */
  public static Yaml toYaml(Value value, Span at, Problems problems) {
    throw new CompilerBug("unfinished");
  }

  /** The value that YAML stands for before any type is known; null is kept. */
  public static Value fromYaml(Yaml yaml) {
    throw new CompilerBug("unfinished");
  }
}
