package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The printer columns of an api as annotations: before the fields that they show as long as these
 * follow each other as the columns do, else before the api, whose columns come first.
 */
record Columns(List<String> ofApi, Map<Place, String> ofFields, List<String> unsayable) {

  private static final String STRING = "string";

  Columns {
    ofApi = List.copyOf(ofApi);
    ofFields = Map.copyOf(ofFields);
    unsayable = List.copyOf(unsayable);
  }

  static Columns of(ApiModel api) {
    List<TypeModel.Field> fields = new ArrayList<>();
    collect(api.spec(), fields);
    api.status().ifPresent(status -> collect(status, fields));
    List<Yaml.Mapping> columns = new ArrayList<>();
    List<String> unsayable = new ArrayList<>();
    for (Yaml.Mapping column : api.definition().columns(api.version())) {
      if (column.text("jsonPath").startsWith(".")) {
        columns.add(column);
      } else {
        unsayable.add(column.text("name"));
      }
    }
    int first = firstOfFields(columns, fields, api.place());
    Map<Place, String> ofFields = new LinkedHashMap<>();
    for (Yaml.Mapping column : columns.subList(first, columns.size())) {
      field(column, fields, api.place())
          .ifPresent(field -> ofFields.put(field.place(), ofField(column, field)));
    }
    return new Columns(
        columns.subList(0, first).stream().map(Columns::ofApi).toList(), ofFields, unsayable);
  }

  /** Fields that stand in the api itself, and in no list, map or type with a name. */
  private static void collect(TypeModel.Group group, List<TypeModel.Field> fields) {
    for (TypeModel.Field field : group.fields()) {
      fields.add(field);
      if (field.type() instanceof TypeModel.Group inner) {
        collect(inner, fields);
      }
    }
  }

  /** From which column on all of them show fields, in the order of the fields. */
  private static int firstOfFields(
      List<Yaml.Mapping> columns, List<TypeModel.Field> fields, Place api) {
    int next = fields.size();
    for (int i = columns.size() - 1; i >= 0; i--) {
      int index = field(columns.get(i), fields, api).map(fields::indexOf).orElse(fields.size());
      if (index >= next) {
        return i + 1;
      }
      next = index;
    }
    return 0;
  }

  /** The field that a column shows; what has parts is shown by its path. */
  private static Optional<TypeModel.Field> field(
      Yaml.Mapping column, List<TypeModel.Field> fields, Place api) {
    String path = column.text("jsonPath");
    List<String> names = List.of(path.substring(1).split("\\.", -1));
    Place place = new Place(api.owner(), names);
    return fields.stream()
        .filter(field -> field.place().equals(place) && field.type() instanceof TypeModel.Plain)
        .findFirst();
  }

  private static String ofApi(Yaml.Mapping column) {
    return annotation(column, column.text("type").equals(STRING), true);
  }

  private static String ofField(Yaml.Mapping column, TypeModel.Field field) {
    boolean isText =
        field.type() instanceof TypeModel.Plain(String words)
            && (words.startsWith("String") && !words.contains("date-time")
                || words.startsWith("\""));
    return annotation(column, isText && column.text("type").equals(STRING), false);
  }

  private static String annotation(Yaml.Mapping column, boolean plain, boolean withPath) {
    StringBuilder words = new StringBuilder("@column(" + Spelling.text(column.text("name")));
    if (withPath) {
      words.append(", path: ").append(Spelling.text(column.text("jsonPath")));
    }
    if (!plain) {
      words.append(", type: ").append(Spelling.line(column.text("type")));
    }
    for (String label : List.of("format", "description")) {
      String said = column.text(label);
      if (!said.isEmpty()) {
        words.append(", ").append(label).append(": ").append(Spelling.line(said));
      }
    }
    if (column.get("priority").orElse(new Yaml.Null()) instanceof Yaml.Whole(BigInteger priority)) {
      words.append(", priority: ").append(priority);
    }
    return words.append(")").toString();
  }
}
