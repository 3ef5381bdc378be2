package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the expressions of a checked program. It lives for one run: global lets are computed
 * once, and a mistake that shows itself for many clusters is reported once.
 */
public final class Evaluator {

  public Evaluator(Program program, BuiltinTable builtins, Problems problems) {}

  /** The value of an expression, conforming to the type that its place asks for. */
  public Value evaluate(Expression expression, Environment environment) {
    throw new CompilerBug("unfinished");
  }

  /**
   * What a block of resources comes to: what there was before, as its patches and removals leave
   * it, and then what the block itself makes, in order.
   */
  public List<Rendered> resources(
      List<Entry> block, Environment environment, List<Rendered> before) {
    throw new CompilerBug("unfinished");
  }

  /** What the patches and removals after {@code with} make of resources. */
  public List<Rendered> patch(
      List<Entry> patches, Environment environment, List<Rendered> rendered) {
    throw new CompilerBug("unfinished");
  }

  /** The value of entries that stand between braces and make no resources. */
  public Value.Mapping record(List<Entry> entries, Environment environment) {
    throw new CompilerBug("unfinished");
  }

  /** A value from outside the program made to conform to a type; reports point at {@code at}. */
  public Value conform(Value value, Type type, Span at) {
    throw new CompilerBug("unfinished");
  }

  /**
   * The message of a check that does not hold, in an environment that knows {@code self} or the
   * cluster.
   */
  public Optional<String> violated(RecordBody.Member.Check check, Environment environment) {
    throw new CompilerBug("unfinished");
  }
}
