package dev.promiselang.format;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.source.SourceFile;
import dev.promiselang.syntax.Lexemes;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Parser;

/** Lays out a file; one with syntax errors is left alone, and the errors are told. */
public final class Formatter {

  private Formatter() {}

  public static Checked<String> format(SourceFile file) {
    Checked<Module> parsed = Parser.parse(file);
    if (!parsed.sound()) {
      return new Checked<>(file.text(), parsed.problems());
    }
    Tape tape = new Tape(Lexemes.of(file));
    Document document = new ModuleLayout(new Layouts(tape)).module(parsed.value());
    if (!tape.atEnd()) {
      throw new CompilerBug("words are left over in " + file.id().path());
    }
    return new Checked<>(Printer.print(document), parsed.problems());
  }
}
