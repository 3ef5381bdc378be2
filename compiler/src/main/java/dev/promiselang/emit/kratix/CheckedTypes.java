package dev.promiselang.emit.kratix;

import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Which types have checks somewhere inside. */
final class CheckedTypes {

  private CheckedTypes() {}

  static boolean isChecked(Type type) {
    return isChecked(type, List.of());
  }

  private static boolean isChecked(Type type, List<RecordShape> around) {
    return switch (type) {
      case Type.Maybe(Type of) -> isChecked(of, around);
      case Type.ListOf list -> isChecked(list.element(), around);
      case Type.SetOf(Type element) -> isChecked(element, around);
      case Type.MapOf map -> isChecked(map.value(), around);
      case Type.Record(RecordShape shape) when !around.contains(shape) -> {
        List<RecordShape> inside = new ArrayList<>(around);
        inside.add(shape);
        yield !shape.checks().isEmpty()
            || shape.fields().values().stream().anyMatch(field -> isChecked(field.type(), inside));
      }
      default -> false;
    };
  }
}
