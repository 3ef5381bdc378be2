package dev.promiselang.eval;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.RecordBody;
import java.util.Optional;

/** The checks of record types and of facts. */
final class Checks {

  private final Run run;

  Checks(Run run) {
    this.run = run;
  }

  /** The message of a check that does not hold; nothing when it holds or cannot be told. */
  Optional<String> violated(RecordBody.Member.Check check, Environment environment) {
    return run.expressions.truth(check.condition(), environment).orElse(true)
        ? Optional.empty()
        : Optional.of(message(check, environment));
  }

  private String message(RecordBody.Member.Check check, Environment environment) {
    Environment failing = run.loops.failing(check.condition(), environment);
    return check
        .message()
        .flatMap(message -> run.expressions.inText(message, failing))
        .orElseGet(() -> "`" + sourceOf(check.condition().at()) + "` does not hold");
  }

  private String sourceOf(Span at) {
    SourceFile file = run.program.graph().module(at.file()).file();
    return file.textOf(at).strip().replaceAll("\\s+", " ");
  }
}
