package dev.promiselang.emit.kratix;

import dev.promiselang.emit.kratix.cel.Enclosure;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a schema a type stands: the fields that lead there and where the last is declared, the
 * keys that lead there in the schema, the records around it, and the lists, whose elements cannot
 * be told apart, sets and maps around it.
 */
record SchemaPlace(
    List<String> path,
    List<String> pointer,
    Span at,
    List<RecordShape> around,
    List<Enclosure> enclosures) {

  SchemaPlace {
    path = List.copyOf(path);
    pointer = List.copyOf(pointer);
    around = List.copyOf(around);
    enclosures = List.copyOf(enclosures);
  }

  static SchemaPlace of(String root) {
    return new SchemaPlace(
        List.of(root), List.of(PROPERTIES, root), Span.NONE, List.of(), List.of());
  }

  SchemaPlace declaredAt(Span declared) {
    return new SchemaPlace(path, pointer, declared, around, enclosures);
  }

  SchemaPlace field(RecordShape.Field field) {
    // A field of Kubernetes' own types stands nowhere: the one that leads to it does.
    Span declared = field.at().isNone() ? at : field.at();
    return new SchemaPlace(
        with(path, field.name()),
        with(with(pointer, PROPERTIES), field.name()),
        declared,
        around,
        enclosures);
  }

  /** Inside of a list, a set or a map. */
  SchemaPlace within(Type collection) {
    Enclosure enclosure = new Enclosure(collection, toString(), at);
    String key = collection instanceof Type.MapOf ? "additionalProperties" : "items";
    return new SchemaPlace(path, with(pointer, key), at, around, with(enclosures, enclosure));
  }

  SchemaPlace inside(RecordShape shape) {
    return new SchemaPlace(path, pointer, at, with(around, shape), enclosures);
  }

  boolean inList() {
    return enclosures.stream().anyMatch(around -> !hasKeys(around.type()));
  }

  boolean inMap() {
    return enclosures.stream().anyMatch(around -> hasKeys(around.type()));
  }

  /** Whether what lies inside has an identity: the values of maps, the elements of keyed lists. */
  private static boolean hasKeys(Type collection) {
    return collection instanceof Type.MapOf
        || collection instanceof Type.ListOf list && !list.keys().isEmpty();
  }

  /** Whether this is what a request asks for; a status is only documented. */
  boolean isAsked() {
    return !path.getFirst().equals(STATUS);
  }

  static final String STATUS = "status";
  private static final String PROPERTIES = "properties";

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
