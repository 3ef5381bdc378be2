package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;
import java.util.Optional;

/**
 * A promise comes to different content on two clusters of one Kratix Promise; {@code splitting} is
 * a fixed fact that would tell them apart, {@code changing} one that does but is not fixed.
 */
public record ContentDiffers(
    Landing first,
    Landing second,
    ContentDifference difference,
    Optional<Fact> splitting,
    Optional<Fact> changing)
    implements Problem {

  public static final Code CODE = new Code("P0534", "content-differs");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(title(), place(second), on(second, difference.second()))
            .and(place(first), on(first, difference.first()))
            .help(help())
            .clusters(List.of(first.cluster().name(), second.cluster().name()));
    return first
        .promise()
        .split()
        .map(split -> report.and(split.at(), "these facts make its rings"))
        .orElse(report);
  }

  private String title() {
    return "`"
        + first.promise().name()
        + "` is not the same "
        + second.ring().map(ring -> "everywhere in its ring `" + ring + "`").orElse("everywhere")
        + ": `"
        + difference.path()
        + "` differs between "
        + first.cluster().name()
        + " and "
        + second.cluster().name();
  }

  private static String on(Landing landing, String what) {
    return "on " + landing.cluster().name() + " it is `" + what + "`";
  }

  /** The argument that differs is where to look, else the item that brings the promise. */
  private dev.promiselang.source.Span place(Landing landing) {
    Landing other = landing == first ? second : first;
    return landing.arguments().values().stream()
        .filter(
            setting ->
                other.arguments().values().stream()
                    .noneMatch(
                        theirs ->
                            theirs.parameter().equals(setting.parameter())
                                && theirs.value().equals(setting.value())))
        .map(setting -> setting.origin().at())
        .findFirst()
        .orElse(landing.reasons().getFirst().at());
  }

  private String help() {
    PromiseModel promise = first.promise();
    if (splitting.isPresent()) {
      return "`"
          + splitting.get().name()
          + "` tells them apart: write `split "
          + promise.name()
          + " by "
          + facts(promise, splitting.get())
          + "` to roll it out in rings";
    }
    return changing
        .map(
            fact ->
                "`"
                    + fact.name()
                    + "` decides it, but is not `fixed`, so it cannot split: make the content the"
                    + " same, or declare the fact `fixed` if it never changes")
        .orElse("no one fact tells them apart: make the content the same, or derive a promise");
  }

  private static String facts(PromiseModel promise, Fact added) {
    return promise
        .split()
        .map(split -> String.join(", ", split.facts()) + ", " + added.name())
        .orElse(added.name());
  }
}
