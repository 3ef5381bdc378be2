package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TextPart;
import dev.promiselang.types.Typing;
import java.util.Optional;

/** The value of any expression. */
final class Expressions {

  private final Run run;

  Expressions(Run run) {
    this.run = run;
  }

  /** The value, made to conform to the type that its place asks for. */
  Value evaluate(Expression expression, Environment environment) {
    Value value = evaluateAsIs(expression, environment);
    Optional<Typing.Target> target = run.typing.target(expression);
    return target.isEmpty()
        ? value
        : run.conform.to(value, target.get().type(), Place.of(expression), target.get().because());
  }

  /** The value before any conversion. */
  Value evaluateAsIs(Expression expression, Environment environment) {
    boolean mayGoOn = run.budget.enter(expression.at());
    Value value = mayGoOn ? compute(expression, environment) : Findings.FAILED;
    run.budget.leave();
    return run.budget.admit(value, expression.at());
  }

  private Value compute(Expression expression, Environment environment) {
    return switch (expression) {
      case Expression.Reference reference -> run.references.of(reference, environment);
      case Expression.BoolLiteral(var _, boolean value) -> Value.of(value);
      case Expression.AbsentLiteral _ -> new Value.Absent();
      case Expression.NumericLiteral literal -> run.operators.literals().of(literal);
      case Expression.TextLiteral text -> text(text, environment);
      case Expression.ListLiteral list -> run.lists.of(list, environment);
      case Expression.RecordLiteral literal -> run.records.of(literal.entries(), environment);
      case Expression.Construction construction -> run.constructions.of(construction, environment);
      case Expression.Member member -> run.members.of(member, environment);
      case Expression.Index index -> run.members.of(index, environment);
      case Expression.Call call -> run.calls.of(call, environment);
      case Expression.With with -> run.records.of(with, environment);
      case Expression.Negate negate -> run.operators.negate(negate, environment);
      case Expression.Not not -> run.choices.not(not, environment);
      case Expression.Binary binary -> run.operators.of(binary, environment);
      case Expression.If choice -> run.choices.of(choice, environment);
      case Expression.Match match -> run.choices.of(match, environment);
      case Expression.LetIn(var _, var name, var _, Expression value, Expression body) ->
          evaluate(body, environment.with(name, evaluate(value, environment)));
      case Expression.Quantifier quantifier -> run.loops.of(quantifier, environment);
      case Expression.Parenthesized(var _, Expression inner) -> evaluate(inner, environment);
      case Expression.Missing _ -> Findings.FAILED;
      case Expression.TypeReference name ->
          run.findings.fail(
              new WrongValue(name.at(), "a value", "the name of a type", Optional.empty()));
      case Expression.Lambda _, Expression.Range _ ->
          throw new CompilerBug("no value at " + expression.at());
    };
  }

  private Value text(Expression.TextLiteral literal, Environment environment) {
    StringBuilder text = new StringBuilder();
    boolean failed = false;
    for (TextPart part : literal.parts()) {
      switch (part) {
        case TextPart.Chunk(var _, String chunk) -> text.append(chunk);
        case TextPart.Hole(var _, Expression hole) -> {
          Optional<String> inText = inText(hole, environment);
          failed |= inText.isEmpty();
          text.append(text.length() > Budget.SIZE ? "" : inText.orElse(""));
        }
      }
    }
    run.budget.characters(text.length());
    return failed ? Findings.FAILED : Value.of(text.toString());
  }

  /** The text that an expression stands for in a hole or a key; nothing when it has failed. */
  Optional<String> inText(Expression expression, Environment environment) {
    Value value = evaluate(expression, environment);
    Optional<String> text = ValueWords.inText(value);
    if (text.isEmpty()) {
      wrong(value, "text or something that has a text", expression);
    }
    return text;
  }

  /** The truth of a condition; nothing when it has failed. */
  Optional<Boolean> truth(Expression condition, Environment environment) {
    Value value = evaluate(condition, environment);
    if (value instanceof Value.Bool(boolean truth)) {
      return Optional.of(truth);
    }
    wrong(value, "a `Bool`", condition);
    return Optional.empty();
  }

  /** Reports a value of the wrong kind, unless it has failed already. */
  Value wrong(Value value, String needed, Expression expression) {
    return value.hasFailed()
        ? Findings.FAILED
        : run.findings.fail(
            new WrongValue(expression.at(), needed, ValueWords.of(value), Optional.empty()));
  }
}
