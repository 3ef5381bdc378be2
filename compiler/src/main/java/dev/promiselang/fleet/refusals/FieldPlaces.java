package dev.promiselang.fleet.refusals;

import dev.promiselang.eval.Origin;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.imports.ImportedObjects;
import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.yaml.YamlDocument;
import java.util.Optional;

/** Finds where the fields of objects are written: in files, patches and constructions. */
public final class FieldPlaces {

  private final Resolution resolution;
  private final ImportedObjects imported;

  public FieldPlaces(Program program) {
    this.resolution = program.resolution();
    this.imported = new ImportedObjects(program.graph());
  }

  /** The text that gave a field its value; what is around it where no field is of that name. */
  public Span value(Manifest manifest, FieldPath path) {
    return at(manifest, path, false);
  }

  /** The key of a field; what is around it where no field is of that name. */
  public Span key(Manifest manifest, FieldPath path) {
    return at(manifest, path, true);
  }

  private Span at(Manifest manifest, FieldPath path, boolean preferKey) {
    Optional<YamlDocument> document = imported.document(manifest.object());
    if (document.isPresent()) {
      return new YamlTrace(document.get(), path).at(preferKey);
    }
    return manifest
        .origin()
        .flatMap(origin -> traced(origin, manifest.kind(), path).at(preferKey))
        .orElse(manifest.at());
  }

  /** As far inside as any leads; of several, what was written last. */
  private Traced traced(Origin origin, String kind, FieldPath path) {
    FieldTrace trace = new FieldTrace(resolution, kind);
    Traced found = Traced.NOTHING;
    for (Entry.Patch patch : origin.changes().reversed()) {
      found = found.or(trace.of(patch, path));
    }
    return found.or(trace.of(origin.written(), path));
  }
}
