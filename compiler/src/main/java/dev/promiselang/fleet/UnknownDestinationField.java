package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/**
 * Destinations have a field that Kratix does not know. Those that come from elsewhere may be of a
 * newer Kratix: {@code owned} are the ones that we write.
 */
public record UnknownDestinationField(
    String field, List<String> known, Span at, boolean owned, List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0513", "unknown-destination-field");

  public UnknownDestinationField {
    known = List.copyOf(known);
    clusters = List.copyOf(clusters);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title = "a Destination has no field `" + field + "`";
    Report report =
        owned
            ? Report.error(title, at, "Kratix does not know this")
            : Report.warning(title, at, "this cluster's Destination has it");
    return report
        .help(Suggestions.didYouMean(field.substring(field.lastIndexOf('.') + 1), known))
        .help("known are " + Suggestions.quoted(known))
        .clusters(clusters);
  }
}
