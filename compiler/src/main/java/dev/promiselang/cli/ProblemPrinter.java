package dev.promiselang.cli;

import dev.promiselang.diagnostics.Problem;
import java.util.List;

/** X. */
record ProblemPrinter(Terminal terminal, Options.Format format, CompiledPackage compiled) {
  void print(List<Problem> problems) {
    problems.forEach(
        p ->
            terminal
                .err()
                .println(
                    p.code()
                        + " "
                        + p.report().primary().at()
                        + " "
                        + p.report().title()
                        + p.report().help()));
  }
}
