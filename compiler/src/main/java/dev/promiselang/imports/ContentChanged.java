package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Files of a repository that somebody has changed after they were locked. */
public record ContentChanged(Span at, String repository) implements Problem {

  public static final Code CODE = new Code("P0753", "content-changed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the files of `" + repository + "` are not those that were locked",
            at,
            "their hash is not that of `package.lock`")
        .help(
            "nobody may change files in `vendor/packages` or in the cache; `promisec deps vendor`"
                + " or `promisec deps update` puts the locked ones back");
  }
}
