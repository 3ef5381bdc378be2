package dev.promiselang.imports;

import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Promise of Kratix as it was found in a file. */
public record ImportedPromise(YamlDocument document, Yaml.Mapping manifest) {

  private static final String GROUP = "platform.kratix.io/";
  private static final String VERSION = "kratix.io/promise-version";
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
  private static final String DEPENDENCIES = "dependencies";
  private static final String SELECTORS = "destinationSelectors";

  /** The Promise in a document; what is of another kind is none. */
  public static Optional<ImportedPromise> of(YamlDocument document) {
    return document.root() instanceof Yaml.Mapping manifest
            && manifest.text("kind").equals("Promise")
            && manifest.text("apiVersion").startsWith(GROUP)
        ? Optional.of(new ImportedPromise(document, manifest))
        : Optional.empty();
  }

  /** The name that Kratix knows it by; empty when it has none. */
  public String kratixName() {
    return metadata().text("name");
  }

  /** Where its name stands, or else the object. */
  public Span at() {
    return document.at(metadata().get("name").orElse(manifest));
  }

  /** The label that is its version; empty when it has none. */
  public String version() {
    return labels().text(VERSION);
  }

  public Span versionAt() {
    return document.at(labels().get(VERSION).orElse(manifest));
  }

  /** Its CRD, if it offers one. */
  public Optional<Yaml.Mapping> api() {
    return Optional.of(spec().mapping("api")).filter(api -> !api.entries().isEmpty());
  }

  /** The kind of what users may request, by which its CRD is known, and where that is written. */
  public record ApiKind(String kind, String group, Span at) {}

  /** The kind that its CRD defines. */
  public Optional<ApiKind> apiKind() {
    return api()
        .map(api -> api.mapping("spec"))
        .map(
            crd -> {
              Yaml.Mapping names = crd.mapping("names");
              Span at = document.at(names.get("kind").orElse(names));
              return new ApiKind(names.text("kind"), crd.text("group"), at);
            })
        .filter(kind -> !kind.kind().isEmpty());
  }

  /** The CRD with its places. */
  public Optional<YamlDocument> apiDocument() {
    return api().map(document::part);
  }

  /** Whether requests can be made of it, or pipelines run for it. */
  public boolean servesRequests() {
    return api().isPresent() || !spec().mapping("workflows").entries().isEmpty();
  }

  /** What it installs, each object with its places. */
  public List<YamlDocument> dependencies() {
    return items(DEPENDENCIES).stream().map(document::part).toList();
  }

  public Span dependenciesAt() {
    return document.keyAt(spec(), DEPENDENCIES);
  }

  /** The labels that each of its selectors asks for, in order. */
  public List<Map<String, String>> selectors() {
    List<Map<String, String>> selectors = new ArrayList<>();
    for (Yaml entry : items(SELECTORS)) {
      Map<String, String> labels = new LinkedHashMap<>();
      if (entry instanceof Yaml.Mapping selector) {
        selector
            .mapping("matchLabels")
            .entries()
            .forEach(
                (key, value) ->
                    labels.put(key, value instanceof Yaml.Text(String text) ? text : ""));
      }
      selectors.add(labels);
    }
    return List.copyOf(selectors);
  }

  /** Where its selectors stand, or else its name. */
  public Span selectorsAt() {
    return spec().get(SELECTORS).isPresent() ? document.keyAt(spec(), SELECTORS) : at();
  }

  /** Its labels, the version among them. */
  public Yaml.Mapping labels() {
    return metadata().mapping("labels");
  }

  /** Its annotations, without what a client of Kubernetes keeps for itself. */
  public Yaml.Mapping annotations() {
    Map<String, Yaml> annotations =
        new LinkedHashMap<>(metadata().mapping("annotations").entries());
    annotations.remove(LAST_APPLIED);
    return new Yaml.Mapping(annotations);
  }

  /** The Promises that must be there before it. */
  public Optional<Yaml> requirements() {
    return spec().get("requiredPromises");
  }

  /** Its pipelines and their settings. */
  public Optional<Yaml> workflows() {
    return spec().get("workflows");
  }

  private Yaml.Mapping metadata() {
    return manifest.mapping("metadata");
  }

  private Yaml.Mapping spec() {
    return manifest.mapping("spec");
  }

  private List<Yaml> items(String key) {
    return spec().items(key);
  }
}
