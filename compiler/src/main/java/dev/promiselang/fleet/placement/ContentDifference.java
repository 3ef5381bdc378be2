package dev.promiselang.fleet.placement;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The first place where two contents differ, with what each has there. */
public record ContentDifference(String path, String first, String second) {

  /** Nothing differs from content that could not be computed, which has been reported. */
  static Optional<ContentDifference> between(Content first, Content second) {
    if (first == second || !first.complete() || !second.complete()) {
      return Optional.empty();
    }
    return Stream.<Optional<ContentDifference>>of(
            versions(first, second),
            objects(first.manifests(), second.manifests()),
            shared(first, second))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What of two contents belongs to the Promise, not to what it installs. */
  static Optional<ContentDifference> shared(Content first, Content second) {
    return texts("labels", first.labels(), second.labels())
        .or(() -> texts("annotations", first.annotations(), second.annotations()))
        .or(() -> differ("workflow", workflows(first), workflows(second)))
        .or(() -> differ("workflow settings", settings(first), settings(second)));
  }

  private static Optional<Yaml> settings(Content content) {
    return content.workflowSettings().map(settings -> settings);
  }

  static Optional<ContentDifference> versions(Content first, Content second) {
    String one = first.version().map(VersionLabel::text).orElse("");
    String other = second.version().map(VersionLabel::text).orElse("");
    return one.equals(other)
        ? Optional.empty()
        : Optional.of(new ContentDifference("version", one, other));
  }

  private static Optional<ContentDifference> objects(List<Manifest> first, List<Manifest> second) {
    return differ("", byName(first), byName(second));
  }

  /** Objects under a name that a reader knows them by, numbered where two have the same. */
  private static Optional<Yaml> byName(List<Manifest> manifests) {
    Map<String, Yaml> byName = new LinkedHashMap<>();
    for (Manifest manifest : manifests) {
      String name = (manifest.kind() + " " + manifest.name()).strip();
      String unique = name;
      for (int i = 2; byName.containsKey(unique); i++) {
        unique = name + " #" + i;
      }
      byName.put(unique, manifest.object());
    }
    return Optional.of(new Yaml.Mapping(byName));
  }

  private static Optional<ContentDifference> texts(
      String what, SortedMap<String, String> first, SortedMap<String, String> second) {
    return differ(what, texts(first), texts(second));
  }

  private static Optional<Yaml> texts(SortedMap<String, String> texts) {
    Map<String, Yaml> mapping = new LinkedHashMap<>();
    texts.forEach((key, value) -> mapping.put(key, Yaml.of(value)));
    return Optional.of(new Yaml.Mapping(mapping));
  }

  private static Optional<Yaml> workflows(Content content) {
    return Optional.of(
        new Yaml.Sequence(content.workflows().stream().map(WorkflowTree::of).toList()));
  }

  private static Optional<ContentDifference> differ(
      String path, Optional<Yaml> first, Optional<Yaml> second) {
    return YamlDifference.between(path, first, second);
  }
}
