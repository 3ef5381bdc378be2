package dev.promiselang.reference;

import java.util.List;

/** A page of Markdown while it is written: blocks with an empty line between them. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String title) {
    return block("#".repeat(level) + " " + title);
  }

  /** A block of its own; nothing is written for an empty one. */
  Markdown block(String block) {
    if (!block.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(block.strip()).append('\n');
    }
    return this;
  }

  Markdown code(String language, String code) {
    String fence = code.contains("```") ? "````" : "```";
    return block(fence + language + "\n" + code.strip() + "\n" + fence);
  }

  Markdown bullets(List<String> items) {
    return block(String.join("\n", items.stream().map(item -> "* " + item).toList()));
  }

  /** A table; nothing is written for one without rows. */
  Markdown table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    StringBuilder table = new StringBuilder(row(head));
    table.append(row(head.stream().map(_ -> "---").toList()));
    rows.forEach(cells -> table.append(row(cells)));
    return block(table.toString());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Text of the source as code, on one line; empty text stays empty. */
  static String inline(String code) {
    String line = code.strip().replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return "";
    }
    String fence = line.contains("`") ? "``" : "`";
    String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line.replace("|", "\\|") + pad + fence;
  }

  /** Prose for the cell of a table. */
  static String cell(String prose) {
    return prose.strip().replaceAll("\\s*\\n\\s*", " ").replace("|", "\\|");
  }

  /** The first sentence of a text. */
  static String summary(String prose) {
    String line = prose.strip().replaceAll("\\s*\\n\\s*", " ");
    int end = line.indexOf(". ");
    return cell(end < 0 ? line : line.substring(0, end + 1));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
