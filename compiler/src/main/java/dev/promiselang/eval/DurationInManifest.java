package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Duration that would have to be written without saying in which form. */
record DurationInManifest(Span at, String path, String duration) implements Problem {

  public static final Code CODE = new Code("P0430", "duration-in-manifest");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a Duration has no form of its own in YAML", at, held(path, duration))
        .help("name the form: `.go`, `.prometheus` or `.seconds`");
  }

  private static String held(String path, String value) {
    return path.isEmpty() ? "this is " + value : "`" + path + "` is " + value;
  }
}
