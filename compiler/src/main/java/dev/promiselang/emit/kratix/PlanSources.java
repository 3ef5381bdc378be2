package dev.promiselang.emit.kratix;

import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.yaml.Yaml;
import java.util.Optional;

/** Quotes the sources in a plan: where something stands, and what an expression says. */
record PlanSources(Sources sources) {

  /** The fields with the file, line and column of a place. */
  ObjectFields at(ObjectFields fields, Span at) {
    Optional<SourceFile> file = sources.find(at.file());
    if (at.isNone() || file.isEmpty()) {
      return fields;
    }
    Position position = file.get().positionAt(at.start());
    return fields
        .with("file", at.file().path())
        .with("line", Yaml.of(position.line()))
        .with("column", Yaml.of(position.column()));
  }

  /** The expression as written, on one line. */
  Optional<String> text(Expression expression) {
    return text(expression.at());
  }

  /** What stands at a place, on one line. */
  Optional<String> text(Span at) {
    return sources
        .find(at.file())
        .map(file -> file.textOf(at).strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
