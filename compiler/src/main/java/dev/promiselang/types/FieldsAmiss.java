package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that entries set and the record does not have, and required ones that they do not set:
 * mostly the one was meant by the other, so that they are one report.
 */
final class FieldsAmiss {

  private static final String STATUS = "status";

  private final ExpressionChecker expressions;

  FieldsAmiss(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** Given are the names that may be set; gives whether there are unknown fields. */
  boolean check(
      Span at, EntryPaths paths, RecordShape shape, Expected expected, Set<String> given) {
    List<Setting> strange = strange(paths, shape);
    // Facts that a cluster lacks are told where all clusters are read, wherever they come from.
    List<String> missing = isFacts(shape) ? List.of() : missing(shape, given);
    if (!strange.isEmpty()) {
      tell(strange, missing, shape, expected);
    } else if (!missing.isEmpty()) {
      expressions.report(
          new MissingField(at, missing, owner(shape), "field", declaredAt(shape, expected)));
    }
    return !strange.isEmpty();
  }

  private static List<String> missing(RecordShape shape, Set<String> given) {
    return shape.fields().values().stream()
        .filter(RecordShape.Field::isRequired)
        .map(RecordShape.Field::name)
        .filter(name -> !given.contains(name))
        .toList();
  }

  /** The first setting of each field that the record does not have and may not have. */
  private List<Setting> strange(EntryPaths paths, RecordShape shape) {
    return shape.open()
        ? List.of()
        : paths.byFirst().values().stream()
            .map(List::getFirst)
            .filter(setting -> setting.first().name().isPresent())
            .filter(setting -> shape.field(setting.first().text()).isEmpty())
            .filter(setting -> !isStatus(setting.first().text(), shape))
            .toList();
  }

  /** What is lacking is told with what there is too much: mostly the one was meant by the other. */
  private void tell(
      List<Setting> strange, List<String> missing, RecordShape shape, Expected expected) {
    List<String> fields = expressions.fieldNames(shape);
    FieldsInside inside = new FieldsInside(expressions.checking.kinds);
    List<String> lacking = new ArrayList<>(missing);
    strange.forEach(s -> Suggestions.nearest(s.first().text(), fields).ifPresent(lacking::remove));
    for (Setting setting : strange) {
      String name = setting.first().text();
      Optional<String> path =
          Suggestions.nearest(name, fields).isPresent()
              ? Optional.empty()
              : inside.find(setting, shape);
      path.ifPresent(found -> lacking.remove(found.split("\\.", 2)[0]));
      boolean last = setting == strange.getLast();
      expressions.report(
          new UnknownField(
              setting.first().at(),
              name,
              owner(shape),
              noun(shape),
              fields,
              declaredAt(shape, expected),
              path,
              last ? lacking : List.of()));
    }
  }

  /** Whether it is the part of an object of a kind that the cluster writes. */
  boolean isStatus(String name, RecordShape shape) {
    return name.equals(STATUS) && expressions.checking.kinds.isKind(shape);
  }

  /** How a report calls the record. */
  String owner(RecordShape shape) {
    return shape
        .word()
        .map(word -> "`" + word + "`")
        .orElse(isFacts(shape) ? "the cluster" : "this record");
  }

  private String noun(RecordShape shape) {
    return isFacts(shape) ? "fact" : "field";
  }

  private boolean isFacts(RecordShape shape) {
    return expressions.checking.fleetFacts().filter(facts -> facts == shape).isPresent();
  }

  /** Where the record is declared, or else what asks for it. */
  Optional<Label> declaredAt(RecordShape shape, Expected expected) {
    return shape.word().isPresent() && !shape.at().isNone()
        ? Optional.of(new Label(shape.at(), owner(shape) + " is declared here"))
        : expected.because();
  }
}
