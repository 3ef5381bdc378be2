package dev.promiselang.reference;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import dev.promiselang.types.Typing;
import dev.promiselang.yaml.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a kind that an imported CRD defines: its fields, and the rules that hold for it. */
final class KindPage {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();

  private KindPage() {}

  static String of(Type.ResourceKind kind, CustomDefinition crd, Typing typing) {
    KindPage page = new KindPage();
    Optional<Schema> schema =
        crd.versions().stream()
            .filter(version -> crd.apiVersion(version).equals(kind.apiVersion()))
            .flatMap(version -> version.schema().stream())
            .findFirst();
    schema.ifPresent(root -> typing.of(kind).ifPresent(shape -> page.record(root, shape, "")));
    return new Markdown()
        .heading(1, kind.kind())
        .block(Markdown.inline("apiVersion: " + kind.apiVersion()))
        .block(schema.map(Schema::description).orElse(""))
        .block("Defined by an imported CRD.")
        .table(FieldRows.HEAD, page.rows)
        .block(page.rules.isEmpty() ? "" : "The rules, in CEL:")
        .bullets(page.rules)
        .toString();
  }

  private void record(Schema schema, RecordShape shape, String path) {
    rules(schema, path);
    for (RecordShape.Field field : shape.fields().values()) {
      schema
          .property(field.name())
          .ifPresent(
              part ->
                  field(part, field, path.isEmpty() ? field.name() : path + "." + field.name()));
    }
    if (shape.open()) {
      String all = path.isEmpty() ? "..." : path + "....";
      rows.add(List.of(Markdown.inline(all), "", "", "further fields are allowed"));
    }
  }

  private void field(Schema schema, RecordShape.Field field, String path) {
    rows.add(
        List.of(
            Markdown.inline(path),
            Markdown.inline(words(field.type())),
            schema
                .defaultValue()
                .map(value -> Markdown.inline(JsonWriter.compact(value)))
                .orElse(field.isRequired() ? "required" : ""),
            Markdown.cell(field.documentation())));
    // What every object has needs no telling.
    if (!path.equals("metadata")) {
      inside(schema, field.type(), path);
    }
  }

  private static String words(Type type) {
    return switch (type) {
      case Type.Record _ -> "record";
      case Type.Maybe(Type of) -> words(of) + "?";
      case Type.ListOf list when list.element() instanceof Type.Record -> "[record]";
      case Type.MapOf map when map.value() instanceof Type.Record -> "{String: record}";
      default -> TypeWords.of(type);
    };
  }

  /** What lies inside a field, a record with all its fields. */
  private void inside(Schema schema, Type type, String path) {
    switch (type) {
      case Type.Maybe(Type of) -> inside(schema, of, path);
      case Type.Record(RecordShape shape) -> record(schema, shape, path);
      case Type.ListOf list -> {
        rules(schema, path);
        schema.items().ifPresent(items -> inside(items, list.element(), path + "[]"));
      }
      case Type.MapOf map -> {
        rules(schema, path);
        schema.additional().ifPresent(values -> inside(values, map.value(), path + ".*"));
      }
      default -> rules(schema, path);
    }
  }

  private void rules(Schema schema, String path) {
    String at = path.isEmpty() ? "" : " (in `" + path + "`)";
    for (Schema.Rule rule : schema.rules()) {
      String condition = Markdown.inline(rule.condition());
      rules.add((rule.message().isEmpty() ? "" : rule.message().strip() + ": ") + condition + at);
    }
  }
}
