package dev.promiselang.format;

import dev.promiselang.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lays out alternatives; on lines of their own, those that have no order lead with their bar. */
final class UnionLayout {

  private final Layouts layouts;

  UnionLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  static boolean isUnion(TypeExpression type) {
    return type instanceof TypeExpression.Union
        || type instanceof TypeExpression.Maybe maybe && isUnion(maybe.of());
  }

  /** Behind a colon or an equals sign, with what may follow on a line of its own. */
  Document below(TypeExpression type, Supplier<Optional<Document>> after) {
    List<Document> parts = new ArrayList<>();
    boolean broken = layouts.tape.at("|") && layouts.tape.gap().lineBreak();
    parts.add(layouts.tape.gap(Separator.LINE));
    broken |= alternatives(type, parts);
    after.get().ifPresent(parts::add);
    return Document.group(broken, List.of(new Document.Nest(Document.sequence(parts))));
  }

  /** Where nothing else stands on the line. */
  Document inBrackets(TypeExpression type) {
    List<Document> parts = new ArrayList<>();
    boolean broken = alternatives(type, parts);
    return Document.group(broken, parts);
  }

  /** Adds the alternatives; whether one of their marks began a line. */
  private boolean alternatives(TypeExpression type, List<Document> parts) {
    return switch (type) {
      case TypeExpression.Maybe maybe -> {
        boolean broken = alternatives(maybe.of(), parts);
        parts.add(layouts.tape.tight("?"));
        yield broken;
      }
      case TypeExpression.Union union -> members(union, parts);
      default -> false;
    };
  }

  private boolean members(TypeExpression.Union union, List<Document> parts) {
    parts.add(union.ordered() ? Document.EMPTY : new Document.IfBroken("| ", ""));
    parts.add(withoutBar());
    parts.add(layouts.types.single(union.members().getFirst()));
    boolean broken = false;
    for (TypeExpression member : union.members().subList(1, union.members().size())) {
      broken |= layouts.tape.gap().lineBreak();
      parts.add(layouts.tape.gap(Separator.LINE));
      parts.add(layouts.tape.word(union.ordered() ? "<" : "|"));
      parts.add(layouts.tape.gap(Separator.SPACE));
      parts.add(layouts.types.single(member));
    }
    return broken;
  }

  /** Passes over a bar before the first alternative; the comments behind it stay. */
  Document withoutBar() {
    if (!layouts.tape.at("|")) {
      return Document.EMPTY;
    }
    layouts.tape.skip();
    List<Document> parts = new ArrayList<>();
    boolean broken = false;
    for (Remark remark : layouts.tape.gap().remarks()) {
      if (!parts.isEmpty()) {
        parts.add(broken ? new Document.Hard(false) : Document.text(" "));
      }
      parts.add(remark.document());
      broken = remark.endsLine();
    }
    if (!parts.isEmpty()) {
      parts.add(broken ? new Document.Hard(false) : Document.text(" "));
    }
    return Document.nest(Document.sequence(parts));
  }
}
