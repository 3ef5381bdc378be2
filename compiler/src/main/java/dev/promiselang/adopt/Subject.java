package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.yaml.YamlDocument;
import java.util.Optional;

/**
 * What becomes one promise: a Promise of Kratix, or a CRD that stands alone; {@code document} knows
 * the places of both.
 */
record Subject(
    String name,
    YamlDocument document,
    Optional<ImportedPromise> promise,
    Optional<CustomDefinition> definition) {}
