package dev.promiselang.reference;

import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.List;

/** The checks of a record and of the records inside of it, in words. */
record Rules(SourceWords words) {

  void collect(RecordShape shape, String path, List<String> rules) {
    shape.checks().forEach(check -> rules.add(rule(check, path)));
    shape.oneOfs().stream()
        .map(choice -> "exactly one of `" + String.join("`, `", choice.choices()) + "`" + at(path))
        .forEach(rules::add);
    if (path.length() > 200) {
      return;
    }
    for (RecordShape.Field field : shape.fields().values()) {
      inside(field.type(), path.isEmpty() ? field.name() : path + "." + field.name(), rules);
    }
  }

  private void inside(Type type, String path, List<String> rules) {
    switch (type) {
      case Type.Maybe(Type of) -> inside(of, path, rules);
      case Type.ListOf list -> inside(list.element(), path + "[]", rules);
      case Type.MapOf map -> inside(map.value(), path + ".*", rules);
      case Type.Record(RecordShape shape) -> collect(shape, path, rules);
      default -> {}
    }
  }

  private String rule(RecordBody.Member.Check check, String path) {
    String condition = Markdown.inline(words.of(check.condition().at()));
    return check
            .message()
            .map(message -> unquoted(words.of(message.at())) + ": " + condition)
            .orElse(condition)
        + at(path);
  }

  private static String at(String path) {
    return path.isEmpty() ? "" : " (in `" + path + "`)";
  }

  private static String unquoted(String text) {
    return text.replaceAll("^[\"']+|[\"']+$", "");
  }
}
