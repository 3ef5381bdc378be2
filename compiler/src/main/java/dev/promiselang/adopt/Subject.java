package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportedPromise;
import java.util.Optional;

/** What becomes one promise: a Promise of Kratix, or a CRD that stands alone. */
record Subject(
    String name, Optional<ImportedPromise> promise, Optional<CustomDefinition> definition) {}
