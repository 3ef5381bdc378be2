package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.Dependency;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
    root.get("language").ifPresent(scalars::language);
    return new PackageManifest(
        document.at(root),
        root.get("name").flatMap(scalars::name).orElse(PackageManifest.NONE.name()),
        root.get("version").flatMap(scalars::version).orElse(PackageManifest.NONE.version()),
        root.get("platform").flatMap(platform -> kubernetes(platform, scalars)),
        root.get("dependencies").map(this::dependencies).orElse(new TreeMap<>()),
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

  private SortedMap<String, Dependency> dependencies(Yaml value) {
    SortedMap<String, Dependency> dependencies = new TreeMap<>();
    if (value instanceof Yaml.Mapping mapping) {
      for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
        Span at = document.keyAt(mapping, entry.getKey());
        if (legalDependencyName(at, entry.getKey())) {
          dependency(at, entry.getKey(), entry.getValue())
              .ifPresent(dependency -> dependencies.put(entry.getKey(), dependency));
        }
      }
    } else {
      wrong(value, "dependencies", "a mapping", "write `shared: { path: ../shared }` below it");
    }
    return dependencies;
  }

  private boolean legalDependencyName(Span at, String name) {
    boolean reserved = name.equals(Packages.STANDARD) || name.equals(Packages.KUBERNETES);
    boolean legal = !reserved && name.matches("[a-z][A-Za-z0-9_]*");
    if (!legal) {
      String expected = "a name that begins with a small letter";
      String help = reserved ? "`" + name + "` is taken; call the dependency something else" : "";
      problems.add(new WrongPackageValue(at, name, expected, help));
    }
    return legal;
  }

  private Optional<Dependency> dependency(Span at, String name, Yaml value) {
    String help = "write `" + name + ": { path: ../" + name + " }`";
    if (!(value instanceof Yaml.Mapping mapping)) {
      wrong(value, name, "a mapping", help);
      return Optional.empty();
    }
    knownKeys(mapping, Set.of("path", "git", "version", "rev"));
    if (mapping.get("git").isPresent()) {
      problems.add(new GitDependency(at, name));
      return Optional.empty();
    }
    Optional<Yaml> path = mapping.get("path");
    if (path.isPresent()
        && path.get() instanceof Yaml.Text(String text)
        && RelativePath.isPath(text)) {
      return Optional.of(new Dependency(at, name, text));
    }
    wrong(path.orElse(value), name, "a dependency with a `path`", help);
    return Optional.empty();
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
