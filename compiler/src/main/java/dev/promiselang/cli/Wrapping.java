package dev.promiselang.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays out words in lines of a width. */
final class Wrapping {

  private Wrapping() {}

  /** The words with commas between, in lines no longer than the width where that is possible. */
  static List<String> commas(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? "," : "");
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
