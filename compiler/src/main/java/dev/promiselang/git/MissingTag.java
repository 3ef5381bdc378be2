package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A version that a repository has no tag for; {@code tags} are the latest versions that it has. */
record MissingTag(Span at, String repository, String tag, List<String> tags) implements Problem {

  public static final Code CODE = new Code("P0759", "missing-tag");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + repository + "` has no tag `" + tag + "`", at, "no such version")
        .help(
            tags.isEmpty()
                ? "it has no tag that is a version, such as `v1.0.0`; a commit or a branch can be"
                    + " named with `rev` in the root package"
                : "its latest versions: " + Suggestions.quoted(tags));
  }
}
