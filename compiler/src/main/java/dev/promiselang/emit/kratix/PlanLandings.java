package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Reason;
import dev.promiselang.fleet.placement.Setting;
import dev.promiselang.fleet.placement.VersionLabel;
import dev.promiselang.yaml.Yaml;
import java.util.List;

/** Tells of each promise on a cluster why it is there and with which arguments. */
record PlanLandings(PlanSources sources) {

  Yaml.Mapping of(Landing landing) {
    PromiseModel promise = landing.promise();
    return new ObjectFields()
        .with("promise", promise.kratixName())
        .with("kratixPromise", kratixPromise(landing))
        .withText("ring", landing.ring())
        .withText("version", landing.content().version().map(VersionLabel::text))
        .withList("arguments", landing.arguments().values().stream().map(this::argument).toList())
        .withList(
            "reasons",
            landing.reasons().stream().map(reason -> reason(landing, reason).toMapping()).toList())
        .toMapping();
  }

  /** The Kratix Promise that brings the content here: the promise's own, or its ring's. */
  private static String kratixPromise(Landing landing) {
    String name = landing.promise().kratixName();
    return landing.ring().map(ring -> name + "-" + ring).orElse(name);
  }

  private ObjectFields reason(Landing landing, Reason reason) {
    ObjectFields told = sources.at(new ObjectFields().with("kind", kind(reason)), reason.at());
    told.withText("selector", reason.selector().flatMap(sources::text));
    return switch (reason) {
      case Reason.Own _ -> told;
      case Reason.Placed placed -> told.withText("arm", placed.arm().flatMap(sources::text));
      case Reason.Included _ -> told.withTexts("chain", chain(landing, reason));
    };
  }

  private static String kind(Reason reason) {
    return switch (reason) {
      case Reason.Own _ -> "on";
      case Reason.Placed _ -> "place";
      case Reason.Included _ -> "include";
    };
  }

  /** What leads here, outermost first, the promise itself last. */
  private static List<String> chain(Landing landing, Reason reason) {
    return landing.chain(reason).stream().map(PromiseModel::kratixName).toList();
  }

  private Yaml.Mapping argument(Setting setting) {
    ObjectFields origin = new ObjectFields().with("kind", kind(setting.origin()));
    return new ObjectFields()
        .with("name", setting.parameter())
        .with("value", PlanValues.of(setting.value()))
        .with("origin", sources.at(origin, setting.origin().at()).toMapping())
        .toMapping();
  }

  private static String kind(Setting.Origin origin) {
    return switch (origin) {
      case Setting.Origin.Default _ -> "default";
      case Setting.Origin.Derived _ -> "derived";
      case Setting.Origin.Given(var _, Reason reason) -> kind(reason);
    };
  }
}
