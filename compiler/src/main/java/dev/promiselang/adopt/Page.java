package dev.promiselang.adopt;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.format.Formatter;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;

/**
 * Source as it grows, one entry a line; the formatter places it when it is whole. Only what begins
 * a declaration stands in column 1, where some fields would be taken for one.
 */
final class Page {

  private final StringBuilder text = new StringBuilder();

  /** The line that a declaration begins with. */
  Page begin(String line) {
    text.append(line).append('\n');
    return this;
  }

  Page line(String line) {
    text.append(' ').append(line).append('\n');
    return this;
  }

  Page blank() {
    return begin("");
  }

  Page add(Page other) {
    text.append(other);
    return this;
  }

  /** Documentation above what comes next. */
  Page documentation(String words) {
    if (!words.isEmpty()) {
      words.lines().forEach(line -> line(line.isBlank() ? "///" : "/// " + line.stripTrailing()));
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** All that was written, as the formatter lays it out. */
  SourceFile laidOut(SourceId id) {
    SourceFile file = new SourceFile(id, text.toString());
    Checked<String> formatted = Formatter.format(file);
    if (!formatted.sound()) {
      throw new CompilerBug(
          "what was made of YAML cannot be read: "
              + formatted.problems().getFirst().report().title()
              + "\n"
              + file.text());
    }
    return new SourceFile(id, formatted.value());
  }
}
