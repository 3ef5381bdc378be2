package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.Term;
import dev.promiselang.fleet.placement.Why;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Locale;

/** Tells why promises are on a cluster, or are not, in the words of {@code plan.json}. */
public final class WhyJson {

  private static final long SHAPE = 1;

  private final PlanSources sources;
  private final PlanLandings landings;

  private WhyJson(Sources sources) {
    this.sources = new PlanSources(sources);
    this.landings = new PlanLandings(this.sources);
  }

  /** The answers about some promises on one cluster, ending in a line break. */
  public static String of(PlacedCluster on, List<Why> answers, Sources sources) {
    WhyJson json = new WhyJson(sources);
    return JsonWriter.pretty(
        new ObjectFields()
            .with("version", Yaml.of(SHAPE))
            .with("cluster", on.cluster().name())
            .with("facts", PlanValues.of(on.cluster().facts()))
            .withList("promises", answers.stream().map(json::answer).toList())
            .toMapping());
  }

  private Yaml.Mapping answer(Why why) {
    return new ObjectFields()
        .with("promise", why.promise().kratixName())
        .with("lands", Yaml.of(why.landing().isPresent()))
        .with("placement", why.landing().map(this::placement))
        .withList("ways", why.ways().stream().map(this::way).toList())
        .toMapping();
  }

  private Yaml.Mapping placement(Landing landing) {
    return landings.of(landing);
  }

  private Yaml.Mapping way(Why.Way way) {
    return told(way.at())
        .with("applies", Yaml.of(way.applies()))
        .withText("by", way.by().map(promise -> promise.kratixName()))
        .withList("conditions", way.conditions().stream().map(this::term).toList())
        .toMapping();
  }

  private Yaml.Mapping term(Term term) {
    return told(term.at())
        .with("form", term.form().name().toLowerCase(Locale.ROOT))
        .with("holds", Yaml.of(term.holds()))
        .withText("group", term.group())
        .withItems("parts", term.parts().stream().map(this::term).toList())
        .toMapping();
  }

  private ObjectFields told(Span at) {
    return sources.at(new ObjectFields().withText("text", sources.text(at)), at);
  }
}
