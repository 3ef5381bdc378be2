package dev.promiselang.emit.kratix;

import dev.promiselang.eval.Program;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type as it is written: what stands before the declarations that it names, the innermost first,
 * and the list, set or map that it comes to, in which further types are written.
 */
record WrittenType(List<Annotation> annotations, Optional<TypeExpression> collection) {

  static final WrittenType NOWHERE = new WrittenType(List.of(), Optional.empty());

  WrittenType {
    annotations = List.copyOf(annotations);
  }

  /** A type of which only the name is known, if it has one. */
  static WrittenType of(Type type, Program program) {
    return type instanceof Type.Record(RecordShape shape)
        ? shape.name().map(name -> named(name, program)).orElse(NOWHERE)
        : NOWHERE;
  }

  private static WrittenType named(SymbolId name, Program program) {
    return program.graph().inOrder().stream()
        .filter(module -> module.id().equals(name.module()))
        .flatMap(module -> module.declarations().stream())
        .filter(Declaration.RecordType.class::isInstance)
        .map(Declaration.RecordType.class::cast)
        .filter(type -> type.name().text().equals(name.name()))
        .findFirst()
        .map(type -> new WrittenType(type.annotations(), Optional.empty()))
        .orElse(NOWHERE);
  }

  static WrittenType of(TypeExpression written, Resolution resolution) {
    return switch (written) {
      case TypeExpression.Maybe(var _, TypeExpression of) -> of(of, resolution);
      case TypeExpression.Parenthesized(var _, TypeExpression inner) -> of(inner, resolution);
      case TypeExpression.Named name -> named(name, resolution);
      case TypeExpression.ListOf _, TypeExpression.MapOf _ ->
          new WrittenType(List.of(), Optional.of(written));
      case TypeExpression.Literal _,
          TypeExpression.Union _,
          TypeExpression.InlineRecord _,
          TypeExpression.OneOf _,
          TypeExpression.Missing _ ->
          NOWHERE;
    };
  }

  private static WrittenType named(TypeExpression.Named name, Resolution resolution) {
    return switch (resolution.of(name.name())) {
      case Symbol.TypeAlias alias ->
          of(alias.declaration().type(), resolution).below(alias.declaration().annotations());
      case Symbol.RecordType type ->
          new WrittenType(type.declaration().annotations(), Optional.empty());
      default -> new WrittenType(List.of(), Optional.of(name));
    };
  }

  private WrittenType below(List<Annotation> more) {
    List<Annotation> all = new ArrayList<>(annotations);
    all.addAll(more);
    return new WrittenType(all, collection);
  }

  /** The type of the elements or values. */
  WrittenType element(Resolution resolution) {
    return collection
        .flatMap(WrittenType::elementOf)
        .map(element -> of(element, resolution))
        .orElse(NOWHERE);
  }

  private static Optional<TypeExpression> elementOf(TypeExpression collection) {
    return switch (collection) {
      case TypeExpression.ListOf list -> Optional.of(list.element());
      case TypeExpression.MapOf map -> Optional.of(map.value());
      case TypeExpression.Named set ->
          set.constraints().stream()
              .filter(TypeExpression.Constraint.Element.class::isInstance)
              .map(element -> ((TypeExpression.Constraint.Element) element).type())
              .findFirst();
      default -> Optional.empty();
    };
  }
}
