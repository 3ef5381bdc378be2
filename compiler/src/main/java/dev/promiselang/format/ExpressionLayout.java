package dev.promiselang.format;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.MatchArm;
import java.util.ArrayList;
import java.util.List;

/** Lays out whatever has a value. */
final class ExpressionLayout {

  private final Layouts layouts;

  ExpressionLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document expression(Expression expression) {
    return expression(expression, true);
  }

  /** A value that begins its line: the lines that follow need not be further in. */
  Document onOwnLine(Expression expression) {
    return expression(expression, false);
  }

  private Document expression(Expression expression, boolean nested) {
    Tape tape = layouts.tape;
    return switch (expression) {
      case Expression.Reference _,
          Expression.TypeReference _,
          Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.NumericLiteral _,
          Expression.TextLiteral _,
          Expression.Missing _ ->
          tape.whole(expression);
      case Expression.ListLiteral list -> layouts.lists.list(list);
      case Expression.RecordLiteral record -> layouts.entries.block(record.entries());
      case Expression.Construction construction -> construction(construction);
      case Expression.Member _, Expression.Index _, Expression.Call _, Expression.With _ ->
          layouts.chains.chain(expression);
      case Expression.Negate negate ->
          Document.sequence(tape.word("-"), tape.gap(Separator.NONE), expression(negate.operand()));
      case Expression.Not not ->
          Document.sequence(tape.word("not"), tape.gap(Separator.SPACE), expression(not.operand()));
      case Expression.Binary binary -> layouts.operators.binary(binary, nested);
      case Expression.Range range -> range(range);
      case Expression.If choice -> choice(choice, nested);
      case Expression.Match match -> match(match);
      case Expression.LetIn let -> letIn(let, nested);
      case Expression.Quantifier quantifier -> quantifier(quantifier);
      case Expression.Lambda lambda -> lambda(lambda);
      case Expression.Parenthesized parenthesized ->
          layouts.brackets.enclosing(() -> onOwnLine(parenthesized.inner()));
    };
  }

  Document construction(Expression.Construction construction) {
    return Document.sequence(
        layouts.tape.whole(construction.type()), layouts.block(construction.entries()));
  }

  private Document range(Expression.Range range) {
    List<Document> parts = new ArrayList<>();
    range
        .from()
        .ifPresent(
            from -> {
              parts.add(expression(from));
              parts.add(layouts.tape.gap(Separator.NONE));
            });
    parts.add(layouts.tape.word(".."));
    range
        .to()
        .ifPresent(
            to -> {
              parts.add(layouts.tape.gap(Separator.NONE));
              parts.add(expression(to));
            });
    return Document.sequence(parts);
  }

  /** A chain of conditions has all of its branches one below the other, or on one line. */
  private Document choice(Expression.If first, boolean nested) {
    Tape tape = layouts.tape;
    Document head = condition(first);
    List<Document> branches = new ArrayList<>();
    boolean broken = tape.gap().lineBreak();
    branches.add(layouts.clause(Separator.LINE, "then", first.then()));
    Expression last = first.otherwise();
    while (last instanceof Expression.If next) {
      broken |= tape.gap().lineBreak();
      branches.add(tape.gap(Separator.LINE));
      branches.add(tape.word("else"));
      branches.add(tape.gap(Separator.SPACE));
      branches.add(condition(next));
      broken |= tape.gap().lineBreak();
      branches.add(layouts.clause(Separator.LINE, "then", next.then()));
      last = next.otherwise();
    }
    broken |= tape.gap().lineBreak();
    branches.add(layouts.clause(Separator.LINE, "else", last));
    return inLines(broken, head, branches, nested);
  }

  private Document condition(Expression.If choice) {
    return Document.sequence(
        layouts.tape.word("if"), layouts.tape.gap(Separator.SPACE), expression(choice.condition()));
  }

  private static Document inLines(
      boolean broken, Document head, List<Document> lines, boolean nested) {
    Document below = Document.sequence(lines);
    return Document.group(broken, List.of(head, nested ? new Document.Nest(below) : below));
  }

  private Document letIn(Expression.LetIn let, boolean nested) {
    Document head =
        Document.sequence(
            layouts.tape.word("let"),
            layouts.name(Separator.SPACE, let.name()),
            layouts.types.ofLet(let.type()),
            layouts.tape.spaced("="),
            layouts.value(let.value()));
    boolean broken = layouts.tape.gap().lineBreak();
    Document body = layouts.clause(Separator.LINE, "then", let.body());
    return inLines(broken, head, List.of(body), nested);
  }

  private Document match(Expression.Match match) {
    return Document.sequence(
        layouts.tape.word("match"),
        layouts.tape.gap(Separator.SPACE),
        expression(match.subject()),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.ARMS, match.arms(), this::arm));
  }

  private Document arm(MatchArm arm) {
    List<Document> parts = new ArrayList<>();
    if (arm.isElse()) {
      parts.add(layouts.tape.word("else"));
    }
    for (Expression pattern : arm.patterns()) {
      if (!parts.isEmpty()) {
        parts.add(layouts.tape.tight(","));
        parts.add(layouts.tape.gap(Separator.SPACE));
      }
      parts.add(layouts.tape.whole(pattern));
    }
    parts.add(layouts.tape.spaced("=>"));
    parts.add(layouts.value(arm.value()));
    return Document.sequence(parts);
  }

  private Document quantifier(Expression.Quantifier quantifier) {
    Document head =
        Document.group(
            layouts.tape.word(),
            layouts.name(Separator.SPACE, quantifier.variable()),
            layouts.clause(Separator.SPACE, "in", quantifier.collection()),
            layouts.lists.where(quantifier.condition()));
    return Document.sequence(head, layouts.tape.spaced(":"), layouts.value(quantifier.body()));
  }

  private Document lambda(Expression.Lambda lambda) {
    Document parameters =
        layouts.tape.at("(")
            ? Document.sequence(
                layouts.tape.word("("),
                layouts.tape.gap(Separator.NONE),
                layouts.names(lambda.parameters()),
                layouts.tape.tight(")"))
            : layouts.tape.whole(lambda.parameters().getFirst());
    return Document.sequence(
        parameters,
        layouts.tape.spaced("=>"),
        layouts.tape.gap(Separator.SPACE),
        expression(lambda.body()));
  }
}
