package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.source.Span;
import java.util.Optional;

/** An object that a promise installs, and where it stands in a file of manifests, if in one. */
record InstalledObject(Manifest manifest, Optional<Span> inFile) {

  String name() {
    return manifest.kind() + " " + manifest.name();
  }

  Report addTo(Report report) {
    return inFile.map(at -> report.and(at, "`" + name() + "` stands here")).orElse(report);
  }
}
