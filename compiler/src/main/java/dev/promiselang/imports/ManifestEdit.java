package dev.promiselang.imports;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.Optional;

/** Changes the text of a {@code package.yaml} and leaves all else in it as somebody wrote it. */
public final class ManifestEdit {

  private static final String DEPENDENCIES = "dependencies";

  private final SourceFile file;
  private final YamlDocument document;

  public ManifestEdit(SourceFile file, YamlDocument document) {
    this.file = file;
    this.document = document;
  }

  /** The text with one more dependency; empty when it is written so that we cannot add to it. */
  public Optional<String> with(String name, String value) {
    if (!(document.root() instanceof Yaml.Mapping root) || inBraces(root)) {
      return Optional.empty();
    }
    Optional<Yaml> known = root.get(DEPENDENCIES);
    if (known.isEmpty()) {
      String text = file.text();
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      return Optional.of(text + end + DEPENDENCIES + ":\n  " + name + ": " + value + "\n");
    }
    return known.get() instanceof Yaml.Mapping dependencies
            && !dependencies.entries().isEmpty()
            && !inBraces(dependencies)
        ? Optional.of(before(dependencies, name + ": " + value))
        : Optional.empty();
  }

  /** The text with another version of a dependency; empty when it has none that we could change. */
  public Optional<String> withVersion(String name, String version) {
    return mapping(document.root())
        .flatMap(root -> root.get(DEPENDENCIES))
        .flatMap(ManifestEdit::mapping)
        .flatMap(dependencies -> dependencies.get(name))
        .flatMap(ManifestEdit::mapping)
        .flatMap(dependency -> dependency.get("version"))
        .map(document::at)
        .filter(at -> !at.isNone())
        .map(at -> replaced(at, version));
  }

  private static Optional<Yaml.Mapping> mapping(Yaml value) {
    return value instanceof Yaml.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  private boolean inBraces(Yaml.Mapping mapping) {
    return file.textOf(document.at(mapping)).startsWith("{");
  }

  /** A line before the first dependency, indented as that is. */
  private String before(Yaml.Mapping dependencies, String line) {
    String first = dependencies.entries().keySet().iterator().next();
    int at = document.keyAt(dependencies, first).start();
    String text = file.text();
    int start = text.lastIndexOf('\n', at - 1) + 1;
    String indentation = text.substring(start, at);
    return text.substring(0, start) + indentation + line + "\n" + text.substring(start);
  }

  private String replaced(Span at, String version) {
    String text = file.text();
    return text.substring(0, at.start()) + version + text.substring(at.end());
  }
}
