package dev.promiselang.cli;

import dev.promiselang.compile.Plan;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.Reason;
import dev.promiselang.fleet.placement.Setting;
import dev.promiselang.fleet.placement.Term;
import dev.promiselang.fleet.placement.VersionLabel;
import dev.promiselang.fleet.placement.Why;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells why promises are on a cluster, and why one is not. */
final class WhyText {

  /** What a line says besides the words of the source. */
  private static final int BESIDES = 28;

  private static final int SHORTEST = 72;

  private final Plan plan;
  private final Sources sources;
  private final PlacedCluster on;
  private final int longest;
  private final StringBuilder text = new StringBuilder();

  WhyText(Plan plan, Sources sources, PlacedCluster on, int width) {
    this.plan = plan;
    this.sources = sources;
    this.on = on;
    this.longest = Math.max(SHORTEST, width - BESIDES);
  }

  /** A line for each promise on the cluster. */
  String ofAll() {
    facts();
    List<List<String>> rows = new ArrayList<>();
    for (Landing landing : on.landings()) {
      rows.add(
          List.of(
              landing.promise().kratixName() + landing.ring().map(r -> " (" + r + ")").orElse(""),
              landing.content().version().map(VersionLabel::text).orElse("-"),
              landing.reasons().stream().map(this::words).collect(Collectors.joining("; "))));
    }
    text.append(Columns.lines(List.of("PROMISE", "VERSION", "BECAUSE OF"), rows));
    return text.toString();
  }

  /** All about one promise: what brings it or could, and where its arguments come from. */
  String of(PromiseModel promise) {
    text.setLength(0);
    facts();
    Why why = plan.why(on, promise.id());
    String where = on.cluster().name();
    line(0, promise.name() + (why.landing().isPresent() ? " is on " : " is not on ") + where);
    why.landing().ifPresent(this::landing);
    if (why.ways().isEmpty()) {
      line(1, "nothing places or includes it");
    }
    why.ways().forEach(this::way);
    return text.toString();
  }

  private void facts() {
    String facts =
        on.cluster().facts().entrySet().stream()
            .map(fact -> fact.getKey() + " " + ValueWords.of(fact.getValue()))
            .collect(Collectors.joining(", "));
    line(0, on.cluster().name() + ": " + facts);
    text.append('\n');
  }

  private void landing(Landing landing) {
    landing.content().version().ifPresent(version -> line(1, "version " + version.text()));
    landing.ring().ifPresent(ring -> line(1, "ring " + ring));
    for (Setting setting : landing.arguments().values()) {
      line(
          1,
          setting.parameter()
              + " = "
              + ValueWords.of(setting.value())
              + ", "
              + origin(setting.origin()));
    }
  }

  private String origin(Setting.Origin origin) {
    return switch (origin) {
      case Setting.Origin.Default(Span at) -> "the default, " + place(at);
      case Setting.Origin.Derived(Span at) -> "of the derived promise, " + place(at);
      case Setting.Origin.Given(Span at, Reason _) -> "given, " + place(at);
    };
  }

  private void way(Why.Way way) {
    line(1, (way.applies() ? "yes: " : "no:  ") + source(way) + ", " + place(way.at()));
    way.conditions().forEach(condition -> term(condition, 3));
  }

  private String source(Why.Way way) {
    if (way.by().isEmpty()) {
      return excerpt(way.at());
    }
    PromiseModel by = way.by().get();
    return by.name()
        + (on.landing(by.id()).isPresent()
            ? " includes it"
            : " includes it, but is not on " + on.cluster().name() + " either");
  }

  private void term(Term term, int depth) {
    String truth = term.holds() ? "holds:         " : "does not hold: ";
    line(depth, truth + term.group().map(g -> "group " + g).orElseGet(() -> excerpt(term.at())));
    if (term.form() != Term.Form.COMPARISON) {
      term.parts().forEach(part -> term(part, depth + 1));
    }
  }

  private String words(Reason reason) {
    String by =
        reason instanceof Reason.Included included
            ? landingChain(included.by()) + " includes it"
            : excerpt(reason.at());
    return by + ", " + place(reason.at());
  }

  private static String landingChain(Landing landing) {
    return landing.chain().stream().map(PromiseModel::name).collect(Collectors.joining(" -> "));
  }

  /** What stands at a place, on one line and not too long. */
  private String excerpt(Span at) {
    String all = sources.find(at.file()).map(file -> file.textOf(at)).orElse("");
    String line = all.strip().replaceAll("\\s+", " ");
    return line.length() <= longest ? line : line.substring(0, longest - 4).strip() + " ...";
  }

  private String place(Span at) {
    return sources
        .find(at.file())
        .map(file -> at.file() + ":" + file.lineAt(at.start()))
        .orElse(at.file().path());
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
