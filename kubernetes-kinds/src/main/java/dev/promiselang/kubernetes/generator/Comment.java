package dev.promiselang.kubernetes.generator;

import dev.promiselang.gomodules.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comment of a declaration: what it says to readers, and the markers it holds for tools. */
record Comment(String text, List<String> markers) {

  static final Comment NONE = new Comment("", List.of());

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
    return Sentence.first(text);
  }
}
