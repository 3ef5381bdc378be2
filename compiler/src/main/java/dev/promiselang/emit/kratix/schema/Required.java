package dev.promiselang.emit.kratix.schema;

import dev.promiselang.emit.kratix.schema.VersionDifference.Kind;
import dev.promiselang.yaml.Yaml;
import java.util.Optional;

/** Which fields may be left out in one version and not in the other; defaults fill them in. */
record Required(Yaml.Mapping served, Yaml.Mapping stored) {

  /** The difference in one field that both have. */
  Optional<ScalarComparison.Found> of(String name) {
    boolean ours = isAlwaysThere(served, name);
    boolean theirs = isRequired(stored, name);
    if (theirs && !ours) {
      return Optional.of(
          new ScalarComparison.Found(
              Kind.WIDER, "{stored} requires it, {served} lets it be left out"));
    }
    return isRequired(served, name) && !isAlwaysThere(stored, name)
        ? Optional.of(
            new ScalarComparison.Found(
                Kind.NARROWER, "{served} requires it, {stored} lets it be left out"))
        : Optional.empty();
  }

  boolean isOnlyStored(String name) {
    return isRequired(stored, name);
  }

  private static boolean isRequired(Yaml.Mapping schema, String name) {
    return schema.texts("required").contains(name) && !isDefaulted(schema, name);
  }

  private static boolean isAlwaysThere(Yaml.Mapping schema, String name) {
    return schema.texts("required").contains(name) || isDefaulted(schema, name);
  }

  private static boolean isDefaulted(Yaml.Mapping schema, String name) {
    return Parts.fields(schema).get(name) instanceof Yaml.Mapping field
        && Parts.has(field, "default");
  }
}
