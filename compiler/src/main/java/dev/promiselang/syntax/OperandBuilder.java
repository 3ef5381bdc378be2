package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import dev.promiselang.grammar.PromiseParser.AbsentAtomContext;
import dev.promiselang.grammar.PromiseParser.AtomContext;
import dev.promiselang.grammar.PromiseParser.BoolAtomContext;
import dev.promiselang.grammar.PromiseParser.CallTailContext;
import dev.promiselang.grammar.PromiseParser.ConstructionAtomContext;
import dev.promiselang.grammar.PromiseParser.ConstructionTailContext;
import dev.promiselang.grammar.PromiseParser.IndexTailContext;
import dev.promiselang.grammar.PromiseParser.ListAtomContext;
import dev.promiselang.grammar.PromiseParser.MatchAtomContext;
import dev.promiselang.grammar.PromiseParser.MemberTailContext;
import dev.promiselang.grammar.PromiseParser.NumberAtomContext;
import dev.promiselang.grammar.PromiseParser.OperandContext;
import dev.promiselang.grammar.PromiseParser.ParenthesizedAtomContext;
import dev.promiselang.grammar.PromiseParser.QuotedMemberTailContext;
import dev.promiselang.grammar.PromiseParser.RecordAtomContext;
import dev.promiselang.grammar.PromiseParser.ReferenceAtomContext;
import dev.promiselang.grammar.PromiseParser.SafeMemberTailContext;
import dev.promiselang.grammar.PromiseParser.SelfAtomContext;
import dev.promiselang.grammar.PromiseParser.TailContext;
import dev.promiselang.grammar.PromiseParser.TextAtomContext;
import dev.promiselang.grammar.PromiseParser.TypeReferenceAtomContext;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What binds tightest: literals, names, brackets, and all that follows them without a space. */
final class OperandBuilder {

  private final Workshop workshop;

  OperandBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Expression operand(@Nullable OperandContext context, ParserRuleContext parent) {
    return workshop.part(context, parent, found -> operand(found, false), Expression.Missing::new);
  }

  Optional<Expression> optional(@Nullable OperandContext context) {
    return Optional.ofNullable(context).map(found -> operand(found, false));
  }

  /** As a whole argument an upper-case name may stand alone, also behind modules. */
  Expression operand(OperandContext context, boolean wholeArgument) {
    if (context.head == null) {
      return new Expression.Missing(workshop.at(context));
    }
    return withTails(atom(context.head), context.tails, wholeArgument);
  }

  Expression withTails(Expression head, List<TailContext> tails, boolean wholeArgument) {
    Expression target = head;
    for (int i = 0; i < tails.size(); i++) {
      boolean asType = i + 1 < tails.size() ? followsType(tails.get(i + 1)) : wholeArgument;
      target = tail(target, tails.get(i), asType);
    }
    return target;
  }

  private static boolean followsType(TailContext tail) {
    return tail instanceof MemberTailContext
        || tail instanceof CallTailContext
        || tail instanceof ConstructionTailContext;
  }

  private Expression tail(Expression target, TailContext context, boolean asType) {
    Span at = target.at().to(workshop.at(context));
    return switch (context) {
      case MemberTailContext tail -> {
        Name name = workshop.name(tail.name, tail);
        boolean type = name.isUpper() && asType && TypePaths.isPath(target);
        yield type
            ? new Expression.TypeReference(at, TypePaths.of(target, name))
            : new Expression.Member(at, target, false, name);
      }
      case SafeMemberTailContext tail ->
          new Expression.Member(at, target, true, workshop.name(tail.name, tail));
      case QuotedMemberTailContext tail ->
          new Expression.Member(
              at,
              target,
              tail.dot.getType() == PromiseParser.SAFE_DOT,
              workshop.quoted(tail.quoted, tail));
      case ConstructionTailContext tail -> construction(target, tail, at);
      case CallTailContext tail -> {
        reportLineBreak(target, tail.start);
        yield new Expression.Call(at, target, workshop.uses.arguments(tail.given));
      }
      case IndexTailContext tail -> {
        reportLineBreak(target, tail.start);
        yield new Expression.Index(at, target, workshop.expressions.expression(tail.index, tail));
      }
      default -> target;
    };
  }

