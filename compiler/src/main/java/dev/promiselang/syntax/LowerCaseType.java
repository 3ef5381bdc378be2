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
      default -> Optional.empty();
    };
  }
}
