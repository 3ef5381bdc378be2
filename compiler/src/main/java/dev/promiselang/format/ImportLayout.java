package dev.promiselang.format;

import dev.promiselang.syntax.Import;
import java.util.ArrayList;
import java.util.List;

/** Lays out a single import. */
final class ImportLayout {

  private final Layouts layouts;
  private final Tape tape;

  ImportLayout(Layouts layouts) {
    this.layouts = layouts;
    this.tape = layouts.tape;
  }

  Document one(Import imported) {
    List<Document> parts = new ArrayList<>();
    parts.add(tape.word("import"));
    parts.add(tape.gap(Separator.SPACE));
    if (imported.kind() != Import.Kind.MODULE) {
      parts.add(tape.word());
      parts.add(tape.gap(Separator.SPACE));
    }
    parts.add(tape.whole(imported.from()));
    if (tape.at(".")) {
      parts.add(tape.tight("."));
      parts.add(tape.gap(Separator.NONE));
      parts.add(layouts.brackets.of(Shape.ARGUMENTS, imported.selected(), this::selected));
    }
    imported
        .alias()
        .ifPresent(
            alias -> {
              parts.add(tape.spaced("as"));
              parts.add(layouts.name(Separator.SPACE, alias));
            });
    return Document.sequence(parts);
  }

  private Document selected(Import.Selected selected) {
    return tape.words(selected.at(), Separator.SPACE);
  }
}
