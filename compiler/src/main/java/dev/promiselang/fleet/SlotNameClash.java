package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two slots of the program would be one label. */
public record SlotNameClash(String slot, String label, Span at, String firstSlot, Span firstAt)
    implements Problem {

  public static final Code CODE = new Code("P0525", "slot-name-clash");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean alike = slot.equals(firstSlot);
    String title =
        alike
            ? "two slots of the program are called `" + slot + "`"
            : "the slots `" + slot + "` and `" + firstSlot + "` are both the label `" + label + "`";
    return Report.error(title, at, "this becomes the label `" + label + "`")
        .and(firstAt, "so does this")
        .help(
            alike
                ? "declare it once and import its module, as in `exclusive slots." + slot + "`"
                : "rename one of the two");
  }
}