  private Expression construction(Expression target, ConstructionTailContext tail, Span at) {
    Name name = workshop.name(tail.name);
    if (!TypePaths.isPath(target)) {
      workshop.report(new UnexpectedToken(name.at(), "`" + name + " {`", "a field", ""));
      return new Expression.Missing(at);
    }
    return new Expression.Construction(
        at, TypePaths.of(target, name), workshop.entries.entries(tail.body));
  }

  /** A bracket or minus belongs to what stands before it only on the line where that ends. */
  void reportLineBreak(Expression left, Token mark) {
    int endLine = workshop.file().lineAt(Math.max(left.at().start(), left.at().end() - 1));
    if (endLine < workshop.file().lineAt(mark.getStartIndex())) {
      workshop.report(new LineBreakBeforeOperator(workshop.at(mark), mark.getText(), left.at()));
    }
  }

  private Expression atom(AtomContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case NumberAtomContext atom -> number(atom.number, atom);
      case BoolAtomContext atom -> bool(atom.word);
      case AbsentAtomContext _ -> new Expression.AbsentLiteral(at);
      case TextAtomContext atom -> workshop.texts.text(atom.literal);
      case ReferenceAtomContext atom -> reference(workshop.name(atom.name, atom));
      case SelfAtomContext atom -> new Expression.Reference(at, workshop.name(atom.word));
      case TypeReferenceAtomContext atom ->
          new Expression.TypeReference(
              at, new QualifiedName(at, List.of(workshop.name(atom.name))));
      case ConstructionAtomContext atom -> {
        Name name = workshop.name(atom.name);
        yield new Expression.Construction(
            at, new QualifiedName(name.at(), List.of(name)), workshop.entries.entries(atom.body));
      }
      case ListAtomContext atom -> workshop.expressions.list(atom.elements, at);
      case RecordAtomContext atom ->
          new Expression.RecordLiteral(at, workshop.entries.entries(atom.body));
      case ParenthesizedAtomContext atom ->
          new Expression.Parenthesized(at, workshop.expressions.expression(atom.inner, atom));
      case MatchAtomContext atom -> workshop.expressions.match(atom);
      default -> new Expression.Missing(at);
    };
  }

  /** In other languages `null` is a word; ours is `absent`. */
  private Expression reference(Name name) {
    if (name.isMissing()) {
      return new Expression.Missing(name.at());
    }
    if (name.text().equals("null")) {
      workshop.report(new ForeignOperator(name.at(), "null", "absent"));
      return new Expression.AbsentLiteral(name.at());
    }
    return new Expression.Reference(name.at(), name);
  }

  Expression bool(Token word) {
    return new Expression.BoolLiteral(workshop.at(word), word.getType() == PromiseLexer.TRUE);
  }

  Expression number(@Nullable Token token, ParserRuleContext parent) {
    if (token == null || Marks.isStandIn(token)) {
      return new Expression.Missing(workshop.at(parent).after());
    }
    Span at = workshop.at(token);
    String spelling = token.getText();
    Expression.NumericLiteral.Form form = NumberForms.of(spelling);
    if (form == Expression.NumericLiteral.Form.INVALID) {
      workshop.report(new InvalidNumber(at, spelling, NumberForms.nearest(spelling)));
    }
    return new Expression.NumericLiteral(at, spelling, form);
  }

  /** A number with its sign, as it stands in types and patterns. */
  Expression signed(@Nullable Token sign, @Nullable Token number, ParserRuleContext parent) {
    Expression value = number(number, parent);
    return sign == null ? value : new Expression.Negate(workshop.at(sign).to(value.at()), value);
  }
}
