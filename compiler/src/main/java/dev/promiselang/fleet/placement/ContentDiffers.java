package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A promise comes to different content on two clusters of one Kratix Promise; {@code splitting} are
 * fixed facts that would tell them apart, {@code changing} those that do but are not fixed.
 */
public record ContentDiffers(
    Landing first,
    Landing second,
    ContentDifference difference,
    List<Fact> splitting,
    List<Fact> changing)
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
    if (!splitting.isEmpty()) {
      return words(splitting, " and ")
          + (splitting.size() == 1 ? " tells" : " tell")
          + " them apart: write `split "
          + first.promise().name()
          + " by "
          + all()
          + "` to roll it out in rings";
    }
    return changing.isEmpty()
        ? "no fixed fact tells them apart: make the content the same, or derive a promise"
        : words(changing, " and ")
            + (changing.size() == 1 ? " decides it, but is" : " decide it, but are")
            + " not `fixed`, so the promise cannot be split: make the content the same, or declare"
            + " as `fixed` what never changes";
  }

  private static String words(List<Fact> facts, String between) {
    return facts.stream().map(fact -> "`" + fact.name() + "`").collect(Collectors.joining(between));
  }

  /** The facts that split it now, and those that should. */
  private String all() {
    Stream<String> now =
        first.promise().split().map(PromiseModel.Split::facts).stream().flatMap(List::stream);
    return Stream.concat(now, splitting.stream().map(Fact::name))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
