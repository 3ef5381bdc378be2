package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.fleet.PromiseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Include chains in words and as places. */
public final class Chains {

  private Chains() {}

  /** {@code TeamA -> Redis -> CertManager}; a {@code place} is the promise alone. */
  public static String words(PromiseModel promise, Reason reason) {
    List<PromiseModel> chain = new ArrayList<>();
    if (reason instanceof Reason.Included included) {
      chain.addAll(included.by().chain());
    }
    chain.add(promise);
    return chain.stream().map(PromiseModel::name).collect(Collectors.joining(" -> "));
  }

  public static String words(Landing landing) {
    return words(landing.promise(), landing.reasons().getFirst());
  }

  /** What the last link of a chain does, for a label at its place. */
  public static String deed(PromiseModel promise, Reason reason) {
    return switch (reason) {
      case Reason.Own _ -> "`" + promise.name() + "` lands by its own `on`";
      case Reason.Placed _ -> "`" + promise.name() + "` is placed here";
      case Reason.Included included ->
          "`" + included.by().promise().name() + "` includes `" + promise.name() + "`";
    };
  }

  /** The place of each link, the last link first. */
  public static List<Label> places(PromiseModel promise, Reason reason) {
    List<Label> places = new ArrayList<>();
    places.add(new Label(reason.at(), deed(promise, reason)));
    places.addAll(above(reason));
    return places;
  }

  /** The places of all links but the last. */
  public static List<Label> above(Reason reason) {
    return reason instanceof Reason.Included(var _, Landing by, var _)
        ? places(by.promise(), by.reasons().getFirst())
        : List.of();
  }
}
