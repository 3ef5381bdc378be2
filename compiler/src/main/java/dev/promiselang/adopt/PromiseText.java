package dev.promiselang.adopt;

import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a Promise of Kratix says beside its api. */
final class PromiseText {

  private static final String KRATIX = "kratix.io";
  private static final String VERSION = "kratix.io/promise-version";
  private static final String VERSION_LITERAL =
      "v?[0-9]+\\.[0-9]+(\\.[0-9]+(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?)?";
  private static final String WORDS = "[a-z]+[0-9]*[a-z]+(-[a-z]{2,})*|[a-z]{2,}(-[a-z]{2,})*";

  private final ImportedPromise promise;
  private final Selectors selectors;
  private final ObjectText objects;
  private final Leftovers leftovers;
  private final Page page;

  PromiseText(
      ImportedPromise promise,
      Selectors selectors,
      ObjectText objects,
      Leftovers leftovers,
      Page page) {
    this.promise = promise;
    this.selectors = selectors;
    this.objects = objects;
    this.leftovers = leftovers;
    this.page = page;
  }

  /** {@code named}, where the name of the promise does not lead to it. */
  static String named(ImportedPromise promise) {
    String name = promise.kratixName();
    return name.matches(WORDS) || name.isEmpty() ? "" : " named " + Spelling.line(name);
  }

  /** What comes before the api. */
  void head() {
    version();
    block("labels", ownLabels(promise));
    block("annotations", promise.annotations());
    String where = selectors.condition(promise);
    page.line(where.isEmpty() ? "on every cluster" : "on clusters where " + where);
    if (promise.requirements().orElse(new Yaml.Null()) instanceof Yaml.Sequence(var items)) {
      items.forEach(this::requirement);
    }
    install();
  }

  /** What comes after the api. */
  void tail() {
    if (promise.workflows().orElse(new Yaml.Null()) instanceof Yaml.Mapping workflows) {
      new WorkflowText(promise.document(), objects, leftovers, page).write(workflows);
    }
  }

  static boolean isVersion(String text) {
    return text.matches(VERSION_LITERAL) && VersionNumber.parse(text).isPresent();
  }

  private void version() {
    if (isVersion(promise.version())) {
      page.line("version " + promise.version());
    } else if (!promise.version().isEmpty()) {
      leftovers.add(
          promise.versionAt(),
          "the version `" + promise.version() + "`",
          "versions are numbers, such as `v1.2.0` or `1.0.0-beta.3`");
    }
  }

  private void block(String word, Yaml.Mapping entries) {
    if (!entries.entries().isEmpty()) {
      page.line(word + " " + objects.record(entries, promise.document()));
    }
  }

  /** The labels that are not Kratix's own. */
  static Yaml.Mapping ownLabels(ImportedPromise promise) {
    Map<String, Yaml> labels = new LinkedHashMap<>(promise.labels().entries());
    labels.keySet().removeIf(PromiseText::isOfKratix);
    return new Yaml.Mapping(labels);
  }

  private static boolean isOfKratix(String label) {
    String domain = label.substring(0, Math.max(label.indexOf('/'), 0));
    return domain.equals(KRATIX) || domain.endsWith("." + KRATIX);
  }

  private void requirement(Yaml item) {
    if (!(item instanceof Yaml.Mapping requirement)) {
      return;
    }
    String version = requirement.text("version");
    if (!version.isEmpty() && !isVersion(version)) {
      Span at = promise.document().keyAt(requirement, "version");
      leftovers.add(at, "the version `" + version + "`", "versions are numbers");
    }
    page.line(
        "uses external "
            + Spelling.line(requirement.text("name"))
            + (isVersion(version) ? " " + version : ""));
  }

  private void install() {
    List<YamlDocument> dependencies = promise.dependencies();
    if (dependencies.isEmpty()) {
      return;
    }
    page.blank().line("install {");
    dependencies.forEach(object -> page.line(objects.of(object)));
    page.line("}");
  }

  /** What the source has no words for. */
  void leaveOut() {
    Yaml.Mapping metadata = promise.manifest().mapping("metadata");
    leaveOut(metadata, Set.of("name", "labels", "annotations"), "metadata");
    if (promise.kratixName().isEmpty()) {
      leftovers.add(
          promise.at(), "the name, which is missing,", "every promise has one: give it yours");
    }
    for (String label : promise.labels().entries().keySet()) {
      if (isOfKratix(label) && !label.equals(VERSION)) {
        leftovers.add(
            promise.document().keyAt(promise.labels(), label),
            "the label `" + label + "`",
            "labels of `" + KRATIX + "` are Kratix's to set");
      }
    }
    leaveOut(promise.manifest(), Set.of("apiVersion", "kind", "metadata", "spec"), "");
    leaveOut(
        promise.manifest().mapping("spec"),
        Set.of("api", "dependencies", "destinationSelectors", "requiredPromises", "workflows"),
        "spec");
    Map<String, Yaml> annotations = new LinkedHashMap<>(metadata.mapping("annotations").entries());
    annotations.keySet().removeAll(promise.annotations().entries().keySet());
    annotations
        .keySet()
        .forEach(
            key ->
                leftovers.add(
                    promise.document().keyAt(metadata.mapping("annotations"), key),
                    "`" + key + "`",
                    "a client keeps it for itself"));
  }

  private void leaveOut(Yaml.Mapping mapping, Set<String> said, String path) {
    for (String key : mapping.entries().keySet()) {
      if (!said.contains(key)) {
        String field = path.isEmpty() ? key : path + "." + key;
        leftovers.add(
            promise.document().keyAt(mapping, key),
            "`" + field + "`",
            key.equals("status")
                ? "Kratix writes it"
                : "a Promise has no cluster, no namespace and no history of its own");
      }
    }
  }
}
