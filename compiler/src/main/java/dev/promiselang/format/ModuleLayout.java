package dev.promiselang.format;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Module;
import java.util.ArrayList;
import java.util.List;

/** Lays out a whole file. */
final class ModuleLayout {

  private final Layouts layouts;
  private final Tape tape;
  private final List<Document> parts = new ArrayList<>();

  ModuleLayout(Layouts layouts) {
    this.layouts = layouts;
    this.tape = layouts.tape;
  }

  Document module(Module module) {
    int imports = module.imports().size();
    if (imports > 0) {
      parts.add(new ImportRun(layouts).of(module.imports()));
    }
    for (Declaration declaration : module.declarations()) {
      boolean first = declaration == module.declarations().getFirst();
      Separator before = first && imports == 0 ? Separator.START : Separator.DECLARATION;
      parts.add(Joint.of(gap(first && imports > 0), before).document());
      parts.add(layouts.declarations.declaration(declaration));
    }
    end(imports > 0, module.declarations().isEmpty());
    return Document.sequence(parts);
  }

  /** The gap before what comes next; imports have taken their part, and an empty line follows. */
  private Gap gap(boolean afterImport) {
    Gap gap = tape.gap();
    return afterImport ? gap.afterImports(ImportRun.behind(gap)) : gap;
  }

  private void end(boolean imports, boolean declaresNothing) {
    boolean empty = declaresNothing && !imports;
    Gap gap = gap(imports && declaresNothing);
    if (!empty || !gap.remarks().isEmpty()) {
      parts.add(Joint.of(gap, empty ? Separator.START : Separator.LAST).remarks());
      parts.add(new Document.Hard(false));
    }
  }
}
