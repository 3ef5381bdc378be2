package dev.promiselang.emit.kratix;

import dev.promiselang.types.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a schema a type stands: the fields that lead there, the records around it, and whether
 * it lies below a list whose elements cannot be told apart, or below a map or a keyed list.
 */
record SchemaPlace(List<String> path, List<RecordShape> around, boolean inList, boolean inMap) {

  SchemaPlace {
    path = List.copyOf(path);
    around = List.copyOf(around);
  }

  static SchemaPlace of(String root) {
    return new SchemaPlace(List.of(root), List.of(), false, false);
  }

  SchemaPlace field(String name) {
    return new SchemaPlace(with(path, name), around, inList, inMap);
  }

  SchemaPlace element() {
    return new SchemaPlace(path, around, true, inMap);
  }

  SchemaPlace value() {
    return new SchemaPlace(path, around, inList, true);
  }

  SchemaPlace inside(RecordShape shape) {
    return new SchemaPlace(path, with(around, shape), inList, inMap);
  }

  /** Whether a record contains itself here. */
  boolean isInside(RecordShape shape) {
    return around.stream().anyMatch(outer -> outer == shape);
  }

  /** As kubectl names the field, when there is exactly one. */
  String jsonPath() {
    return path.stream()
        .map(name -> "." + name.replace("\\", "\\\\").replace(".", "\\."))
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return String.join(".", path);
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
