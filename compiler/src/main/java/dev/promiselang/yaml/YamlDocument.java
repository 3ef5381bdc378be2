package dev.promiselang.yaml;

import dev.promiselang.source.Span;
import java.util.Optional;

/** A document that was read, and where its nodes stand; nodes are told apart by identity. */
public final class YamlDocument {

  private final Yaml root;
  private final Places places;

  YamlDocument(Yaml root, Places places) {
    this.root = root;
    this.places = places;
  }

  public Yaml root() {
    return root;
  }

  /** A node of this document as a document of its own, its places being the same. */
  public YamlDocument part(Yaml node) {
    return new YamlDocument(node, places);
  }

  /** Where a node stands; what an alias repeats stands where its anchor is. */
  public Span at(Yaml node) {
    return places.at(node).or(() -> places.at(root)).orElse(Span.NONE);
  }

  /** Where a key of a mapping stands, or the mapping when it has no such key. */
  public Span keyAt(Yaml.Mapping mapping, String key) {
    return places.key(mapping, key).orElseGet(() -> at(mapping));
  }

  /** A scalar as it is spelled in the file, without quotes: {@code 1.30} for the number 1.3. */
  public Optional<String> textOf(Yaml scalar) {
    return places.text(scalar);
  }
}
