package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TypeExpression.Constraint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules of a type as other languages name them, and how they are written here. */
final class ForeignConstraints {

  private final String type;
  private final List<Constraint> constraints;

  /** The type is shown as it is written, without its rules. */
  ForeignConstraints(String type, List<Constraint> constraints) {
    this.type = type;
    this.constraints = constraints;
  }

  /** What to write instead of a rule of this label, if it is one that others have. */
  Optional<String> help(Constraint constraint) {
    if (!(constraint instanceof Constraint.Labelled labelled)) {
      return Optional.empty();
    }
    return switch (word(labelled)) {
      case "min", "minimum", "max", "maximum", "ge", "gte", "le", "lte", "from", "to" -> range();
      case "minlength", "maxlength", "minitems", "maxitems", "minproperties", "maxproperties" ->
          range();
      case "length", "size", "len", "range" ->
          Optional.of("a range has no name: `" + type + "(1..7)`");
      case "regex", "regexp", "re", "match" ->
          Optional.of("write `" + type + "(pattern: '...')`, or `matches` for a part of the text");
      case "default" ->
          Optional.of("a default follows the type: `" + type + " = " + value(labelled) + "`");
      case "enum", "oneof", "values", "in", "choices" ->
          Optional.of("write the values as the type: `\"small\" | \"large\"`");
      case "optional", "nullable" -> Optional.of("write `" + type + "?`");
      case "required" -> Optional.of("leave it out: without default and `?` it is required");
      case "keys", "listmapkeys", "listmapkey", "mergekey", "patchmergekey" ->
          Optional.of("write `" + type + "(key: name)`");
      case "unique", "uniqueitems" ->
          Optional.of("a list without repetitions is a set: `Set(...)`");
      default -> Optional.empty();
    };
  }

  private Optional<String> range() {
    String from = bound("min", "ge", "gte", "from");
    String to = bound("max", "le", "lte", "to");
    return Optional.of("write `" + type + "(" + from + ".." + to + ")`");
  }

  private String bound(String... beginnings) {
    return constraints.stream()
        .filter(Constraint.Labelled.class::isInstance)
        .map(Constraint.Labelled.class::cast)
        .filter(labelled -> List.of(beginnings).stream().anyMatch(word(labelled)::startsWith))
        .map(ForeignConstraints::value)
        .findFirst()
        .orElse("");
  }

  private static String word(Constraint.Labelled labelled) {
    return labelled.label().text().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static String value(Constraint.Labelled labelled) {
    return switch (labelled.value()) {
      case Expression.NumericLiteral(var _, String spelling, var _) -> spelling;
      case Expression.TextLiteral text -> "\"" + text.constant().orElse("...") + "\"";
      default -> "...";
    };
  }
}
