package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * What the parser reports: at most one mistake a line, nothing about stand-ins, whose absence has
 * been reported, and no more than a screenful or two.
 */
final class SyntaxReports {

  private static final int MOST = 100;

  private final SourceFile file;
  private final Problems problems;
  private final Set<Integer> toldLines = new HashSet<>();
  private int told;

  SyntaxReports(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    for (Problem problem : problems.all()) {
      toldLines.add(file.lineAt(problem.report().primary().at().start()));
    }
  }

  /** Whether more mistakes than these are not worth mending. */
  boolean enough() {
    return told >= MOST;
  }

  void tell(Token found, Problem problem) {
    if (!Marks.isStandIn(found) && !enough() && toldLines.add(found.getLine())) {
      told++;
      problems.add(problem);
    }
  }

  Span at(Token token) {
    return new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** The line of a token as far as it goes. */
  String lineUpTo(Token token) {
    int start = file.lineStart(file.lineAt(token.getStopIndex()));
    return file.text().substring(start, token.getStopIndex() + 1).strip();
  }

  boolean isFirstOnLine(Token token) {
    return Lines.isFirst(file, token);
  }
}
