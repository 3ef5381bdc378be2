package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A label or an annotation of an object is one that Kubernetes refuses. */
record IllegalObjectMetadata(
    String object, String family, String key, String value, ObjectPlace place) implements Problem {

  public static final Code CODE = new Code("P0622", "illegal-object-metadata");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + object + "` cannot have `" + key + ": " + value + "` among its " + family,
            place.at(),
            "Kubernetes would refuse this object");
    return place
        .addTo(report)
        .help(
            "a key has at most 63 letters, digits, `-`, `_` and `.`, and perhaps a DNS name and"
                + " `/` before it")
        .help(
            family.equals("labels")
                ? "a value is text of at most 63 such characters; it and the key begin and end with"
                    + " a letter or digit"
                : "a value is text: put numbers and truth values into quotes");
  }
}
