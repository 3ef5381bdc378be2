package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import java.util.ArrayList;
import java.util.List;

/** What an author says of a {@code status} that nobody will hold anything against. */
final class StatusRules {

  private static final int KEYWORD = "check".length();

  private StatusRules() {}

  static void check(PromiseItem.Api api, Problems problems) {
    for (RecordBody.Member member : api.body().members()) {
      if (member instanceof RecordBody.Member.Status status) {
        List<Span> lost = lost(status.body());
        if (!lost.isEmpty()) {
          problems.add(new StatusRuleLost(lost, api.kind().text()));
        }
      }
    }
  }

  private static List<Span> lost(RecordBody status) {
    List<Span> lost = new ArrayList<>();
    for (RecordBody.Member member : status.members()) {
      switch (member) {
        case RecordBody.Member.Check check ->
            lost.add(new Span(check.at().file(), check.at().start(), check.at().start() + KEYWORD));
        case RecordBody.Member.Field field ->
            field.defaultValue().ifPresent(value -> lost.add(value.at()));
        case RecordBody.Member.OneOf _, RecordBody.Member.Status _, RecordBody.Member.Open _ -> {}
      }
    }
    return lost;
  }
}
