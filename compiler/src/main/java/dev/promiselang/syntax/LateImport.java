package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/** An import that stands below a declaration; of several in a row the first. */
public record LateImport(Span at, Span declaration) implements Problem {

  public static final Code CODE = new Code("P0133", "late-import");

  /** All runs of imports below the first declaration. */
  static List<LateImport> in(Module module) {
    List<LateImport> late = new ArrayList<>();
    int told = 0;
    for (Import imported : module.imports()) {
      int above =
          (int) module.declarations().stream().filter(d -> comesBefore(d, imported)).count();
      if (above > told) {
        Span declaration = module.declarations().get(above - 1).at();
        late.add(new LateImport(word(imported), declaration.before()));
        told = above;
      }
    }
    return late;
  }

  private static Span word(Import imported) {
    Span at = imported.at();
    return new Span(at.file(), at.start(), at.start() + "import".length());
  }

  private static boolean comesBefore(Declaration declaration, Import imported) {
    return declaration.at().start() < imported.at().start();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("imports stand at the top of a file", at, "below a declaration")
        .and(declaration, "this stands above it")
        .help("move it above the first declaration");
  }
}
