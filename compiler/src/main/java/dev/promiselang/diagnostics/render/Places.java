package dev.promiselang.diagnostics.render;

import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.Map;

/** Spans as lines and columns from 1, for programs; zeros where there is no such file. */
record Places(Sources sources) {

  private static final Position NOWHERE = new Position(0, 0);

  /** Columns count characters as people do. */
  Position start(Span at) {
    return sources.find(at.file()).map(file -> file.positionAt(at.start())).orElse(NOWHERE);
  }

  Position end(Span at) {
    return sources.find(at.file()).map(file -> file.positionAt(at.end())).orElse(NOWHERE);
  }

  /** Columns count UTF-16 code units, as SARIF's regions do. */
  Map<String, Yaml> region(Span at) {
    Position start = sources.find(at.file()).map(f -> utf16(f, at.start())).orElse(NOWHERE);
    Position end = sources.find(at.file()).map(f -> utf16(f, at.end())).orElse(NOWHERE);
    return Map.of(
        "startLine", Yaml.of(start.line()),
        "startColumn", Yaml.of(start.column()),
        "endLine", Yaml.of(end.line()),
        "endColumn", Yaml.of(end.column()));
  }

  boolean isKnown(Span at) {
    return sources.find(at.file()).isPresent();
  }

  private static Position utf16(SourceFile file, int offset) {
    int line = file.lineAt(offset);
    return new Position(line, offset - file.lineStart(line) + 1);
  }
}
