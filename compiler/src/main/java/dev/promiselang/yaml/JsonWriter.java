package dev.promiselang.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON, always the same for the same value: keys in the order of their code points. */
public final class JsonWriter {

  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();
  private final boolean pretty;
  private int depth;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** On one line, without a line break at its end. */
  public static String compact(Yaml value) {
    return written(value, false).toString();
  }

  /** Indented by two spaces, ending in a line break. */
  public static String pretty(Yaml value) {
    return written(value, true).append('\n').toString();
  }

  private static StringBuilder written(Yaml value, boolean pretty) {
    JsonWriter writer = new JsonWriter(pretty);
    writer.value(value);
    return writer.text;
  }

  private void value(Yaml value) {
    switch (value) {
      case Yaml.Mapping mapping when mapping.entries().isEmpty() -> text.append("{}");
      case Yaml.Mapping mapping -> mapping(mapping);
      case Yaml.Sequence sequence when sequence.items().isEmpty() -> text.append("[]");
      case Yaml.Sequence sequence -> sequence(sequence);
      case Yaml.Text string -> string(string.value());
      case Yaml.Whole whole -> text.append(whole.value());
      case Yaml.Decimal decimal -> text.append(number(decimal.value()));
      case Yaml.Bool bool -> text.append(bool.value());
      case Yaml.Null() -> text.append("null");
    }
  }

  private void mapping(Yaml.Mapping mapping) {
    text.append('{');
    depth++;
    List<Map.Entry<String, Yaml>> sorted = new ArrayList<>(mapping.entries().entrySet());
    sorted.sort(Map.Entry.comparingByKey(CodePoints.ORDER));
    Iterator<Map.Entry<String, Yaml>> entries = sorted.iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Yaml> entry = entries.next();
      line();
      string(entry.getKey());
      text.append(pretty ? ": " : ":");
      value(entry.getValue());
      text.append(entries.hasNext() ? "," : "");
    }
    close('}');
  }

  private void sequence(Yaml.Sequence sequence) {
    text.append('[');
    depth++;
    Iterator<Yaml> items = sequence.items().iterator();
    while (items.hasNext()) {
      line();
      value(items.next());
      text.append(items.hasNext() ? "," : "");
    }
    close(']');
  }

  private void close(char bracket) {
    depth--;
    line();
    text.append(bracket);
  }

  private void line() {
    if (pretty) {
      text.append('\n').repeat(' ', STEP * depth);
    }
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value);
    }
    return FloatText.of(value);
  }

  private void string(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      int next = i + Character.charCount(point);
      if (point == '"' || point == '\\' || needsEscape(point)) {
        text.append(value, written, i);
        escape(point);
        written = next;
      }
      i = next;
    }
    text.append(value, written, value.length()).append('"');
  }

  private void escape(int point) {
    switch (point) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> text.append(String.format(Locale.ROOT, "\\u%04x", point));
    }
  }

  /** Control characters, halves of pairs, and the two line breaks that JavaScript knows. */
  private static boolean needsEscape(int point) {
    return point < 0x20
        || (point >= 0x7F && point < 0xA0)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0x2028
        || point == 0x2029;
  }
}
