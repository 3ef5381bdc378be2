package dev.promiselang.fleet;

import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads values by the type of a fact: scalars from their text, {@code 1.30} being a Version. */
final class FactValues {

  private FactValues() {}

  /** The value of a node, unless it does not fit the type. */
  static Optional<Value> read(Type type, Yaml node, YamlDocument document) {
    return switch (node) {
      case Yaml.Sequence(List<Yaml> items) -> sequence(type, items, document);
      case Yaml.Mapping mapping -> mapping(type, mapping, document);
      case Yaml.Null _ -> Optional.empty();
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _ ->
          isScalar(type)
              ? read(type, document.textOf(node).orElseGet(() -> text(node)))
              : loose(type, node);
    };
  }

  private static String text(Yaml scalar) {
    return ValueText.plain(Lowering.fromYaml(scalar));
  }

  private static Optional<Value> loose(Type type, Yaml node) {
    return type instanceof Type.Any || type instanceof Type.Unknown
        ? Optional.of(Lowering.fromYaml(node))
        : Optional.empty();
  }

  private static Optional<Value> sequence(Type type, List<Yaml> items, YamlDocument document) {
    return switch (type) {
      case Type.SetOf(Type element) -> all(element, items, document).map(Value.SetOf::new);
      case Type.ListOf list -> all(list.element(), items, document).map(Value.ListOf::new);
      default -> loose(type, new Yaml.Sequence(items));
    };
  }

  private static Optional<List<Value>> all(Type element, List<Yaml> items, YamlDocument document) {
    List<Value> values = new ArrayList<>();
    for (Yaml item : items) {
      read(element, item, document).ifPresent(values::add);
    }
    return values.size() == items.size() ? Optional.of(values) : Optional.empty();
  }

  /** What is not a field of the record is kept, so that it can be reported where values conform. */
  private static Optional<Value> mapping(Type type, Yaml.Mapping mapping, YamlDocument document) {
    Map<String, Value> values = new TreeMap<>();
    for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
      Optional<Type> expected = entryType(type, entry.getKey());
      Optional<Value> value =
          expected.isPresent()
              ? read(expected.get().present(), entry.getValue(), document)
              : Optional.of(Lowering.fromYaml(entry.getValue()));
      value.ifPresent(found -> values.put(entry.getKey(), found));
    }
    boolean fits = !isScalar(type) && values.size() == mapping.entries().size();
    return fits ? Optional.of(Value.Mapping.of(values)) : Optional.empty();
  }

  private static Optional<Type> entryType(Type type, String key) {
    return switch (type) {
      case Type.Record(RecordShape shape) -> shape.field(key).map(RecordShape.Field::type);
      case Type.MapOf map -> Optional.of(map.value());
      default -> Optional.empty();
    };
  }

  private static boolean isScalar(Type type) {
    return !(type instanceof Type.Any
        || type instanceof Type.Unknown
        || type instanceof Type.SetOf
        || type instanceof Type.ListOf
        || type instanceof Type.MapOf
        || type instanceof Type.Record
        || type instanceof Type.Resource);
  }

  /** The value of a scalar type that this text spells. */
  static Optional<Value> read(Type type, String text) {
    return switch (type) {
      case Type.Text _, Type.IntOrString _ -> Optional.of(Value.of(text));
      case Type.Bool _ -> bool(text);
      case Type.Int(long minimum, long maximum, var _) ->
          whole(text).filter(n -> minimum <= n && n <= maximum).map(Value::of);
      case Type.Enumeration(List<Type.Literal> members, boolean _) ->
          members.stream()
              .map(FactValues::value)
              .filter(member -> ValueText.plain(member).equals(text))
              .findFirst();
      case Type.Version _ -> VersionNumber.parseLeniently(text).map(Value.Version::new);
      case Type.Quantity _ -> QuantityAmount.parse(text).map(Value.Quantity::new);
      case Type.Duration _ -> DurationAmount.parse(text).map(Value.Duration::new);
      case Type.Date _ -> date(text);
      case Type.Maybe(Type of) -> read(of, text);
      case Type.Any _, Type.Unknown _ -> Optional.of(Value.of(text));
      case Type.Nothing _,
          Type.Number _,
          Type.ListOf _,
          Type.SetOf _,
          Type.MapOf _,
          Type.Record _,
          Type.Resource _ ->
          Optional.empty();
    };
  }

  static Value value(Type.Literal literal) {
    return switch (literal) {
      case Type.Literal.OfText(String value) -> Value.of(value);
      case Type.Literal.OfWhole(long value) -> Value.of(value);
      case Type.Literal.OfBool(boolean value) -> Value.of(value);
    };
  }

  private static Optional<Value> bool(String text) {
    return switch (text) {
      case "true" -> Optional.of(Value.of(true));
      case "false" -> Optional.of(Value.of(false));
      default -> Optional.empty();
    };
  }

  private static Optional<Long> whole(String text) {
    try {
      return Optional.of(Long.parseLong(text.replace("_", "")));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Value> date(String text) {
    try {
      return Optional.of(new Value.Date(LocalDate.parse(text)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Versions of facts keep their first three numbers only. */
  static Value normalised(Value value) {
    return switch (value) {
      case Value.Version(VersionNumber number) -> new Value.Version(number.normalised());
      case Value.SetOf set ->
          new Value.SetOf(set.members().stream().map(FactValues::normalised).toList());
      default -> value;
    };
  }
}
