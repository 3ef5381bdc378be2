package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.Span;
import dev.promiselang.types.Typing;

/** What the translation of one check asks others for, and where it tells what it refuses. */
record Translation(
    Typing typing,
    Resolution resolution,
    Evaluator evaluator,
    Platform platform,
    Problems problems) {

  /** Reports what no rule can say. */
  Operand refuse(Span at, String construct, String reason, String help) {
    problems.add(new NotInCel(at, construct, reason, help));
    return Operand.UNKNOWN;
  }

  /** Whether the platform has what this becomes; reports it otherwise. */
  boolean has(Feature feature, Span at, String construct) {
    boolean has = feature.isIn(platform.minor());
    if (!has) {
      problems.add(new NeedsNewerKubernetes(at, construct, feature, platform));
    }
    return has;
  }
}
