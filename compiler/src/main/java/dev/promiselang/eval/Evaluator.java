package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Evaluates the expressions of a checked program. It lives for one run: global lets are computed
 * once, and a mistake that shows itself for many clusters is reported once.
 */
public final class Evaluator {

  private final Run run;

  public Evaluator(Program program, BuiltinTable builtins, Problems problems) {
    this.run = new Run(program, builtins, problems);
  }

  /** Goes on with a run that has begun. */
  Evaluator(Run run) {
    this.run = run;
  }

  /** The value of an expression, conforming to the type that its place asks for. */
  public Value evaluate(Expression expression, Environment environment) {
    return run.expressions.evaluate(expression, environment);
  }

  /** Whether the budget is spent: from then on every value has failed. */
  public boolean isSpent() {
    return run.budget.isSpent();
  }

  /**
   * Computes every let of the root package: what is wrong with one is told though nobody reads it.
   */
  public void lets() {
    run.resolution.neededFirst().stream()
        .filter(Symbol.Let.class::isInstance)
        .map(Symbol.Let.class::cast)
        .filter(let -> run.program.graph().module(let.id().module()).inRoot())
        .forEach(let -> within(let.name().at(), () -> run.references.let(let)));
  }

  /**
   * What a block of resources comes to: what there was before, as its patches and removals leave
   * it, and then what the block itself makes, in order.
   */
  public List<Rendered> resources(
      List<Entry> block, Environment environment, List<Rendered> before) {
    Blocks blocks = new Blocks(run, before);
    run.budget.enter(span(block));
    blocks.run(block, environment);
    run.budget.leave();
    return blocks.resources();
  }

  /** What the patches and removals after {@code with} make of resources. */
  public List<Rendered> patch(
      List<Entry> patches, Environment environment, List<Rendered> rendered) {
    return resources(patches, environment, rendered);
  }

  /**
   * The value of entries that stand between braces and make no resources; what could be computed of
   * it when something has failed.
   */
  public Value.Mapping record(List<Entry> entries, Environment environment) {
    return within(span(entries), () -> run.records.asMuchAsKnown(entries, environment));
  }

  /** What entries make of a mapping, as those behind {@code with} do. */
  public Value change(Value.Mapping base, List<Entry> entries, Span at, Environment environment) {
    return within(at, () -> run.records.changed(base, entries, new Type.Unknown(), environment));
  }

  /** A value from outside the program made to conform to a type; reports point at {@code at}. */
  public Value conform(Value value, Type type, Span at) {
    return within(at, () -> run.conform.to(value, type, Place.of(at), Optional.empty()));
  }

  /**
   * A request, as JSON or as the program writes one, made to conform as an API server does it: what
   * it would refuse is reported, and what it would fill in is filled in.
   */
  public Value admit(Value request, Type type, Span at) {
    return within(at, () -> run.requests.to(request, type, Place.of(at), Optional.empty()));
  }

  /**
   * The message of a check that does not hold, in an environment that knows {@code self} or the
   * cluster.
   */
  public Optional<String> violated(RecordBody.Member.Check check, Environment environment) {
    return run.checks.violated(check, environment);
  }

  /** An environment for each round of a loop; nothing when something has failed. */
  public Optional<List<Environment>> rounds(
      Optional<Name> key,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      Environment environment) {
    return within(
        collection.at(), () -> run.loops.rounds(key, variable, collection, condition, environment));
  }

  /** Where a condition that does not hold knows the elements for which it fails. */
  public Environment failing(Expression condition, Environment environment) {
    return within(condition.at(), () -> run.loops.failing(condition, environment));
  }

  /** Reports what is found out beside the evaluation of an expression. */
  public Value fail(Problem problem) {
    return run.findings.fail(problem);
  }

  /** Counts all that is done here as one evaluation, which begins at a place. */
  public <T> T within(Span at, Supplier<T> work) {
    run.budget.enter(at);
    T result = work.get();
    run.budget.leave();
    return result;
  }

  private static Span span(List<Entry> entries) {
    return entries.isEmpty() ? Span.NONE : entries.getFirst().at();
  }
}
