package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Set;

/**
 * A path to a file that is not there; {@code instead} is what can be written for the folder of this
 * path, or is empty when there is none.
 */
record MissingFile(Span at, String path, Set<String> files, String instead) implements Problem {

  public static final Code CODE = new Code("P0707", "missing-file");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    if (!instead.isEmpty()) {
      return Report.error("`" + path + "` is a folder, not a file", at, "a folder")
          .help("write `\"" + instead + "\"`");
    }
    return Report.error("there is no file `" + path + "` in this package", at, "no such file")
        .didYouMean("\"" + path + "\"", at, files.stream().map(f -> "\"" + f + "\"").toList());
  }
}
