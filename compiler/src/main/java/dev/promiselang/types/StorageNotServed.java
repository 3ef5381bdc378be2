package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The version that is stored is not served, though Kratix reads requests in it. */
record StorageNotServed(Span at, String kind, int versions) implements Problem {

  public static final Code CODE = new Code("P0385", "storage-not-served");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String what = versions > 1 ? "the stored version of `" + kind + "`" : "`" + kind + "`";
    return Report.error(
            what + " is not served",
            at,
            "Kratix watches requests in this version, and could see none")
        .help(
            versions > 1
                ? "take this away, or put `@storage` before a version that is served"
                : "take this away: a promise whose requests nobody can make needs no api");
  }
}
