package dev.promiselang.format;

import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseUse;
import dev.promiselang.syntax.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out promises with their arguments and versions where they are named. */
final class UseLayout {

  private final Layouts layouts;

  UseLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  /** {@code flux.Flux(release: 2.7.0)} behind a word. */
  Document use(PromiseUse use) {
    return Document.sequence(layouts.tape.gap(Separator.SPACE), use(use, layouts.tape));
  }

  private Document use(PromiseUse use, Tape tape) {
    return Document.sequence(tape.whole(use.promise()), layouts.arguments(use.arguments()));
  }

  /** {@code >= 1.14} if it is there. */
  Document range(Optional<VersionRange> range) {
    return range
        .map(r -> layouts.clause(Separator.SPACE, r.operator().spelling(), r.bound()))
        .orElse(Document.EMPTY);
  }

  /** {@code because "..."} if it is there. */
  Document because(Optional<Name> reason) {
    return reason.map(text -> layouts.clause("because", text)).orElse(Document.EMPTY);
  }

  /** {@code match { gpu => nvidia.Stack, else => skip }}. */
  Document choice(List<ChoiceArm> arms) {
    return Document.sequence(
        layouts.tape.spaced("match"),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.ARMS, arms, this::arm));
  }

  private Document arm(ChoiceArm arm) {
    Tape tape = layouts.tape;
    List<Document> parts = new ArrayList<>();
    parts.add(
        arm.selector().map(layouts.expressions::expression).orElseGet(() -> tape.word("else")));
    parts.add(tape.spaced("=>"));
    if (arm.promise().isPresent()) {
      parts.add(use(arm.promise().get()));
      parts.add(range(arm.range()));
      parts.add(layouts.patches(arm.patches()));
    } else {
      parts.add(tape.spaced("skip"));
      parts.add(because(arm.reason()));
    }
    return Document.sequence(parts);
  }
}
