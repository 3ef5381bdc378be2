package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.grammar.PromiseParser.TextContext;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of one file share: its text, its doc comments, its problems and each other.
 * After a mistake any part of a parse tree may be null; only the methods here deal with that.
 */
final class Workshop {

  private final SourceFile file;
  private final Trivia trivia;
  private final Problems problems;

  final TextBuilder texts = new TextBuilder(this);
  final ExpressionBuilder expressions = new ExpressionBuilder(this);
  final OperandBuilder operands = new OperandBuilder(this);
  final SelectorBuilder selectors = new SelectorBuilder(this);
  final EntryBuilder entries = new EntryBuilder(this);
  final TypeBuilder types = new TypeBuilder(this);
  final MemberBuilder members = new MemberBuilder(this);
  final UseBuilder uses = new UseBuilder(this);
  final PlacementBuilder placements = new PlacementBuilder(this);
  final PromiseItemBuilder promiseItems = new PromiseItemBuilder(this);
  final FleetBuilder fleets = new FleetBuilder(this);

  Workshop(SourceFile file, Trivia trivia, Problems problems) {
    this.file = file;
    this.trivia = trivia;
    this.problems = problems;
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** Reports a mistake that may come of another one on its line. */
  void reportUnlessTold(Problem problem) {
    int line = line(problem);
    if (problems.all().stream().noneMatch(told -> line(told) == line)) {
      report(problem);
    }
  }

  private int line(Problem problem) {
    return file.lineAt(problem.report().primary().at().start());
  }

  SourceFile file() {
    return file;
  }

  Span at(Token token) {
    return new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** Where a part of the parse tree stands: an empty span when it holds no token. */
  Span at(ParserRuleContext context) {
    int start = context.start.getStartIndex();
    int end = context.stop == null ? start : context.stop.getStopIndex() + 1;
    return new Span(file.id(), start, Math.max(start, end));
  }

  Documentation documentation(ParserRuleContext context) {
    return trivia.documentationBefore(context.start);
  }

  /** A name, or the empty name where the parent ends when the parser found none. */
  Name name(@Nullable ParserRuleContext context, ParserRuleContext parent) {
    if (context == null || context.exception != null || context.stop == null) {
      return new Name(at(parent).after(), "");
    }
    Span at = at(context);
    return new Name(at, file.textOf(at));
  }

  Optional<Name> optionalName(@Nullable ParserRuleContext context) {
    return context == null ? Optional.empty() : Optional.of(name(context, context));
  }

  Name name(Token token) {
    Span at = at(token);
    return new Name(at, file.textOf(at));
  }

  List<Name> names(List<? extends ParserRuleContext> contexts) {
    return contexts.stream().map(context -> name(context, context)).toList();
  }

  /** A name that is written as text. */
  Name quoted(@Nullable TextContext context, ParserRuleContext parent) {
    return context == null ? new Name(at(parent).after(), "") : texts.name(context);
  }

  Optional<Name> optionalQuoted(@Nullable TextContext context) {
    return Optional.ofNullable(context).map(texts::name);
  }

  /** What is made of each part; a plain loop, since trees are deep and streams take much stack. */
  <C, N> List<N> all(List<C> contexts, Function<C, N> builder) {
    List<N> built = new ArrayList<>(contexts.size());
    for (C context : contexts) {
      built.add(builder.apply(context));
    }
    return built;
  }

  /** What is made of a part, or of the place where it is missing. */
  <C extends ParserRuleContext, N> N part(
      @Nullable C context,
      ParserRuleContext parent,
      Function<C, N> builder,
      Function<Span, N> missing) {
    return context == null ? missing.apply(at(parent).after()) : builder.apply(context);
  }
}
