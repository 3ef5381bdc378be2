package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A field of a kind in a served version and in the stored one. */
record VersionPlaces(String served, Span at, String stored, Span storedAt, String field) {

  /** The report with the other place, unless both are one: a type that both versions use. */
  Report addTo(Report report) {
    return at.equals(storedAt)
        ? report
        : report.and(storedAt, "here in `" + stored + "`, which is stored");
  }
}
