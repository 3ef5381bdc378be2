package dev.promiselang.yaml;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON text that is known to be sound, read one level of mappings at a time: what nobody asks for
 * is passed over, which is far cheaper than to make nodes of it. A mapping that is but a {@code
 * $ref} stands in another file.
 */
final class JsonLevels {

  private final SourceFile file;
  private final String text;
  private final Places places;
  private final Function<String, SourceFile> others;

  private JsonLevels(SourceFile file, Places places, Function<String, SourceFile> others) {
    this.file = file;
    this.text = file.text();
    this.places = places;
    this.others = others;
  }

  /** The one value of a file as a document. */
  static YamlDocument document(SourceFile file, Function<String, SourceFile> others) {
    Places places = new Places();
    JsonLevels levels = new JsonLevels(file, places, others);
    return new YamlDocument(levels.value(levels.next(0)).node(), places);
  }

  /** A node, and where the text behind it begins. */
  private record Part(Yaml node, int end) {}

  /** The entries of a mapping, and where their keys stand. */
  private record Level(Map<String, Yaml> entries, Map<String, Span> keys) {}

  private Part value(int at) {
    return switch (text.charAt(at)) {
      case '{' -> mapping(at);
      case '[' -> sequence(at);
      case '"' -> text(at);
      default -> word(at);
    };
  }

  private Part mapping(int at) {
    Later<Level> level = new Later<>(() -> level(at));
    Yaml.Mapping mapping = new Yaml.Mapping(new LaterMap<>(() -> level.get().entries()));
    places.putKeys(mapping, new LaterMap<>(() -> level.get().keys()));
    return placed(mapping, at, afterBrackets(at), Optional.empty());
  }

  private Level level(int at) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    Map<String, Span> keys = new LinkedHashMap<>();
    int i = next(at + 1);
    while (text.charAt(i) != '}') {
      int keyEnd = afterText(i);
      String key = spelled(i, keyEnd);
      keys.put(key, new Span(file.id(), i, keyEnd));
      Part value = value(next(next(keyEnd) + 1));
      entries.put(key, value.node());
      i = afterComma(value.end());
    }
    return entries.size() == 1 && entries.get("$ref") instanceof Yaml.Text(String path)
        ? elsewhere(path)
        : new Level(Collections.unmodifiableMap(entries), Collections.unmodifiableMap(keys));
  }

  private Level elsewhere(String path) {
    JsonLevels other = new JsonLevels(others.apply(path), places, others);
    return other.level(other.next(0));
  }

  private Part sequence(int at) {
    List<Yaml> items = new ArrayList<>();
    int i = next(at + 1);
    while (text.charAt(i) != ']') {
      Part item = value(i);
      items.add(item.node());
      i = afterComma(item.end());
    }
    return placed(new Yaml.Sequence(items), at, i + 1, Optional.empty());
  }

  private Part text(int at) {
    int end = afterText(at);
    String spelled = spelled(at, end);
    return placed(new Yaml.Text(spelled), at, end, Optional.of(spelled));
  }

  private Part word(int at) {
    int end = at;
    while (",]} \n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(at, end);
    return placed(ScalarResolver.resolve(word), at, end, Optional.of(word));
  }

  private Part placed(Yaml node, int at, int end, Optional<String> spelled) {
    places.put(node, new Span(file.id(), at, end), spelled);
    return new Part(node, end);
  }

  private int next(int from) {
    int i = from;
    while (text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private int afterComma(int from) {
    int i = next(from);
    return text.charAt(i) == ',' ? next(i + 1) : i;
  }

  private int afterBrackets(int at) {
    int open = 0;
    int i = at;
    do {
      switch (text.charAt(i)) {
        case '"' -> i = afterText(i) - 1;
        case '{', '[' -> open++;
        case '}', ']' -> open--;
        default -> {}
      }
      i++;
    } while (open > 0);
    return i;
  }

  private int afterText(int quote) {
    int end = text.indexOf('"', quote + 1);
    while (isEscaped(end)) {
      end = text.indexOf('"', end + 1);
    }
    return end + 1;
  }

  private boolean isEscaped(int at) {
    int first = at;
    while (text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  /** What stands between quotes. */
  private String spelled(int start, int end) {
    String between = text.substring(start + 1, end - 1);
    return between.indexOf('\\') < 0 ? between : unescaped(between);
  }

  private static String unescaped(String escaped) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      i++;
      switch (escaped.charAt(i)) {
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case 'u' -> {
          plain.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> plain.append(escaped.charAt(i));
      }
    }
    return plain.toString();
  }
}
