package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import java.nio.file.Path;
import java.util.List;

/** Compiles a package and tells its problems. */
record Check(Terminal terminal, Options.Format format) {

  ExitCode run(Path start) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Compilation compilation = compiled.compilation();
    new ProblemPrinter(terminal, format, compiled).print(compilation.problems());
    if (!compilation.sound()) {
      return ExitCode.PROBLEMS;
    }
    if (format == Options.Format.TEXT) {
      terminal.out().println(Summary.of(compilation) + ": no errors");
    }
    return ExitCode.OK;
  }
}
