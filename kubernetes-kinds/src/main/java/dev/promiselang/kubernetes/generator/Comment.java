package dev.promiselang.kubernetes.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment of a declaration: what it says to readers, and the markers it holds for tools. */
record Comment(String text, List<String> markers) {

  static final Comment NONE = new Comment("", List.of());

  /** A full stop before the next sentence, and not behind an abbreviation. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b(?:Ex|e\\.g|i\\.e|etc|vs))\\. +(?=[A-Z`*-])");

  private static final int LONGEST_SENTENCE = 240;

  static Comment of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<String> markers = new ArrayList<>();
    for (String line : lines) {
      String content = line.replaceFirst("^\\s*// ?", "").strip();
      if (content.startsWith("+")) {
        markers.add(content.substring(1));
      } else {
        text.append(content.isEmpty() ? "\n" : content + " ");
      }
    }
    return new Comment(text.toString(), List.copyOf(markers));
  }

  boolean has(String marker) {
    return markers.contains(marker);
  }

  /** The values of a marker like {@code +listMapKey=name}. */
  List<String> values(String marker) {
    return markers.stream()
        .filter(each -> each.startsWith(marker + "="))
        .map(each -> each.substring(marker.length() + 1))
        .toList();
  }

  Optional<String> value(String marker) {
    return values(marker).stream().findFirst();
  }

  Comment withMarkers(Comment other) {
    List<String> all = new ArrayList<>(markers);
    all.addAll(other.markers);
    return new Comment(text, all);
  }

  /** The first sentence, on one line. */
  String sentence() {
    String paragraph = text.strip().split("\n")[0].strip().replace('\t', ' ');
    Matcher end = END.matcher(paragraph);
    String sentence = end.find() ? paragraph.substring(0, end.start() + 1) : paragraph;
    return sentence.length() <= LONGEST_SENTENCE ? sentence : "";
  }
}
