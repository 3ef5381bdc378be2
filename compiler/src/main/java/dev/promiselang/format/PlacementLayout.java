package dev.promiselang.format;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out where something lands. */
final class PlacementLayout {

  private final Layouts layouts;

  PlacementLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  /** {@code on clusters where team == "a" expect 12..15}, first thing on its line. */
  Document placement(Placement placement) {
    return Document.sequence(on(placement), expectation(placement, Separator.LINE));
  }

  /** {@code on clusters where team == "a"}. */
  Document on(Placement placement) {
    return Document.group(
        layouts.tape.word("on"), layouts.tape.gap(Separator.SPACE), target(placement.target()));
  }

  /** {@code expect 12} if it comes next. */
  Document expectation(Placement placement, Separator separator) {
    return placement
        .expectation()
        .filter(_ -> layouts.tape.at("expect"))
        .map(e -> Document.group(Document.nest(layouts.clause(separator, "expect", e.count()))))
        .orElse(Document.EMPTY);
  }

  private Document target(Placement.Target target) {
    Tape tape = layouts.tape;
    return switch (target) {
      case Placement.Target.EveryCluster _ -> tape.words(target.at(), Separator.SPACE);
      case Placement.Target.Clusters clusters ->
          Document.sequence(
              portable(clusters.portable()),
              tape.word("clusters"),
              where(Optional.of(clusters.selector())));
      case Placement.Target.OneCluster one ->
          Document.sequence(
              tape.word("one"),
              tape.spaced("cluster"),
              named("per", one.per()),
              where(one.selector()));
      case Placement.Target.SomeClusters some ->
          Document.sequence(
              tape.whole(some.count()),
              tape.spaced("clusters"),
              where(some.selector()),
              named("spread", some.spreadOver()));
      case Placement.Target.NamedCluster named ->
          Document.sequence(tape.word("cluster"), layouts.name(Separator.SPACE, named.name()));
      case Placement.Target.EachCluster each ->
          Document.sequence(tape.word("each"), tape.spaced("cluster"), where(each.selector()));
      case Placement.Target.Missing _ -> Document.EMPTY;
    };
  }

  private Document portable(boolean portable) {
    return portable
        ? Document.sequence(layouts.tape.word("portable"), layouts.tape.gap(Separator.SPACE))
        : Document.EMPTY;
  }

  /** {@code per region}, {@code spread over region}, if it is there. */
  private Document named(String word, Optional<Name> name) {
    if (name.isEmpty()) {
      return Document.EMPTY;
    }
    List<Document> parts = new ArrayList<>();
    parts.add(layouts.tape.gap(Separator.LINE));
    parts.add(layouts.tape.word(word));
    parts.add(
        layouts.tape.at("over") && word.equals("spread")
            ? layouts.tape.spaced("over")
            : Document.EMPTY);
    parts.add(layouts.name(Separator.SPACE, name.get()));
    return Document.nest(Document.sequence(parts));
  }

  private Document where(Optional<Expression> selector) {
    return layouts.lists.where(selector);
  }
}
