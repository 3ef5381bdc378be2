package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;

/**
 * Types as other languages write them, such as {@code map[string]string}, {@code List<String>} or
 * {@code String | null}: each is one mistake, and what follows it is read.
 */
final class ForeignTypes {

  private static final List<String> NOTHING =
      List.of("absent", "null", "nil", "none", "None", "undefined");

  /** Names of types that hardly anybody gives to a value. */
  private static final List<String> WORDS = List.of("string", "str", "int", "float", "bool");

  private static final List<String> SCHEMA_TYPES =
      List.of("string", "integer", "number", "boolean", "array", "object");

  private static final Pattern MEMBERS =
      Pattern.compile("^\\[\\s*(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)\\s*]");
  private static final Pattern VALUE = Pattern.compile("^(?:\"[^\"]*\"|[\\w.-]+)");

  private final Repairs repairs;
  private final List<CommonToken> code;

  /** A type, the first token behind it, and whether it is written in a foreign way. */
  private record Read(String ours, int end, boolean foreign) {}

  ForeignTypes(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void replace() {
    for (int i = 1; i < code.size(); i++) {
      if (beginsSchema(i)) {
        i = hideSchema(i);
      } else if (mayPrecedeType(code.get(i - 1))) {
        int start = i;
        Optional<Read> read = type(i).filter(r -> r.foreign() || isOrNothing(r.end()));
        read.ifPresent(type -> replace(start, type));
        i = read.map(type -> type.end() - 1).orElse(i);
      }
    }
  }

  /** {@code { type: string, ... }}, as a schema says it. */
  private boolean beginsSchema(int index) {
    return is(index - 1, ":")
        && is(index, "{")
        && is(index + 1, "type")
        && is(index + 2, ":")
        && SCHEMA_TYPES.contains(text(index + 3));
  }

  /** The whole schema becomes one token; gives the index of its end. */
  private int hideSchema(int open) {
    Map<String, String> said = new HashMap<>();
    int depth = 1;
    int last = open;
    while (depth > 0 && last + 1 < code.size() - 1) {
      last++;
      depth += Marks.opens(code.get(last)) ? 1 : Marks.closes(code.get(last)) ? -1 : 0;
      if (depth == 1 && is(last + 1, ":")) {
        said.put(text(last), repairs.restOfLine(repairs.at(code.get(last + 2))));
      }
    }
    repairs.report(
        new ForeignForm(
            repairs.at(code.get(open + 1)).to(repairs.at(code.get(open + 3))),
            "type: " + text(open + 3),
            "a type is written by itself: `" + ofSchema(text(open + 3), said) + "`",
            Optional.empty()));
    code.get(open).setType(PromiseLexer.MISSING);
    code.subList(open + 1, last + 1).forEach(repairs::hide);
    return last;
  }

  private static String ofSchema(String type, Map<String, String> said) {
    Matcher members = MEMBERS.matcher(said.getOrDefault("enum", ""));
    Matcher value = VALUE.matcher(said.getOrDefault("default", ""));
    String plain =
        switch (type) {
          case "array" -> "[String]";
          case "object" -> "{String: Any}";
          default -> LowerCaseType.named(type).orElse(type);
        };
    return (members.find() ? members.group(1).replaceAll("\"\\s*,\\s*\"", "\" | \"") : plain)
        + (value.find() ? " = " + value.group() : "");
  }

  private static boolean mayPrecedeType(CommonToken token) {
    return switch (token.getType()) {
      case PromiseLexer.COLON, PromiseLexer.EQUALS, PromiseLexer.LBRACKET -> true;
      default -> false;
    };
  }

  /** The type becomes one token, which the parser takes for a type that is not there. */
  private void replace(int start, Read type) {
    boolean optional = isOrNothing(type.end());
    int last = optional ? type.end() + 1 : type.end() - 1;
    Span written = repairs.at(code.get(start)).to(repairs.at(code.get(last)));
    last = optional && hasNoDefault(start, last) ? last + 2 : last;
    Span at = written.to(repairs.at(code.get(last)));
    String ours = optional && !type.ours().endsWith("?") ? type.ours() + "?" : type.ours();
    repairs.report(LowerCaseType.foreign(at, repairs.textOf(written), ours));
    code.get(start).setType(PromiseLexer.MISSING);
    code.subList(start + 1, last + 1).forEach(repairs::hide);
  }

  /** Whether nothing is said to be the default of a field; a let needs it as its value. */
  private boolean hasNoDefault(int start, int last) {
    boolean let = start > 2 && code.get(start - 3).getType() == PromiseLexer.LET;
    return !let && is(last + 1, "=") && NOTHING.contains(text(last + 2));
  }

  private boolean isOrNothing(int index) {
    return index + 1 < code.size()
        && code.get(index).getType() == PromiseLexer.BAR
        && NOTHING.contains(text(index + 1));
  }

  private Optional<Read> type(int index) {
    if (is(index, "[") && touches(index) && is(index + 1, "]") && touches(index + 1)) {
      return type(index + 2).map(e -> new Read("[" + e.ours() + "]", e.end(), true));
    }
    String word = text(index);
    if (!word.matches("[A-Za-z][A-Za-z0-9]*")) {
      return Optional.empty();
    }
    if (touches(index) && (is(index + 1, "[") || is(index + 1, "<"))) {
      return applied(index);
    }
    boolean empty = word.equals("interface") && is(index + 1, "{") && is(index + 2, "}");
    return empty
        ? Optional.of(new Read("Any", index + 3, true))
        : Optional.of(new Read(LowerCaseType.named(word).orElse(word), index + 1, false));
  }

  /** {@code map[string]int}, {@code List<String>}, {@code Dict[str, int]}, {@code string[]}. */
  private Optional<Read> applied(int index) {
    String closing = is(index + 1, "[") ? "]" : ">";
    List<Read> arguments = new ArrayList<>();
    int next = index + 2;
    while (!is(next, closing)) {
      Optional<Read> argument = type(next);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
      next = argument.get().end();
      if (is(next, ",")) {
        next++;
      } else if (!is(next, closing)) {
        return Optional.empty();
      }
    }
    boolean goMap = closing.equals("]") && arguments.size() == 1 && touches(next);
    Optional<Read> value = goMap ? type(next + 1) : Optional.empty();
    value.ifPresent(arguments::add);
    if (closing.equals("]") && value.isEmpty() && mayBeIndex(index, arguments)) {
      return Optional.empty();
    }
    int end = value.map(Read::end).orElse(next + 1);
    return ours(text(index), arguments.stream().map(Read::ours).toList())
        .map(type -> new Read(type, end, true));
  }

  /** Whether this may be an element of a value: {@code map[key]}. */
  private boolean mayBeIndex(int index, List<Read> arguments) {
    return Character.isLowerCase(text(index).charAt(0))
        && arguments.size() == 1
        && !WORDS.contains(text(index + 2));
  }

  private static Optional<String> ours(String word, List<String> arguments) {
    boolean one = arguments.size() == 1;
    String last = arguments.isEmpty() ? "" : arguments.getLast();
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "map", "dict", "dictionary", "object", "record", "hash", "hashmap", "mapping" ->
          arguments.isEmpty()
              ? Optional.empty()
              : Optional.of("{String: " + (one ? "Any" : last) + "}");
      case "list", "array", "vector", "vec", "seq", "sequence", "slice" ->
          one ? Optional.of("[" + last + "]") : Optional.empty();
      case "set", "hashset" -> one ? Optional.of("Set(" + last + ")") : Optional.empty();
      case "optional", "option", "maybe", "nullable" ->
          one ? Optional.of(last + "?") : Optional.empty();
      default ->
          arguments.isEmpty() && LowerCaseType.named(word).isPresent()
              ? LowerCaseType.named(word).map(element -> "[" + element + "]")
              : Optional.empty();
    };
  }

  private boolean is(int index, String text) {
    return text(index).equals(text);
  }

  private String text(int index) {
    return index < code.size() ? code.get(index).getText() : "";
  }

  /** Whether nothing stands between this token and the next. */
  private boolean touches(int index) {
    return index + 1 < code.size()
        && code.get(index).getStopIndex() + 1 == code.get(index + 1).getStartIndex();
  }
}
