package dev.promiselang.fleet;

import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;

/** Values as labels and names carry them. */
public final class ValueText {

  private ValueText() {}

  /** The text of a scalar without quotes; of anything else what the source would write. */
  public static String plain(Value value) {
    return ValueWords.inText(value).orElseGet(() -> ValueWords.of(value));
  }
}
