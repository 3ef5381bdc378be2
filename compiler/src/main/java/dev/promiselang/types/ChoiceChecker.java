package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether entries set exactly one field of each {@code oneOf}, as far as that can be seen. */
final class ChoiceChecker {

  private final ExpressionChecker expressions;

  ChoiceChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** Given are the names that may be set; where all are known, none of a choice is a mistake. */
  void check(Span at, RecordShape shape, EntryPaths paths, Set<String> given, boolean allAreKnown) {
    for (RecordShape.OneOf oneOf : shape.oneOfs()) {
      List<Setting> set =
          paths.byFirst().entrySet().stream()
              .filter(group -> oneOf.choices().contains(group.getKey()))
              .flatMap(group -> group.getValue().stream().filter(this::isThere).limit(1))
              .toList();
      boolean none = allAreKnown && oneOf.choices().stream().noneMatch(given::contains);
      if (set.size() > 1) {
        Label first = new Label(set.getFirst().at(), "set here");
        Span second = set.get(1).at();
        expressions.report(
            new NotOneChoice(second, oneOf.choices(), Optional.of(first), oneOf.at()));
      } else if (none && !oneOf.choices().isEmpty()) {
        expressions.report(new NotOneChoice(at, oneOf.choices(), Optional.empty(), oneOf.at()));
      }
    }
  }

  /** Whether the entry certainly sets something. */
  private boolean isThere(Setting setting) {
    if (!setting.always() || !setting.isLeaf()) {
      return setting.always();
    }
    return switch (expressions.checking.types.get(setting.value()).orElse(new Type.Unknown())) {
      case Type.Maybe _, Type.Nothing _, Type.Any _, Type.Unknown _ -> false;
      default -> true;
    };
  }
}
