package dev.promiselang.format;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what a promise has to do with other promises, slots and objects. */
final class RelationLayout {

  private final Layouts layouts;

  RelationLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document include(PromiseItem.Include include) {
    return Document.sequence(
        layouts.tape.word("include"),
        layouts.uses.use(include.promise()),
        layouts.uses.range(include.range()),
        where(include.condition()),
        layouts.patches(include.patches()));
  }

  Document includeMatch(PromiseItem.IncludeMatch include) {
    return Document.sequence(layouts.tape.word("include"), layouts.uses.choice(include.arms()));
  }

  Document requires(PromiseItem.Requires requires) {
    return Document.sequence(
        layouts.tape.word("requires"),
        named(requires.promise()),
        layouts.uses.range(requires.range()),
        where(requires.condition()));
  }

  Document requiresSlot(PromiseItem.RequiresSlot requires) {
    return Document.sequence(
        layouts.tape.word("requires"),
        layouts.tape.spaced("slot"),
        named(requires.slot()),
        where(requires.condition()));
  }

  Document uses(PromiseItem.Uses uses) {
    return Document.sequence(
        layouts.tape.word("uses"), named(uses.promise()), layouts.uses.range(uses.range()));
  }

  Document usesExternal(PromiseItem.UsesExternal uses) {
    return Document.sequence(
        layouts.tape.word("uses"),
        layouts.tape.spaced("external"),
        layouts.name(Separator.SPACE, uses.promise()),
        uses.version()
            .map(
                version ->
                    Document.sequence(
                        layouts.tape.gap(Separator.SPACE), layouts.tape.whole(version)))
            .orElse(Document.EMPTY));
  }

  Document exclusive(PromiseItem.Exclusive exclusive) {
    return Document.sequence(layouts.tape.word("exclusive"), named(exclusive.slot()));
  }

  Document conflicts(PromiseItem.Conflicts conflicts) {
    return Document.sequence(
        layouts.tape.word("conflicts"),
        layouts.tape.spaced("with"),
        named(conflicts.promise()),
        layouts.uses.because(conflicts.reason()));
  }

  Document provides(PromiseItem.Provides provides) {
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.word("provides"));
    parts.add(layouts.name(Separator.SPACE, provides.what()));
    provides.objectKind().ifPresent(kind -> parts.add(named(kind)));
    parts.add(layouts.tape.gap(Separator.SPACE));
    parts.add(layouts.expressions.expression(provides.name()));
    provides.namespace().ifPresent(value -> parts.add(clause("in", value)));
    provides.serving().ifPresent(value -> parts.add(clause("serving", value)));
    provides.crdKind().ifPresent(kind -> parts.add(layouts.clause("kind", kind)));
    return Document.sequence(parts);
  }

  private Document clause(String word, Expression value) {
    return Document.group(Document.nest(layouts.clause(Separator.LINE, word, value)));
  }

  private Document named(QualifiedName name) {
    return Document.sequence(layouts.tape.gap(Separator.SPACE), layouts.tape.whole(name));
  }

  private Document where(Optional<Expression> condition) {
    return Document.group(layouts.lists.where(condition));
  }
}
