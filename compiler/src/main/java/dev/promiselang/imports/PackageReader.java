package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what {@code package.yaml} says. */
public final class PackageReader {

  private static final Set<String> KEYS =
      Set.of("name", "version", "language", "platform", "dependencies", "output");
  private static final List<MissingPackageKey.Required> REQUIRED =
      List.of(
          new MissingPackageKey.Required("name", "my-platform"),
          new MissingPackageKey.Required("version", "0.1.0"),
          new MissingPackageKey.Required("language", "1"));

  private final YamlDocument document;
  private final Problems problems;

  private PackageReader(YamlDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  public static Checked<PackageManifest> read(SourceFile file, List<YamlDocument> documents) {
    Problems problems = new Problems();
    if (documents.isEmpty()) {
      problems.add(new MissingPackageKey(file.wholeSpan().before(), REQUIRED));
      return problems.with(PackageManifest.NONE);
    }
    for (YamlDocument second : documents.subList(1, documents.size())) {
      Span at = second.at(second.root());
      problems.add(new WrongPackageValue(at, "package.yaml", "one document", ""));
    }
    return problems.with(new PackageReader(documents.getFirst(), problems).manifest());
  }

  private PackageManifest manifest() {
    if (!(document.root() instanceof Yaml.Mapping root)) {
      wrong(document.root(), "package.yaml", "a mapping", "begin with `name: my-platform`");
      return PackageManifest.NONE;
    }
    PackageScalars scalars = new PackageScalars(document, problems);
    knownKeys(root, KEYS);
    List<MissingPackageKey.Required> missing =
        REQUIRED.stream().filter(key -> root.get(key.key()).isEmpty()).toList();
    if (!missing.isEmpty()) {
      problems.add(new MissingPackageKey(document.at(root).before(), missing));
    }
    DependencyReader dependencies = new DependencyReader(document, problems);
    return new PackageManifest(
        document.at(root),
        root.get("name").flatMap(scalars::name).orElse(PackageManifest.NONE.name()),
        root.get("version").flatMap(scalars::version).orElse(PackageManifest.NONE.version()),
        root.get("language").map(scalars::language).orElse(true),
        root.get("platform").flatMap(platform -> kubernetes(platform, scalars)),
        root.get("dependencies").map(dependencies::read).orElse(new TreeMap<>()),
        root.get("output").flatMap(scalars::output).orElse(PackageManifest.DEFAULT_OUTPUT));
  }

  private Optional<String> kubernetes(Yaml value, PackageScalars scalars) {
    if (!(value instanceof Yaml.Mapping platform)) {
      wrong(value, "platform", "a mapping", "write `platform: { kubernetes: \"1.31\" }`");
      return Optional.empty();
    }
    knownKeys(platform, Set.of("kubernetes"));
    return platform.get("kubernetes").flatMap(scalars::kubernetes);
  }

  private void knownKeys(Yaml.Mapping mapping, Set<String> known) {
    Stream<String> keys = mapping.entries().keySet().stream();
    keys.filter(key -> !known.contains(key))
        .forEach(
            key -> problems.add(new UnknownPackageKey(document.keyAt(mapping, key), key, known)));
  }

  private void wrong(Yaml value, String key, String expected, String help) {
    problems.add(new WrongPackageValue(document.at(value), key, expected, help));
  }
}
