package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.versions.Lock;

/** A repository that is locked at something else than what is asked for. */
record OutdatedLock(Span at, String asked, Lock.Locked locked, String repository)
    implements Problem {

  public static final Code CODE = new Code("P0751", "outdated-lock");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String has = locked.revision().isEmpty() ? locked.version().spelling() : locked.revision();
    return Report.error(
            "`package.lock` holds " + has + " of `" + repository + "`", at, "asks for " + asked)
        .help("run `promisec deps update`, which brings `package.lock` up to date");
  }
}
