package dev.promiselang.versions;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.scalars.VersionNumber;

/** A revision that the root has chosen, which is older than a version that a package asks for. */
record RevisionTooOld(String repository, VersionNumber has, Chain chain) implements Problem {

  public static final Code CODE = new Code("P0771", "revision-too-old");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the revision of `" + repository + "` calls itself " + has + ", and more is asked for",
            chain.at(),
            "needs " + chain.words())
        .help("choose another `rev`, or write `override: true` beside it to use it all the same");
  }
}
