package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** An object of an inventory is nearly a Destination: its kind or its apiVersion is misspelt. */
public record NotADestination(Span at, String apiVersion, String kind) implements Problem {

  public static final Code CODE = new Code("P0516", "not-a-destination");

  static final String API_VERSION = "platform.kratix.io/v1alpha1";
  static final String KIND = "Destination";

  /** Whether an object that is no Destination was probably meant to be one. */
  static boolean isMeant(String apiVersion, String kind) {
    return kind.equals(KIND)
        || apiVersion.isEmpty()
        || kind.isEmpty()
        || Suggestions.nearest(kind, List.of(KIND)).isPresent();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "an object of "
                + said("kind", kind)
                + " and "
                + said("apiVersion", apiVersion)
                + " is no cluster",
            at,
            "this would be left out of the fleet")
        .help(kind.equals(KIND) ? "" : meant("kind", KIND, kind))
        .help(apiVersion.equals(API_VERSION) ? "" : meant("apiVersion", API_VERSION, apiVersion));
  }

  private static String said(String key, String value) {
    return value.isEmpty() ? "no " + key : key + " `" + value + "`";
  }

  private static String meant(String key, String wanted, String written) {
    String near = Suggestions.didYouMean(written, List.of(wanted));
    return near.isEmpty() ? "a Destination has `" + key + ": " + wanted + "`" : near;
  }
}
