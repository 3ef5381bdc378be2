package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.refusals.FieldPlaces;
import dev.promiselang.imports.ImportedObjects;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.KeyCycle;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;

/** Finds objects that Kubernetes would refuse for their size, or because something is missing. */
final class ObjectRules {

  private final ImportedObjects imported;
  private final FieldPlaces places;
  private final Problems problems;

  ObjectRules(Program program, Problems problems) {
    this.imported = new ImportedObjects(program.graph());
    this.places = new FieldPlaces(program);
    this.problems = problems;
  }

  void check(Manifest manifest) {
    String name = manifest.kind() + " " + manifest.name();
    ObjectPlace place = new ObjectPlace(manifest.at(), imported.find(manifest.object()));
    lacking(manifest.apiVersion(), "apiVersion", place);
    lacking(manifest.kind(), "kind", place);
    lacking(manifest.name(), "metadata.name", place);
    new MetadataRules(manifest, place, places, problems).check();
    long size = size(manifest.object());
    if (ObjectTooLarge.is(size)) {
      problems.add(new ObjectTooLarge(name, size, manifest.at()));
    }
    for (KeyCycle cycle : YamlWriter.keyCycles(manifest.object())) {
      problems.add(
          new UnstableKeyOrder(
              name,
              String.join(".", cycle.path()),
              String.join(", ", cycle.keys().stream().map(key -> "`" + key + "`").toList()),
              manifest.at()));
    }
  }

  private void lacking(String value, String field, ObjectPlace place) {
    if (value.isEmpty()) {
      problems.add(new IncompleteObject(field, place));
    }
  }

  void check(KratixPromise promise, Yaml.Mapping manifest) {
    long size = size(manifest);
    if (PromiseTooLarge.is(size)) {
      problems.add(new PromiseTooLarge(promise.name(), size, promise.promise().at()));
    } else if (PromiseNeedsServerSideApply.is(size)) {
      problems.add(new PromiseNeedsServerSideApply(promise.name(), size, promise.promise().at()));
    }
  }

  /** What etcd and kubectl count: the bytes of its JSON. */
  private static long size(Yaml object) {
    return JsonWriter.compact(object).getBytes(StandardCharsets.UTF_8).length;
  }
}
