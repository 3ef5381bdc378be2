package dev.promiselang.reference;

import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A request that sets what has to be set, and what has an example. */
record RequestExample(SourceWords words) {

  String of(PromiseItem.Api api, String kind, RecordShape shape) {
    StringBuilder text = new StringBuilder();
    text.append("apiVersion: ").append(api.groupVersion().text());
    text.append("\nkind: ").append(kind);
    text.append("\nmetadata:\n  name: my-").append(kind.toLowerCase(java.util.Locale.ROOT));
    text.append("\n  namespace: default\n");
    String spec = fields(shape, "  ");
    return text.append(spec.isEmpty() ? "spec: {}\n" : "spec:\n" + spec).toString();
  }

  private String fields(RecordShape shape, String indent) {
    StringBuilder text = new StringBuilder();
    Set<String> chosen = chosen(shape);
    for (RecordShape.Field field : shape.fields().values()) {
      if (isChoice(shape, field) && !chosen.contains(field.name())) {
        continue;
      }
      Optional<String> example = example(field);
      if (example.isPresent()) {
        text.append(indent).append(field.name()).append(": ").append(example.get()).append('\n');
      } else if (mustBeSaid(field, chosen)
          && field.type().present() instanceof Type.Record(RecordShape inner)) {
        String inside = fields(inner, indent + "  ");
        text.append(indent).append(field.name());
        text.append(inside.isEmpty() ? ": {}\n" : ":\n" + inside);
      } else if (mustBeSaid(field, chosen)) {
        text.append(indent).append(field.name()).append(": ");
        text.append(placeholder(field.type())).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean mustBeSaid(RecordShape.Field field, Set<String> chosen) {
    return field.isRequired() || chosen.contains(field.name());
  }

  private static boolean isChoice(RecordShape shape, RecordShape.Field field) {
    return shape.oneOfs().stream().anyMatch(oneOf -> oneOf.choices().contains(field.name()));
  }

  /** Of each choice the field that has an example, or the first one. */
  private Set<String> chosen(RecordShape shape) {
    return shape.oneOfs().stream()
        .map(
            oneOf ->
                oneOf.choices().stream()
                    .filter(name -> shape.field(name).flatMap(this::example).isPresent())
                    .findFirst()
                    .orElse(oneOf.choices().getFirst()))
        .collect(Collectors.toSet());
  }

  /** The author's example, when it can be shown as it stands. */
  private Optional<String> example(RecordShape.Field field) {
    return field
        .annotation("example")
        .filter(annotation -> annotation.arguments().size() == 1)
        .map(annotation -> words.of(annotation.arguments().getFirst().value().at()))
        .filter(text -> !text.contains("\n"));
  }

  private static String placeholder(Type type) {
    return switch (type) {
      case Type.Bool _ -> "true";
      case Type.Int whole -> Long.toString(within(whole));
      case Type.Number number ->
          Double.isInfinite(number.minimum()) ? "1.0" : "" + number.minimum();
      case Type.Enumeration(var members, var _) -> members.getFirst().spelling();
      case Type.Version _ -> "\"1.0.0\"";
      case Type.Quantity _ -> "1Gi";
      case Type.Duration _ -> "1h";
      case Type.Date _ -> "\"2030-01-31\"";
      case Type.IntOrString _ -> "1";
      case Type.ListOf(Type element, Type.Size size, var _) ->
          size.minimum() > 0 ? "[" + placeholder(element) + "]" : "[]";
      case Type.SetOf(Type element) -> "[" + placeholder(element) + "]";
      case Type.MapOf _, Type.Record _, Type.Any _ -> "{}";
      case Type.Resource _ -> "{ apiVersion: v1, kind: ConfigMap, metadata: { name: example } }";
      case Type.Maybe(Type of) -> placeholder(of);
      case Type.Text _, Type.Unknown _, Type.Nothing _ -> "\"...\"";
    };
  }

  private static long within(Type.Int whole) {
    return Math.clamp(1, whole.minimum(), whole.maximum());
  }
}
