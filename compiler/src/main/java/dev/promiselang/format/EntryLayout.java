package dev.promiselang.format;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what stands between the braces of records, resources, patches and tests. */
final class EntryLayout {

  private final Layouts layouts;

  EntryLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  /** Braces with entries; only keys and values, or a single entry, may stand on one line. */
  Document block(List<Entry> entries) {
    return layouts.brackets.of(Shape.RECORD, areBroken(entries), entries, this::entry);
  }

  private static boolean areBroken(List<Entry> entries) {
    return entries.size() > 1 && !entries.stream().allMatch(EntryLayout::isPlain);
  }

  static boolean isPlain(Entry entry) {
    return entry instanceof Entry.Field || entry instanceof Entry.Spread;
  }

  Document entry(Entry entry) {
    Tape tape = layouts.tape;
    return switch (entry) {
      case Entry.Field field -> field(field);
      case Entry.Spread spread ->
          Document.sequence(
              tape.word("..."),
              tape.gap(Separator.NONE),
              layouts.expressions.expression(spread.value()));
      case Entry.For loop ->
          Document.sequence(
              layouts.lists.loop(loop.key(), loop.variable(), loop.collection(), loop.condition()),
              layouts.block(loop.body()));
      case Entry.If choice -> choice(choice);
      case Entry.Let let ->
          Document.sequence(
              tape.word("let"),
              layouts.name(Separator.SPACE, let.name()),
              layouts.types.ofLet(let.type()),
              tape.spaced("="),
              layouts.value(let.value()));
      case Entry.Resource resource -> layouts.expressions.construction(resource.construction());
      case Entry.Patch patch ->
          Document.sequence(
              change("patch", patch.kind(), patch.name(), patch.namespace()),
              layouts.block(patch.entries()));
      case Entry.Remove remove ->
          change("remove", remove.kind(), remove.name(), remove.namespace());
      case Entry.Assert check -> condition("assert", check.condition(), check.message());
      case Entry.Missing _ -> Document.EMPTY;
    };
  }

  private Document field(Entry.Field field) {
    List<Document> parts = new ArrayList<>();
    for (Entry.Key key : field.path()) {
      parts.add(parts.isEmpty() ? Document.EMPTY : dot());
      parts.add(layouts.tape.whole(key));
    }
    parts.add(layouts.tape.tight(":"));
    parts.add(layouts.value(field.value()));
    return Document.sequence(parts);
  }

  private Document dot() {
    return Document.sequence(layouts.tape.tight("."), layouts.tape.gap(Separator.NONE));
  }

  /** All the braces of one condition stand on one line, or none do. */
  private Document choice(Entry.If first) {
    Tape tape = layouts.tape;
    boolean broken = tape.endsOnAnotherLine(first);
    List<Document> parts = new ArrayList<>();
    parts.add(branch(first));
    broken |= areBroken(first.then());
    List<Entry> otherwise = first.otherwise();
    while (tape.at("else")) {
      parts.add(tape.gap(Separator.LEVEL));
      parts.add(tape.word("else"));
      parts.add(tape.gap(Separator.SPACE));
      if (tape.at("if") && otherwise.getFirst() instanceof Entry.If next) {
        parts.add(branch(next));
        broken |= areBroken(next.then());
        otherwise = next.otherwise();
      } else {
        parts.add(layouts.brackets.ungrouped(Shape.RECORD, otherwise, this::entry));
        broken |= areBroken(otherwise);
      }
    }
    return Document.group(broken, parts);
  }

  private Document branch(Entry.If choice) {
    return Document.sequence(
        layouts.tape.word("if"),
        layouts.tape.gap(Separator.SPACE),
        layouts.expressions.expression(choice.condition()),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.ungrouped(Shape.RECORD, choice.then(), this::entry));
  }

  /** {@code patch? Deployment "name" in "ns"}. */
  private Document change(
      String word, QualifiedName kind, Expression name, Optional<Expression> namespace) {
    Tape tape = layouts.tape;
    List<Document> parts = new ArrayList<>();
    parts.add(tape.word(word));
    parts.add(tape.at("?") ? tape.tight("?") : Document.EMPTY);
    parts.add(tape.gap(Separator.SPACE));
    parts.add(tape.whole(kind));
    parts.add(tape.gap(Separator.SPACE));
    parts.add(layouts.expressions.expression(name));
    namespace.ifPresent(n -> parts.add(Document.nest(layouts.clause(Separator.LINE, "in", n))));
    return Document.group(false, parts);
  }

  /** {@code assert a == b else "message"}. */
  Document condition(String word, Expression condition, Optional<Expression> message) {
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.word(word));
    parts.add(layouts.tape.gap(Separator.SPACE));
    parts.add(layouts.expressions.expression(condition));
    message.ifPresent(m -> parts.add(Document.nest(layouts.clause(Separator.LINE, "else", m))));
    return Document.group(false, parts);
  }
}
