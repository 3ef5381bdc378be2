package dev.promiselang.fleet.checks;

import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.Provided;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The CRDs that contents install, by the kinds that they define. */
final class InstalledCrds {

  private InstalledCrds() {}

  /** A kind in a group; guessed kinds are in lower case, so the case does not count. */
  record Kind(String group, String kind) {
    static Kind of(String group, String kind) {
      return new Kind(group, kind.toLowerCase(Locale.ROOT));
    }
  }

  /** A CRD with the versions it serves, none standing for any; opaque when only told of. */
  record Crd(Kind kind, Set<String> serving, boolean opaque) {}

  static List<Crd> of(Content content) {
    List<Crd> crds = new ArrayList<>();
    content.manifests().stream()
        .filter(manifest -> ObjectName.of(manifest).isCrd())
        .forEach(manifest -> crd(manifest).ifPresent(crds::add));
    content.provided().stream()
        .filter(Provided.Crd.class::isInstance)
        .map(Provided.Crd.class::cast)
        .forEach(
            crd ->
                crds.add(
                    new Crd(
                        Kind.of(group(crd.name()), crd.kind()),
                        new TreeSet<>(crd.serving()),
                        true)));
    return List.copyOf(crds);
  }

  /** What follows the plural in the name of a CRD. */
  private static String group(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static Optional<Crd> crd(Manifest manifest) {
    Optional<Yaml> spec = manifest.object().get("spec");
    Optional<String> group = spec.flatMap(s -> text(s, "group"));
    Optional<String> kind = spec.flatMap(s -> field(s, "names")).flatMap(n -> text(n, "kind"));
    Set<String> serving = new TreeSet<>();
    spec.flatMap(s -> field(s, "versions")).stream()
        .flatMap(InstalledCrds::items)
        .filter(version -> field(version, "served").equals(Optional.of(Yaml.of(true))))
        .forEach(version -> text(version, "name").ifPresent(serving::add));
    return group.flatMap(g -> kind.map(k -> new Crd(Kind.of(g, k), serving, false)));
  }

  private static Optional<Yaml> field(Yaml node, String key) {
    return node instanceof Yaml.Mapping mapping ? mapping.get(key) : Optional.empty();
  }

  private static Optional<String> text(Yaml node, String key) {
    return field(node, key)
        .filter(Yaml.Text.class::isInstance)
        .map(value -> ((Yaml.Text) value).value());
  }

  private static Stream<Yaml> items(Yaml node) {
    return node instanceof Yaml.Sequence(List<Yaml> items) ? items.stream() : Stream.empty();
  }

  /** The CRDs of several contents by kind, those that are no opaque ones first. */
  static void collect(List<Crd> crds, Map<Kind, List<Crd>> into) {
    for (Crd crd : crds) {
      List<Crd> same = into.computeIfAbsent(crd.kind(), _ -> new ArrayList<>());
      same.add(crd.opaque() ? same.size() : 0, crd);
    }
  }
}
