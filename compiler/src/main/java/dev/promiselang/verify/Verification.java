package dev.promiselang.verify;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.BuiltinTable;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Entry;
import java.util.ArrayList;
import java.util.List;

/** One run of all tests and policies; lives for one call. */
public final class Verification {

  private final Program program;
  private final BuiltinTable builtins;
  private final PlacedFleet placed;
  private final Expectations expectations;
  private final FleetLabels labels;
  private final List<Verdict> verdicts = new ArrayList<>();

  private Verification(
      Program program, BuiltinTable builtins, PlacedFleet placed, Expectations expectations) {
    this.program = program;
    this.builtins = builtins;
    this.placed = placed;
    this.expectations = expectations;
    this.labels = new FleetLabels(program.resolution(), placed);
  }

  /**
   * The tests and policies of the root package, module by module, and the policies that it uses of
   * others. Each has an evaluator of its own, so that none pays for what another has found or used
   * up; what is known already is not told again.
   */
  public static Checked<List<Verdict>> run(
      Program program,
      BuiltinTable builtins,
      PlacedFleet placed,
      Expectations expectations,
      List<Problem> known) {
    Verification verification = new Verification(program, builtins, placed, expectations);
    program.graph().rootModules().forEach(verification::module);
    List<Problem> found =
        verification.verdicts.stream().flatMap(v -> v.problems().stream()).toList();
    return new Checked<>(List.copyOf(verification.verdicts), Reported.once(found, known));
  }

  private void module(LoadedModule module) {
    for (Declaration declaration : module.declarations()) {
      switch (declaration) {
        case Declaration.Test test -> verdicts.add(test(test));
        case Declaration.Policy policy -> verdicts.add(policy(policy));
        case Declaration.UsePolicies(var _, var name)
            when program.resolution().of(name) instanceof Symbol.ModuleAlias(var id) ->
            program.graph().module(id).declarations().stream()
                .filter(Declaration.Policy.class::isInstance)
                .forEach(used -> verdicts.add(policy((Declaration.Policy) used)));
        default -> {}
      }
    }
  }

  /** A body with an evaluator of its own. */
  private final class Trial {

    private final Problems found = new Problems();
    private final Evaluator evaluator = new Evaluator(program, builtins, found);
    private final Body body = new Body(evaluator);

    private Trial run(Subject subject, List<Entry> entries) {
      PlacedFleetView view = new PlacedFleetView(program, placed, evaluator);
      return evaluator.within(
          subject.at(),
          () -> {
            body.run(entries, Environment.EMPTY.withFleet(view));
            return this;
          });
    }

    private List<Problem> problems(Subject subject) {
      List<Problem> problems = new ArrayList<>(found.all());
      Shortfalls shortfalls = new Shortfalls(program.typing(), evaluator);
      for (Body.Unmet unmet : body.unmet()) {
        Shortfall shortfall = shortfalls.of(unmet);
        problems.add(failure(subject, unmet, shortfall));
      }
      return problems;
    }

    private Problem failure(Subject subject, Body.Unmet unmet, Shortfall shortfall) {
      return switch (subject.kind()) {
        case TEST -> new AssertionFailed(subject, unmet.message(), shortfall);
        case POLICY ->
            new PolicyViolated(subject, unmet.message(), shortfall, inFleet(unmet, shortfall));
      };
    }

    private List<Label> inFleet(Body.Unmet unmet, Shortfall shortfall) {
      return shortfall.clusters().isEmpty()
          ? List.of()
          : labels.of(unmet.assertion().condition(), shortfall.clusters().getFirst());
    }

    private Verdict verdict(Subject subject) {
      List<Problem> problems = problems(subject);
      boolean ok = body.computed() && !Expectations.haveError(problems);
      return new Verdict(subject, ok ? Verdict.Outcome.OK : Verdict.Outcome.FAILED, problems);
    }
  }

  private Verdict test(Declaration.Test test) {
    return test.fails().isPresent()
        ? failing(test)
        : new Trial().run(Subject.of(test), test.body()).verdict(Subject.of(test));
  }

  private Verdict policy(Declaration.Policy policy) {
    Subject subject = Subject.of(policy);
    return placed.fleet().isEmpty()
        ? new Verdict(subject, Verdict.Outcome.SKIPPED, List.of())
        : new Trial().run(subject, policy.body()).verdict(subject);
  }

  /** A test that expects a report: that one is not told, any other is. */
  private Verdict failing(Declaration.Test test) {
    Subject subject = Subject.of(test);
    List<Problem> reported = expectations.reported(test);
    List<Problem> came =
        Expectations.haveError(reported) ? reported : evaluated(test, reported, subject);
    boolean met = came.stream().anyMatch(problem -> Expectations.isExpected(problem, test));
    List<Problem> told =
        met
            ? came.stream().filter(problem -> !Expectations.isExpected(problem, test)).toList()
            : List.of(
                new ReportMissing(
                    subject, test.fails().orElseThrow().text(), test.fails().get().at(), came));
    boolean ok = !Expectations.haveError(told);
    return new Verdict(subject, ok ? Verdict.Outcome.OK : Verdict.Outcome.FAILED, told);
  }

  private List<Problem> evaluated(Declaration.Test test, List<Problem> reported, Subject subject) {
    List<Problem> came = new ArrayList<>(reported);
    came.addAll(new Trial().run(subject, test.body()).problems(subject));
    return came;
  }
}
