package dev.promiselang.emit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files in memory: relative paths with {@code /} between segments, to bytes, sorted by path. */
public record OutputTree(SortedMap<String, byte[]> files) {

  public OutputTree {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public static OutputTree ofTexts(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new OutputTree(files);
  }

  /** The text of a file; refuses a path that is not in the tree. */
  public String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
