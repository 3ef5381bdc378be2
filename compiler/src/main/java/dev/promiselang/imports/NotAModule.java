package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A file that is no module is imported as one; {@code name} is what it may be called. */
record NotAModule(Span at, String path, String name) implements Problem {

  public static final Code CODE = new Code("P0734", "not-a-module");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean manifests = path.matches(".*\\.(ya?ml|json)");
    String kind = manifests ? "manifests" : "text";
    return Report.error("`" + path + "` is no module", at, "this file holds no declarations")
        .help("write `import " + kind + " \"" + path + "\" as " + name + "`");
  }
}
