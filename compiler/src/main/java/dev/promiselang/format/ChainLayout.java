package dev.promiselang.format;

import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays out what follows a value without a space, one behind the other: fields, indexes, calls and
 * {@code with}. Several calls of methods break before the dot of each.
 */
final class ChainLayout {

  private final Layouts layouts;

  ChainLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document chain(Expression last) {
    Deque<Expression> links = new ArrayDeque<>();
    Expression head = last;
    int methods = 0;
    while (isLink(head)) {
      methods += isMethod(head) ? 1 : 0;
      links.push(head);
      head = target(head);
    }
    Document first = layouts.expressions.expression(head);
    List<Document> rest = new ArrayList<>();
    boolean breaking = methods > 1;
    while (!links.isEmpty()) {
      Expression link = links.pop();
      boolean method = breaking && !links.isEmpty() && isMethod(links.element());
      rest.add(link(link, method ? Separator.TIGHT : Separator.NONE));
    }
    return breaking
        ? Document.group(first, Document.nest(Document.sequence(rest)))
        : Document.sequence(first, Document.sequence(rest));
  }

  private static boolean isLink(Expression expression) {
    return switch (expression) {
      case Expression.Member _, Expression.Index _, Expression.Call _, Expression.With _ -> true;
      default -> false;
    };
  }

  private static Expression target(Expression link) {
    return switch (link) {
      case Expression.Member member -> member.target();
      case Expression.Index index -> index.target();
      case Expression.Call call -> call.callee();
      case Expression.With with -> with.base();
      default -> link;
    };
  }

  private static boolean isMethod(Expression link) {
    return link instanceof Expression.Call call && call.callee() instanceof Expression.Member;
  }

  private Document link(Expression link, Separator before) {
    Tape tape = layouts.tape;
    return switch (link) {
      case Expression.Member member ->
          Document.sequence(
              tape.gap(before), tape.word(), layouts.name(Separator.NONE, member.name()));
      case Expression.Index index ->
          Document.sequence(
              tape.tight("["),
              tape.gap(Separator.NONE),
              layouts.expressions.expression(index.index()),
              tape.tight("]"));
      case Expression.Call call ->
          Document.sequence(tape.gap(Separator.NONE), arguments(call.arguments()));
      case Expression.With with ->
          Document.sequence(tape.spaced("with"), layouts.block(with.entries()));
      default -> Document.EMPTY;
    };
  }

  /** Arguments in their parentheses; a last one that brings brackets is not moved further in. */
  Document arguments(List<Argument> arguments) {
    if (!hugs(arguments)) {
      return layouts.brackets.of(Shape.ARGUMENTS, arguments, this::argument);
    }
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.word("("));
    for (Argument argument : arguments) {
      if (parts.size() > 1) {
        parts.add(layouts.tape.tight(","));
        parts.add(layouts.tape.gap(Separator.SPACE));
      }
      parts.add(argument(argument));
    }
    parts.add(layouts.brackets.close());
    return Document.sequence(parts);
  }

  private boolean hugs(List<Argument> arguments) {
    if (arguments.isEmpty() || !layouts.tape.isBareInside()) {
      return false;
    }
    if (arguments.size() == 1 && layouts.tape.opensTextOfManyLines()) {
      return true;
    }
    if (!hugs(arguments.getLast())) {
      return false;
    }
    List<Argument> others = arguments.subList(0, arguments.size() - 1);
    return others.isEmpty()
        || !layouts.tape.opensALine()
            && others.stream().allMatch(other -> Hugging.isSimple(other.value()));
  }

  private static boolean hugs(Argument argument) {
    return argument.label().isEmpty() && Hugging.isBlock(argument.value());
  }

  private Document argument(Argument argument) {
    if (argument.label().isEmpty()) {
      return layouts.expressions.expression(argument.value());
    }
    return Document.sequence(
        layouts.tape.whole(argument.label().get()),
        layouts.tape.tight(":"),
        layouts.value(argument.value()));
  }
}
