package dev.promiselang.versions;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** Two packages of a program that need different major versions of one repository. */
record TwoMajors(String repository, Chain chain, Chain before) implements Problem {

  public static final Code CODE = new Code("P0755", "two-majors");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "this program would need two major versions of `" + repository + "`",
            chain.at(),
            "needs " + chain.words())
        .and(before.at(), "needs " + before.words())
        .help(
            "ask for versions of the packages in between that agree, or decide in the root:"
                + " name the repository there with the version you want and `override: true`");
  }
}
