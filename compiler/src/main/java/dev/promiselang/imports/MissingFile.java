package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
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
    Report report =
        Report.error("there is no file `" + path + "` in this package", at, "no such file");
    if (files.contains(path + ".promise")) {
      String whole = "\"" + path + ".promise\"";
      return report.help("write `" + whole + "`", at, whole);
    }
    if (path.matches("(std|k8s)([/.]\\w+)+")) {
      String dotted = path.replace('/', '.');
      return report.help("write `" + dotted + "` without quotes", at, dotted);
    }
    List<String> written = files.stream().map(file -> "\"" + file + "\"").toList();
    return report.didYouMean("\"" + path + "\"", at, written);
  }
}
