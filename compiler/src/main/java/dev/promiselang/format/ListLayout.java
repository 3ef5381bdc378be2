package dev.promiselang.format;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out lists, and the heads that loops have in lists and elsewhere. */
final class ListLayout {

  private final Layouts layouts;

  ListLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document list(Expression.ListLiteral list) {
    return layouts.brackets.of(Shape.LIST, list.elements(), this::element);
  }

  private Document element(ListElement element) {
    return switch (element) {
      case ListElement.Item item -> layouts.expressions.expression(item.value());
      case ListElement.Spread spread ->
          Document.sequence(
              layouts.tape.word("..."),
              layouts.tape.gap(Separator.NONE),
              layouts.expressions.expression(spread.value()));
      case ListElement.For loop ->
          Document.sequence(
              loop(loop.key(), loop.variable(), loop.collection(), loop.condition()),
              layouts.tape.spaced(":"),
              below(loop.element()));
      case ListElement.If choice -> choice(choice);
    };
  }

  private Document choice(ListElement.If choice) {
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.word("if"));
    parts.add(layouts.tape.gap(Separator.SPACE));
    parts.add(layouts.expressions.expression(choice.condition()));
    parts.add(layouts.tape.spaced(":"));
    parts.add(below(choice.then()));
    boolean level = isBlock(choice.then());
    choice
        .otherwise()
        .ifPresent(
            otherwise -> {
              parts.add(layouts.tape.gap(level ? Separator.LEVEL : Separator.LINE));
              parts.add(layouts.tape.word("else"));
              parts.add(layouts.tape.gap(Separator.SPACE));
              parts.add(element(otherwise));
            });
    return Document.group(false, parts);
  }

  /** What follows a colon: on its line, or below it. */
  private Document below(ListElement element) {
    return isBlock(element)
        ? Document.sequence(layouts.tape.gap(Separator.SPACE), element(element))
        : Document.group(Document.nest(layouts.tape.gap(Separator.LINE), element(element)));
  }

  private static boolean isBlock(ListElement element) {
    return element instanceof ListElement.Item item && Hugging.isBlock(item.value());
  }

  /** {@code for key, value in map where value > 1}. */
  Document loop(
      Optional<Name> key, Name variable, Expression collection, Optional<Expression> condition) {
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.word("for"));
    key.ifPresent(
        name -> {
          parts.add(layouts.name(Separator.SPACE, name));
          parts.add(layouts.tape.tight(","));
        });
    parts.add(layouts.name(Separator.SPACE, variable));
    parts.add(layouts.clause(Separator.SPACE, "in", collection));
    parts.add(where(condition));
    return Document.group(false, parts);
  }

  /** {@code where value > 1} if it is there. */
  Document where(Optional<Expression> condition) {
    return condition
        .map(c -> Document.nest(layouts.clause(Separator.LINE, "where", c)))
        .orElse(Document.EMPTY);
  }
}
