package dev.promiselang.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes fields with what belongs to them. */
final class FieldText {

  private final Decisions decisions;
  private final Map<Place, String> columns;

  FieldText(Decisions decisions, Map<Place, String> columns) {
    this.decisions = decisions;
    this.columns = columns;
  }

  /** The fields of a body, without the braces around them. */
  void body(TypeModel.Group group, Page page) {
    boolean chosen = false;
    for (TypeModel.Field field : group.fields()) {
      if (!group.choice().contains(field.name())) {
        field(field, page);
      } else if (!chosen) {
        chosen = true;
        page.line("oneOf {");
        group.fields().stream()
            .filter(choice -> group.choice().contains(choice.name()))
            .forEach(choice -> field(choice, page));
        page.line("}");
      }
    }
    if (group.open()) {
      page.line("...");
    }
  }

  private void field(TypeModel.Field field, Page page) {
    page.documentation(Normal.description(field.schema()));
    difference(field.place(), page);
    Optional.ofNullable(columns.get(field.place())).ifPresent(page::line);
    if (field.immutable()) {
      page.line("@immutable");
    }
    page.line(
        Spelling.field(field.name())
            + ": "
            + type(field.type())
            + (field.optional() ? "?" : "")
            + field.defaultValue().map(value -> " = " + value).orElse(""));
  }

  /** {@code @schema(...)}, once for each argument. */
  void difference(Place place, Page page) {
    differences(place).forEach(page::line);
  }

  /** What is said before a declaration stands in column 1, as that does. */
  void differenceOfType(String name, Page page) {
    differences(Place.type(name)).forEach(page::begin);
  }

  private List<String> differences(Place place) {
    return Optional.ofNullable(decisions.differences().get(place))
        .map(ValueText::of)
        .orElse(List.of())
        .stream()
        .map(argument -> "@schema(" + argument + ")")
        .toList();
  }

  private String type(TypeModel type) {
    return switch (type) {
      case TypeModel.Plain(String words) -> words;
      case TypeModel.Named(String name) -> name;
      case TypeModel.ListOf(TypeModel element, String limits) -> "[" + type(element) + "]" + limits;
      case TypeModel.MapOf(TypeModel value, String limits) ->
          "{String: " + type(value) + "}" + limits;
      case TypeModel.Group group -> {
        Page inner = new Page();
        body(group, inner);
        yield "{\n" + inner + " }";
      }
    };
  }
}
