package dev.promiselang.compile;

import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.SourceFile;
import java.util.List;

/** The edits of problems that only take quotes away, or put some around a literal. */
final class LiteralFixes {

  private LiteralFixes() {}

  static List<Fix> of(SourceFile file, List<Problem> problems) {
    return problems.stream()
        .flatMap(problem -> problem.report().fixes().stream())
        .filter(fix -> fix.at().file().equals(file.id()))
        .filter(fix -> isQuoted(file.textOf(fix.at()), fix.replacement()))
        .distinct()
        .toList();
  }

  private static boolean isQuoted(String before, String after) {
    return before.equals("\"" + after + "\"") || after.equals("\"" + before + "\"");
  }
}
