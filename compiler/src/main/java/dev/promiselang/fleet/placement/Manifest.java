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
    return object.text("apiVersion");
  }

  public String kind() {
    return object.text("kind");
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
    return object.mapping("metadata").text(key);
  }
}
