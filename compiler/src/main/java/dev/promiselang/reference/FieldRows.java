package dev.promiselang.reference;

import dev.promiselang.syntax.Annotation;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a record, one row each, with what lies inside of them. */
final class FieldRows {

  static final List<String> HEAD = List.of("field", "type", "default", "means");
  private static final Set<String> FOR_TOOLS = Set.of("column", "schema");

  private final SourceWords words;
  private final boolean deep;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<RecordShape> open = new ArrayList<>();

  /** With {@code deep}, records inside of fields are written out as well. */
  FieldRows(SourceWords words, boolean deep) {
    this.words = words;
    this.deep = deep;
  }

  List<List<String>> of(RecordShape shape) {
    add(shape, "");
    return List.copyOf(rows);
  }

  private void add(RecordShape shape, String prefix) {
    open.add(shape);
    for (RecordShape.Field field : shape.fields().values()) {
      String path = prefix + field.name();
      rows.add(
          List.of(
              Markdown.inline(path),
              Markdown.inline(type(field.type())),
              standard(field),
              meaning(field)));
      inside(field.type(), path);
    }
    if (shape.open()) {
      rows.add(List.of(Markdown.inline(prefix + "..."), "", "", "further fields are allowed"));
    }
    open.remove(shape);
  }

  private void inside(Type type, String path) {
    switch (type) {
      case Type.Maybe(Type of) -> inside(of, path);
      case Type.ListOf list -> inside(list.element(), path + "[]");
      case Type.MapOf map -> inside(map.value(), path + ".*");
      case Type.Record(RecordShape shape) when shows(shape) -> add(shape, path + ".");
      default -> {}
    }
  }

  private boolean shows(RecordShape shape) {
    return !open.contains(shape) && (deep || shape.name().isEmpty());
  }

  private static String type(Type type) {
    return switch (type) {
      case Type.Record(RecordShape shape) when shape.name().isEmpty() -> "record";
      case Type.Maybe(Type.Record(RecordShape shape)) when shape.name().isEmpty() -> "record?";
      default -> TypeWords.of(type);
    };
  }

  private String standard(RecordShape.Field field) {
    return field
        .defaultValue()
        .map(value -> Markdown.inline(words.of(value.at())))
        .orElse(field.isRequired() ? "required" : "");
  }

  private String meaning(RecordShape.Field field) {
    String notes =
        field.annotations().stream()
            .filter(annotation -> !FOR_TOOLS.contains(annotation.name().text()))
            .map(this::note)
            .collect(Collectors.joining(" "));
    return (Markdown.cell(field.documentation()) + " " + notes).strip();
  }

  private String note(Annotation annotation) {
    return Markdown.inline(words.of(annotation.at()));
  }
}
