package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** One call of a builtin in an expression. */
record BuiltinCall(Run run, Value receiver, Type receiverType, List<Given> given, Span at)
    implements Invocation {

  @Override
  public Optional<Value> argument(int index) {
    return index < given.size() && given.get(index) instanceof Given.OfValue(Value value)
        ? Optional.of(value)
        : Optional.empty();
  }

  @Override
  public Value call(int index, Value... arguments) {
    return switch (given.get(index)) {
      case Given.OfLambda(var lambda, Environment outer) -> {
        Environment inside = outer;
        for (int i = 0; i < lambda.parameters().size(); i++) {
          inside = inside.with(lambda.parameters().get(i), arguments[i]);
        }
        run.budget.costs().beginLoop(lambda, lambda.parameters().getFirst().at(), 1);
        Value result = run.expressions.evaluate(lambda.body(), inside);
        run.budget.costs().end();
        yield result;
      }
      case Given.OfFunction(var function) -> run.calls.callWith(function, List.of(arguments), at);
      case Given.OfValue _, Given.Nothing _ -> throw new CompilerBug("no lambda at " + at);
    };
  }

  @Override
  public boolean admits(long size) {
    run.budget.characters(size);
    return run.budget.admits(size, at);
  }

  @Override
  public long largest() {
    return Budget.SIZE;
  }

  @Override
  public Value fail(Problem problem) {
    run.findings.add(problem);
    return Findings.FAILED;
  }

  @Override
  public Value wrong(String needed, Value found) {
    return found.hasFailed()
        ? Findings.FAILED
        : fail(new WrongValue(at, needed, ValueWords.of(found), Optional.empty()));
  }

  @Override
  public Optional<Yaml> lowered() {
    Problems problems = new Problems();
    Yaml yaml = Lowering.toYaml(receiver, at, problems);
    problems.all().forEach(run.findings::add);
    return problems.all().isEmpty() ? Optional.of(yaml) : Optional.empty();
  }

  @Override
  public Value whole(BigInteger number) {
    return run.operators.arithmetic().whole(number, at);
  }

  @Override
  public Value decimal(double number) {
    return run.operators.arithmetic().decimal(number, at);
  }
}
