package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A word in lower case, or a type of another language, stands where a type is named. */
public record LowerCaseType(Span at, String word, Optional<String> ours) implements Problem {

  public static final Code CODE = new Code("P0122", "lower-case-type");

  /** A word that takes another type or values in parentheses: {@code list(string)}. */
  static Optional<LowerCaseType> applied(Span at, String word, String argument) {
    if (argument.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> type =
        Character.isUpperCase(argument.charAt(0)) ? Optional.of(argument) : named(argument);
    Optional<String> ours =
        switch (word) {
          case "list", "array", "sequence" -> type.map(element -> "[" + element + "]");
          case "set" -> type.map(element -> "Set(" + element + ")");
          case "map", "dict", "object" -> type.map(value -> "{String: " + value + "}");
          case "optional", "option", "maybe", "nullable" -> optional(argument);
          case "enum" ->
              Optional.of(argument.replaceAll("\\s*,\\s*", " | "))
                  .filter(all -> all.startsWith("\""));
          default -> Optional.empty();
        };
    return ours.map(form -> foreign(at, word + "(" + argument + ")", form));
  }

  /** A second argument is a default. */
  private static Optional<String> optional(String argument) {
    String[] parts = argument.split("\\s*,\\s*", 2);
    Optional<String> type = named(parts[0]).or(() -> Optional.of(parts[0]));
    return type.map(of -> parts.length == 1 ? of + "?" : of + " = " + parts[1]);
  }

  static LowerCaseType of(Span at, String word) {
    Optional<String> ours =
        word.endsWith("[]")
            ? named(word.substring(0, word.length() - 2)).map(element -> "[" + element + "]")
            : named(word);
    return new LowerCaseType(at, word, ours);
  }

  /** A type that is written in the way of another language, and what ours is. */
  static LowerCaseType foreign(Span at, String written, String ours) {
    return new LowerCaseType(at, written, Optional.of(ours));
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = Report.error("`" + word + "` is no type", at, "a type is named here");
    if (ours.isPresent()) {
      String help = "write `" + ours.get() + "`";
      return report.help(help).fix(new Fix(help, at, ours.get()));
    }
    return report.help(
        shape().orElse("names of types begin with a capital letter, such as `String` or `Backup`"));
  }

  /** The type of our own that other languages call so. */
  static Optional<String> named(String word) {
    return switch (word) {
      case "string", "str", "text", "char", "varchar" -> Optional.of("String");
      case "int", "integer", "long", "short", "uint" -> Optional.of("Int");
      case "int32" -> Optional.of("Int32");
      case "int64" -> Optional.of("Int64");
      case "number", "float", "float32", "float64", "double", "decimal" -> Optional.of("Number");
      case "bool", "boolean" -> Optional.of("Bool");
      case "version", "semver" -> Optional.of("Version");
      case "quantity" -> Optional.of("Quantity");
      case "duration" -> Optional.of("Duration");
      case "date" -> Optional.of("Date");
      case "resource" -> Optional.of("Resource");
      case "any", "unknown", "dynamic" -> Optional.of("Any");
      default -> Optional.empty();
    };
  }

  private Optional<String> shape() {
    return switch (word) {
      case "list", "array" -> Optional.of("write `[T]`, such as `[String]`");
      case "set" -> Optional.of("write `Set(T)`, such as `Set(String)`");
      case "map", "object", "dict" -> Optional.of("write `{String: T}`, such as `{String: Int}`");
      case "null", "nil", "none", "absent" -> Optional.of("write `?` behind the type: `String?`");
      case "enum" -> Optional.of("write the values: `\"small\" | \"large\"`");
      case "optional", "maybe" -> Optional.of("write `?` behind the type: `String?`");
      case "tuple" ->
          Optional.of(
              "a list holds values of one type; give each a name: `{ host: String, port: Int }`");
      default -> Optional.empty();
    };
  }
}
