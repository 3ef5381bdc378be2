package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the versions of a kind as {@code api} items. */
final class ApiText {

  private final Decisions decisions;

  ApiText(Decisions decisions) {
    this.decisions = decisions;
  }

  void write(List<ApiModel> versions, Page page) {
    for (ApiModel api : versions) {
      page.blank();
      write(api, versions.size() > 1, page);
    }
  }

  private void write(ApiModel api, boolean oneOfMany, Page page) {
    Columns columns = Columns.of(api);
    FieldText fields = new FieldText(decisions, columns.ofFields());
    page.documentation(Normal.description(api.schema()));
    columns.ofApi().forEach(page::line);
    annotations(api, oneOfMany, page);
    fields.difference(api.place(), page);
    page.line(
        "api "
            + kind(api.definition())
            + " in "
            + Spelling.line(api.groupVersion())
            + names(api.definition())
            + " {");
    fields.body(api.spec(), page);
    api.status().ifPresent(status -> status(api, status, fields, page));
    page.line("}");
  }

  private void annotations(ApiModel api, boolean oneOfMany, Page page) {
    String description = description(api);
    if (!description.isEmpty()) {
      page.line("@description(" + Spelling.text(description) + ")");
    }
    if (oneOfMany && api.version().stored()) {
      page.line("@storage");
    }
    if (!api.version().served()) {
      page.line("@served(false)");
    }
    Yaml.Mapping written = api.definition().written(api.version());
    if (written.get("deprecated").equals(Optional.of(Yaml.of(true)))) {
      page.line(
          written.get("deprecationWarning").orElse(new Yaml.Null()) instanceof Yaml.Text(var use)
              ? "@deprecated(" + Spelling.text(use) + ")"
              : "@deprecated");
    }
  }

  private static String description(ApiModel api) {
    return new Schema(api.schema())
        .property(Place.SPEC)
        .map(spec -> Normal.description(spec.node()))
        .orElse("");
  }

  private static void status(ApiModel api, TypeModel.Group status, FieldText fields, Page page) {
    fields.difference(api.place().field(Place.STATUS), page);
    page.line("status {");
    fields.body(status, page);
    page.line("}");
  }

  /** The kind as a name of the language. */
  static String kind(CustomDefinition definition) {
    return SharedTypes.upperCamel(definition.kind());
  }

  /** The names that do not follow from the kind. */
  private static String names(CustomDefinition definition) {
    Map<String, Yaml> names = new LinkedHashMap<>(definition.names().entries());
    if (kind(definition).equals(definition.kind())) {
      names.remove("kind");
    }
    Yaml plural = Yaml.of(definition.kind().toLowerCase(Locale.ROOT) + "s");
    names.remove("plural", plural);
    return names.isEmpty() ? "" : " names " + ValueText.of(new Yaml.Mapping(names)).orElse("{}");
  }
}
