package dev.promiselang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a report writes a type: as the language would. */
public final class TypeWords {

  private static final int SHOWN = 8;

  private TypeWords() {}

  public static String of(Type type) {
    return switch (type) {
      case Type.Unknown _ -> "unknown";
      case Type.Any _ -> "Any";
      case Type.Nothing _ -> "absent";
      case Type.Bool _ -> "Bool";
      case Type.Int whole -> whole(whole);
      case Type.Number number -> number(number);
      case Type.Text(var rules) -> text(rules);
      case Type.Enumeration enumeration -> enumeration(enumeration);
      case Type.Version _ -> "Version";
      case Type.Quantity _ -> "Quantity";
      case Type.Duration _ -> "Duration";
      case Type.Date _ -> "Date";
      case Type.IntOrString _ -> "IntOrString";
      case Type.ListOf(Type element, Type.Size size, var keys) ->
          "[" + of(element) + "]" + listRules(size, keys);
      case Type.SetOf(Type element) -> "Set(" + of(element) + ")";
      case Type.MapOf(Type value, Type.Size size) -> "{String: " + of(value) + "}" + size(size);
      case Type.Record(RecordShape shape) -> record(shape);
      case Type.Maybe(Type.Enumeration of) when of.members().size() > 1 -> "(" + of(of) + ")?";
      case Type.Maybe(Type of) -> of(of) + "?";
      case Type.Resource(var kind) -> kind.map(Type.ResourceKind::kind).orElse("Resource");
    };
  }

  private static String whole(Type.Int whole) {
    String name =
        switch (whole.width()) {
          case PLAIN -> "Int";
          case INT32 -> "Int32";
          case INT64 -> "Int64";
        };
    if (whole.minimum() == whole.maximum()) {
      return name + "(" + whole.minimum() + ")";
    }
    boolean small = whole.width() == Type.Int.Width.INT32;
    boolean from = whole.minimum() != (small ? Integer.MIN_VALUE : Long.MIN_VALUE);
    boolean to = whole.maximum() != (small ? Integer.MAX_VALUE : Long.MAX_VALUE);
    return from || to
        ? name + "(" + (from ? whole.minimum() : "") + ".." + (to ? whole.maximum() : "") + ")"
        : name;
  }

  private static String number(Type.Number number) {
    boolean from = !Double.isInfinite(number.minimum());
    boolean to = !Double.isInfinite(number.maximum());
    return from || to
        ? "Number(" + (from ? number.minimum() : "") + ".." + (to ? number.maximum() : "") + ")"
        : "Number";
  }

  private static String text(Type.TextRules rules) {
    List<String> parts = new ArrayList<>();
    if (!rules.length().equals(Type.Size.ANY)) {
      parts.add(range(rules.length()));
    }
    rules.pattern().ifPresent(pattern -> parts.add("pattern: '" + pattern + "'"));
    rules.matches().ifPresent(pattern -> parts.add("matches: '" + pattern + "'"));
    rules.format().ifPresent(format -> parts.add("format: \"" + format + "\""));
    return parts.isEmpty() ? "String" : "String(" + String.join(", ", parts) + ")";
  }

  /** The first members of a long enumeration tell which one it is. */
  private static String enumeration(Type.Enumeration enumeration) {
    List<Type.Literal> members = enumeration.members();
    String between = enumeration.ordered() ? " < " : " | ";
    boolean all = members.size() <= SHOWN;
    String words =
        members.stream()
            .limit(all ? SHOWN : SHOWN / 2)
            .map(Type.Literal::spelling)
            .collect(Collectors.joining(between));
    return all ? words : words + between + "... (" + members.size() + " in all)";
  }

  private static String listRules(Type.Size size, List<String> keys) {
    if (keys.isEmpty()) {
      return size(size);
    }
    String key = keys.size() == 1 ? keys.getFirst() : "[" + String.join(", ", keys) + "]";
    return "(" + (size.equals(Type.Size.ANY) ? "" : range(size) + ", ") + "key: " + key + ")";
  }

  private static String size(Type.Size size) {
    return size.equals(Type.Size.ANY) ? "" : "(" + range(size) + ")";
  }

  /** The type as a report speaks of what was found: a lone literal is a text, a number. */
  public static Type found(Type type) {
    return type instanceof Type.Enumeration(var members, var _) && members.size() == 1
        ? Joins.base(type)
        : type;
  }

  /** {@code 1..63}, {@code 1..}, {@code ..63} or, when there is but one number, that. */
  public static String range(Type.Size size) {
    if (size.minimum() == size.maximum()) {
      return Integer.toString(size.minimum());
    }
    return (size.minimum() == 0 ? "" : size.minimum())
        + ".."
        + (size.maximum() == Integer.MAX_VALUE ? "" : size.maximum());
  }

  private static String record(RecordShape shape) {
    Optional<String> word = shape.word();
    if (word.isPresent()) {
      return word.get();
    }
    if (shape.fields().isEmpty()) {
      return "{}";
    }
    String fields =
        shape.fields().values().stream()
            .limit(4)
            .map(field -> field.name() + ": " + field(shape, field))
            .collect(Collectors.joining(", "));
    String braces = "{ " + fields + (shape.fields().size() > 4 ? ", ..." : "") + " }";
    return isChoice(shape) ? "oneOf " + braces : braces;
  }

  /** Whether the record is a choice among its fields and nothing besides. */
  private static boolean isChoice(RecordShape shape) {
    return shape.oneOfs().size() == 1
        && shape.oneOfs().getFirst().choices().size() == shape.fields().size();
  }

  private static String field(RecordShape shape, RecordShape.Field field) {
    return of(isChoice(shape) ? field.type().present() : field.type());
  }

  /** The type with an article: "a `String`", "an `Int`". */
  public static String withArticle(Type type) {
    String word = of(type);
    if (type instanceof Type.Nothing) {
      return "`" + word + "`";
    }
    boolean vowel = !word.isEmpty() && "AEIOU".indexOf(word.charAt(0)) >= 0;
    return (vowel ? "an `" : "a `") + word + "`";
  }
}
