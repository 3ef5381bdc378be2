package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TextPart;
import dev.promiselang.syntax.Universals;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rules of the API server out of the checks of records. */
public final class CheckTranslator {

  private final Program program;
  private final Evaluator evaluator;
  private final Platform platform;
  private final Problems problems;

  public CheckTranslator(
      Program program, Evaluator evaluator, Platform platform, Problems problems) {
    this.program = program;
    this.evaluator = evaluator;
    this.platform = platform;
    this.problems = problems;
  }

  /** The rules of a record; checks that no rule can say are reported. */
  public List<Rule> rules(RecordShape shape) {
    List<Rule> rules = new ArrayList<>();
    shape.checks().forEach(check -> rule(check, shape).ifPresent(rules::add));
    return rules;
  }

  private Optional<Rule> rule(RecordBody.Member.Check check, RecordShape shape) {
    Problems found = new Problems();
    Translation translation =
        new Translation(program.typing(), program.resolution(), evaluator, platform, found);
    ExpressionTranslator expressions = new ExpressionTranslator(translation);
    Operand self = Operand.of(new Type.Record(shape), new Cel.Variable("self"));
    Scope scope = Scope.of(self);
    Operand condition = expressions.of(check.condition(), scope);
    expressions.bindings().keepsShort(condition, check.condition());
    Message message = message(check, expressions, scope, found);
    problems.addAll(found.all().stream().distinct().toList());
    boolean says = !condition.isUnknown() && !condition.cel().equals(CelBuilder.TRUE);
    return says && found.all().isEmpty()
        ? Optional.of(
            new Rule(condition.cel(), message.computed(), message.fixed(), check.condition().at()))
        : Optional.empty();
  }

  /** What is said: computed where it depends on the request, and what stands for it otherwise. */
  private record Message(Optional<Cel> computed, String fixed) {}

  /** Without a message of its own, a check says its condition as it is written. */
  private Message message(
      RecordBody.Member.Check check,
      ExpressionTranslator expressions,
      Scope scope,
      Problems found) {
    String source = source(check.condition().at());
    if (check.message().isEmpty()) {
      return new Message(Optional.empty(), source);
    }
    Expression written = check.message().get();
    Optional<Expression.Reference> element = element(written, check.condition());
    if (element.isPresent()) {
      found.add(ofElement(element.get()));
      return new Message(Optional.empty(), source);
    }
    Operand message = expressions.value(written, scope);
    if (!(message.cel() instanceof Cel.TextValue(String text))) {
      String asWritten = asWritten(written).orElse(source);
      checkLines(asWritten, written, found);
      return new Message(Optional.of(message.cel()), asWritten);
    }
    checkLines(text, written, found);
    return new Message(Optional.empty(), text);
  }

  private static void checkLines(String text, Expression written, Problems found) {
    if (text.isBlank() || text.lines().count() > 1) {
      found.add(new UnusableMessage(written.at(), text.isBlank()));
    }
  }

  /** A text with its holes as they are written, for readers of the CRD. */
  private Optional<String> asWritten(Expression message) {
    return message instanceof Expression.TextLiteral text
        ? Optional.of(
            text.parts().stream()
                .map(
                    part ->
                        switch (part) {
                          case TextPart.Chunk(var _, String chunk) -> chunk;
                          case TextPart.Hole(var _, Expression value) ->
                              "${" + source(value.at()) + "}";
                        })
                .collect(Collectors.joining()))
        : Optional.empty();
  }

  /** Where a message names an element for which an {@code all} fails. */
  private Optional<Expression.Reference> element(Node message, Expression condition) {
    if (message instanceof Expression.Reference reference
        && program.resolution().of(reference) instanceof Symbol.Variable(Name declaration)
        && Universals.of(condition).stream().anyMatch(all -> all.variable() == declaration)) {
      return Optional.of(reference);
    }
    return Children.of(message).stream()
        .flatMap(part -> element(part, condition).stream())
        .findFirst();
  }

  private static NotInCel ofElement(Expression.Reference element) {
    return new NotInCel(
        element.at(),
        "`" + element.name() + "` in a message",
        "the API server does not say which element fails",
        "say it of all of them, or put the `check` into the type of the elements");
  }

  private String source(Span at) {
    String text = program.graph().module(at.file()).file().textOf(at);
    return text.strip().replaceAll("\\s+", " ");
  }
}
