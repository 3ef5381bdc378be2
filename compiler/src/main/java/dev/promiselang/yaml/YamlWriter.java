package dev.promiselang.yaml;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes YAML byte for byte as Kratix does: keys in its order, texts in its styles, lists in the
 * column of their key.
 */
public final class YamlWriter {

  private static final int LONGEST_SIMPLE_KEY = 128;
  private static final double TWO_TO_THE_63 = 0x1p63;

  private final Page page = new Page();

  private YamlWriter() {}

  /** One document, ending in a line break. */
  public static String write(Yaml document) {
    YamlWriter writer = new YamlWriter();
    writer.node(document, false);
    writer.page.line();
    return writer.page.toString();
  }

  /** Several documents with a separator between them. */
  public static String writeAll(List<? extends Yaml> documents) {
    return String.join("---\n", documents.stream().map(YamlWriter::write).toList());
  }

  /**
   * The mappings whose keys Kratix orders in a circle, so that its own output varies; they are
   * written in the order of their code points.
   */
  public static List<KeyCycle> keyCycles(Yaml document) {
    List<KeyCycle> found = new ArrayList<>();
    findCycles(document, List.of(), found);
    return List.copyOf(found);
  }

  private static void findCycles(Yaml node, List<String> path, List<KeyCycle> found) {
    if (node instanceof Yaml.Mapping mapping) {
      KeyOrder.cycle(mapping.entries().keySet())
          .ifPresent(keys -> found.add(new KeyCycle(path, keys)));
      mapping.entries().forEach((key, value) -> findCycles(value, deeper(path, key), found));
    } else if (node instanceof Yaml.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        findCycles(sequence.items().get(i), deeper(path, Integer.toString(i)), found);
      }
    }
  }

  private static List<String> deeper(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  private void node(Yaml node, boolean inMapping) {
    switch (node) {
      case Yaml.Mapping mapping when mapping.entries().isEmpty() -> page.mark("{}");
      case Yaml.Mapping mapping -> mapping(mapping);
      case Yaml.Sequence sequence when sequence.items().isEmpty() -> page.mark("[]");
      case Yaml.Sequence sequence -> sequence(sequence, inMapping);
      case Yaml.Text text -> text(text.value(), true);
      case Yaml.Whole whole -> page.mark(number(ScalarResolver.stored(whole.value())));
      case Yaml.Decimal decimal -> page.mark(number(decimal));
      case Yaml.Bool bool -> page.mark(Boolean.toString(bool.value()));
      case Yaml.Null() -> page.mark("null");
    }
  }

  private void mapping(Yaml.Mapping mapping) {
    int before = page.indentBlock();
    for (String key : KeyOrder.sorted(mapping.entries().keySet())) {
      page.line();
      if (isSimple(key)) {
        text(key, false);
        page.closingMark(":");
      } else {
        page.blockMark("?");
        text(key, true);
        page.line();
        page.blockMark(":");
      }
      mapping.get(key).ifPresent(value -> node(value, true));
    }
    page.indentBack(before);
  }

  /** A key that is short and on one line stands before its colon, any other behind a {@code ?}. */
  private static boolean isSimple(String key) {
    return key.codePoints().noneMatch(CodePoints::isBreak)
        && key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SIMPLE_KEY;
  }

  private void sequence(Yaml.Sequence sequence, boolean inMapping) {
    boolean inColumnOfKey = inMapping && !page.onlyIndentation();
    int before = inColumnOfKey ? page.sameBlock() : page.indentBlock();
    for (Yaml item : sequence.items()) {
      page.line();
      page.blockMark("-");
      node(item, false);
    }
    page.indentBack(before);
  }

  private void text(String text, boolean folds) {
    int before = page.indentScalar();
    TextWriter.write(page, text, folds);
    page.indentBack(before);
  }

  /** The number as it comes back from an API server: what is whole there has no exponent. */
  private static String number(Yaml number) {
    return switch (number) {
      case Yaml.Whole whole -> whole.value().toString();
      case Yaml.Decimal(double value)
          when value == Math.rint(value) && Math.abs(value) < TWO_TO_THE_63 ->
          new BigDecimal(Double.toString(value)).toBigInteger().toString();
      case Yaml.Decimal(double value) -> FloatText.of(value);
      case Yaml.Mapping _, Yaml.Sequence _, Yaml.Text _, Yaml.Bool _, Yaml.Null _ ->
          throw new IllegalArgumentException("no number: " + number);
    };
  }
}
