package dev.promiselang.emit.kratix;

import dev.promiselang.crds.cel.CelNames;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.cel.Cel;
import dev.promiselang.emit.kratix.cel.CelTerms;
import dev.promiselang.emit.kratix.cel.Rule;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** The rules that keep {@code @immutable} fields as they were set first. */
final class Immutability {

  private final Problems problems;

  Immutability(Problems problems) {
    this.problems = problems;
  }

  /** The rule of a field that is always there. */
  List<Rule> of(RecordShape.Field field, SchemaPlace place) {
    Optional<Annotation> annotation = field.annotation("immutable");
    if (annotation.isEmpty()) {
      return List.of();
    }
    Optional<String> obstacle = obstacle(field, place);
    obstacle.ifPresent(
        why -> problems.add(new ImmutableNotPossible(annotation.get().at(), field.name(), why)));
    return obstacle.isEmpty() && !isOptional(field)
        ? List.of(rule(CelTerms.unchanged(), field))
        : List.of();
  }

  /** The rules of the optional fields of a record: whether a field is there does not change. */
  List<Rule> ofOptionalFields(RecordShape shape, SchemaPlace place) {
    return shape.fields().values().stream()
        .filter(field -> field.annotation("immutable").isPresent() && isOptional(field))
        .filter(field -> obstacle(field, place).isEmpty())
        .map(field -> rule(CelTerms.unchanged(CelNames.escaped(field.name()).orElseThrow()), field))
        .toList();
  }

  private static boolean isOptional(RecordShape.Field field) {
    return field.type() instanceof Type.Maybe;
  }

  private static Optional<String> obstacle(RecordShape.Field field, SchemaPlace place) {
    if (place.inList()) {
      return Optional.of("it lies below a list, whose elements have no identity");
    }
    return switch (field.type().present()) {
      case Type.Any _, Type.Resource _ ->
          Optional.of("what it holds has no schema, so that it cannot be compared");
      case Type _ when isOptional(field) && CelNames.escaped(field.name()).isEmpty() ->
          Optional.of("rules cannot name it: use letters, digits and `_` in its name");
      default -> Optional.empty();
    };
  }

  private static Rule rule(Cel condition, RecordShape.Field field) {
    return Rule.fixed(condition, field.name() + " is immutable", field.at());
  }
}
