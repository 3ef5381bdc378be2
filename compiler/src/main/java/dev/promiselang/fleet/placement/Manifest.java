package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Origin;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.Optional;

/**
 * An object that a promise installs, as it will be written, and what in the source gave and wrote
 * it.
 */
public record Manifest(Yaml.Mapping object, Span at, Optional<Origin> origin) {

  public String apiVersion() {
    return text(object, "apiVersion");
  }

  public String kind() {
    return text(object, "kind");
  }

  public String name() {
    return metadata("name");
  }

  /** The namespace as written, empty when none is. */
  public String namespace() {
    return metadata("namespace");
  }

  /** The API group, empty for the core one. */
  public String group() {
    int slash = apiVersion().indexOf('/');
    return slash < 0 ? "" : apiVersion().substring(0, slash);
  }

  private String metadata(String key) {
    return object
        .get("metadata")
        .filter(Yaml.Mapping.class::isInstance)
        .map(metadata -> text((Yaml.Mapping) metadata, key))
        .orElse("");
  }

  private static String text(Yaml.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Yaml.Text.class::isInstance)
        .map(value -> ((Yaml.Text) value).value())
        .orElse("");
  }
}
