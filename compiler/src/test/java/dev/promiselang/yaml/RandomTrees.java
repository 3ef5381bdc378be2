package dev.promiselang.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values full of texts that writers get wrong; the same seed gives the same values. */
final class RandomTrees {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b ",
          " ",
          "\n",
          "\t",
          ":",
          ": ",
          "- ",
          "-",
          "?",
          "#",
          " #",
          "'",
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          ",",
          "0",
          "1",
          "0x1F",
          "0o17",
          "0b1",
          "_",
          ".",
          ".5",
          "e3",
          "2024-01-02",
          "T3:4:5Z",
          "12:30",
          "~",
          "null",
          "true",
          "yes",
          "off",
          ".inf",
          "é",
          "☃",
          "😀",
          "\u00a0",
          "\u0085",
          "\uFEFF",
          "\u007f",
          "\0",
          "\r",
          "---",
          "...",
          "=",
          "+",
          "some longer words ",
          "lorem ipsum dolor sit amet consectetur ");

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  Yaml next(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0, 1, 2 -> Yaml.of(text());
      case 3 -> Yaml.of(random.nextLong() >> random.nextInt(64));
      case 4 ->
          new Yaml.Decimal(
              random.nextInt(100_000) / 1024.0 * Math.pow(10, -random.nextInt(20)) + 1e-30);
      case 5 -> Yaml.of(random.nextBoolean());
      case 6 -> new Yaml.Null();
      case 7 -> mapping(depth - 1);
      default -> sequence(depth - 1);
    };
  }

  Yaml mapping(int depth) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      entries.put(text(), next(depth));
    }
    return new Yaml.Mapping(entries);
  }

  private Yaml sequence(int depth) {
    List<Yaml> items = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      items.add(next(depth));
    }
    return new Yaml.Sequence(items);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(random.nextInt(6) == 0 ? 30 : 5);
    for (int i = 0; i < size; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
