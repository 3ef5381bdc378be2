package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** Where an object comes from: what in the source gave it, and the document of an imported one. */
record ObjectPlace(Span at, Optional<Span> document) {

  Report addTo(Report report) {
    return document.map(place -> report.and(place, "it is this object")).orElse(report);
  }
}
