package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Says of a mistake what it is a habit of. Only lines on which something could not be read are
 * looked at, so a form that means something in this language is never taken for another one.
 */
final class Habits {

  private static final List<Habit> ALL =
      Stream.of(
              DeclarationHabits.ALL,
              ItemHabits.ALL,
              FleetHabits.ALL,
              ShapeHabits.ALL,
              TypeHabits.ALL,
              ExpressionHabits.ALL,
              YamlHabits.ALL)
          .flatMap(List::stream)
          .toList();

  /** Nobody writes longer ones by hand. */
  private static final int LONGEST_LINE = 400;

  private final SourceFile file;

  private Habits(SourceFile file) {
    this.file = file;
  }

  /**
   * The problems, those told as habits that are some; what else stands on their lines is left out.
   */
  static List<Problem> refined(SourceFile file, List<Problem> problems) {
    return new Habits(file).refined(problems);
  }

  private List<Problem> refined(List<Problem> problems) {
    List<Problem> told = new ArrayList<>();
    Set<Integer> lines = new HashSet<>();
    for (Problem problem : problems) {
      if (lines.contains(lineOf(problem))) {
        continue;
      }
      Optional<Problem> habit = habit(problem);
      habit.ifPresent(found -> lines.add(lineOf(problem)));
      told.add(habit.orElse(problem));
    }
    told.removeIf(problem -> !(problem instanceof ForeignForm) && lines.contains(lineOf(problem)));
    return told;
  }

  private int lineOf(Problem problem) {
    return file.lineAt(problem.report().primary().at().start());
  }

  private Optional<Problem> habit(Problem problem) {
    if (!isVague(problem)) {
      return Optional.empty();
    }
    int place = problem.report().primary().at().start();
    int line = file.lineAt(place);
    int start = file.lineStart(line);
    String text = file.line(line);
    if (text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    List<Habit> habits = problem instanceof LowerCaseType type ? TypeHabits.of(type) : ALL;
    return habits.stream().flatMap(habit -> found(habit, text, start, place).stream()).findFirst();
  }

  /** Whether the problem only says that something cannot stand where it does. */
  private static boolean isVague(Problem problem) {
    return problem instanceof UnexpectedToken
        || problem instanceof UnexpectedEnd
        || problem instanceof MissingSeparator
        || problem instanceof MissingValue
        || problem instanceof InvalidCharacter
        || problem instanceof InvalidNumber
        || problem instanceof ForeignOperator
        || problem instanceof LineBreakBeforeOperator
        || problem instanceof LowerCaseType
        || problem instanceof StrayMark;
  }

  private Optional<Problem> found(Habit habit, String text, int start, int place) {
    Matcher matcher = habit.pattern().matcher(text);
    while (matcher.find()) {
      boolean there = start + matcher.start() <= place && place <= start + matcher.end() + 1;
      if (there) {
        MatchResult match = matcher.toMatchResult();
        Span at = new Span(file.id(), start + matcher.start("at"), start + matcher.end("at"));
        return Optional.of(
            new ForeignForm(
                at, file.textOf(at), habit.help().apply(match), habit.ours().apply(match)));
      }
    }
    return Optional.empty();
  }
}
