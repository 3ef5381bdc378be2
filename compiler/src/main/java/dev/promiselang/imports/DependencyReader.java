package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.Dependency;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.versions.GitAddress;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the dependencies of {@code package.yaml}. */
final class DependencyReader {

  private static final Set<String> KEYS = Set.of("path", "git", "version", "rev", "override");
  private static final List<String> GIT_ONLY = List.of("version", "rev", "override");
  private static final String EXAMPLE = "git: \"https://git.acme.io/platform/x.git\"";

  private final YamlDocument document;
  private final Problems problems;

  DependencyReader(YamlDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  SortedMap<String, Dependency> read(Yaml value) {
    SortedMap<String, Dependency> dependencies = new TreeMap<>();
    if (value instanceof Yaml.Mapping mapping) {
      for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
        Span at = document.keyAt(mapping, entry.getKey());
        if (legalName(at, entry.getKey())) {
          dependencies.put(
              entry.getKey(),
              dependency(at, entry.getKey(), entry.getValue())
                  .orElseGet(() -> new PackageManifest.BrokenDependency(at, entry.getKey())));
        }
      }
    } else {
      wrong(value, "dependencies", "a mapping", "write `shared: { path: ../shared }` below it");
    }
    return dependencies;
  }

  private boolean legalName(Span at, String name) {
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
    if (!(value instanceof Yaml.Mapping mapping)) {
      wrong(value, name, "a mapping", "write `" + name + ": { path: ../" + name + " }`");
      return Optional.empty();
    }
    knownKeys(mapping);
    return mapping.get("git").isPresent()
        ? git(at, name, mapping)
        : folder(mapping, name).map(path -> new PackageManifest.FolderDependency(at, name, path));
  }

  private Optional<String> folder(Yaml.Mapping mapping, String name) {
    Optional<String> stray =
        GIT_ONLY.stream().filter(key -> mapping.get(key).isPresent()).findFirst();
    if (stray.isPresent() && mapping.get("path").isPresent()) {
      String help = "a folder has one version, its own; remove `" + stray.get() + "`";
      stray(mapping, stray.get(), "beside a `path` without `git`", help);
      return Optional.empty();
    }
    Yaml path = mapping.get("path").orElse(mapping);
    if (path instanceof Yaml.Text(String text) && RelativePath.isPath(text)) {
      return Optional.of(text);
    }
    wrong(
        path,
        name,
        "a dependency with a `path` or a `git` address",
        "write `" + name + ": { path: ../" + name + " }`");
    return Optional.empty();
  }

  private Optional<Dependency> git(Span at, String name, Yaml.Mapping mapping) {
    Optional<GitAddress> address = address(mapping.get("git").orElse(mapping));
    Optional<String> folder = mapping.get("path").map(this::inside).orElse(Optional.of(""));
    Optional<PackageManifest.Wanted> wanted = wanted(name, mapping);
    Optional<Boolean> override = mapping.get("override").map(this::flag).orElse(Optional.of(false));
    return address.isPresent() && folder.isPresent() && wanted.isPresent() && override.isPresent()
        ? Optional.of(
            new PackageManifest.GitDependency(
                at, name, address.get(), folder.get(), wanted.get(), override.get()))
        : Optional.empty();
  }

  private Optional<GitAddress> address(Yaml value) {
    String text = value instanceof Yaml.Text(String written) ? written : "";
    Optional<GitAddress> address = GitAddress.parse(text);
    if (address.isEmpty()) {
      wrong(
          value,
          "git",
          "the address of a git repository",
          GitAddress.holdsSecret(text)
              ? "leave the password out: what may read a repository is a matter of your git"
                  + " configuration, `~/.netrc` or ssh keys"
              : "write `" + EXAMPLE + "`, `ssh://`, `file:///` or `git@host:path`");
    }
    return address;
  }

  /** A folder of the repository. */
  private Optional<String> inside(Yaml value) {
    Optional<String> path =
        value instanceof Yaml.Text(String text) && RelativePath.isPath(text)
            ? RelativePath.beside("", text)
            : Optional.empty();
    if (path.isEmpty()) {
      wrong(
          value, "path", "a folder inside of the repository", "such as `path: promises/postgres`");
    }
    return path;
  }

  private Optional<PackageManifest.Wanted> wanted(String name, Yaml.Mapping mapping) {
    Optional<Yaml> revision = mapping.get("rev");
    if (revision.isPresent() && mapping.get("version").isPresent()) {
      String help = "a `rev` is one commit, a `version` the least that will do; remove one";
      stray(mapping, "rev", "beside a `version`", help);
      return Optional.empty();
    }
    return revision.isPresent() ? revision(revision.get()) : version(name, mapping);
  }

  private Optional<PackageManifest.Wanted> revision(Yaml value) {
    String text = document.textOf(value).orElse("");
    if (text.matches("[A-Za-z0-9_][-A-Za-z0-9_./+]{0,200}") && !text.contains("..")) {
      return Optional.of(new PackageManifest.Revision(text));
    }
    wrong(value, "rev", "a branch, a tag or a commit", "write `rev: main`");
    return Optional.empty();
  }

  private Optional<PackageManifest.Wanted> version(String name, Yaml.Mapping mapping) {
    Optional<Yaml> version = mapping.get("version");
    String text = version.flatMap(document::textOf).orElse("");
    Optional<VersionNumber> number =
        PackageScalars.isVersion(text) ? VersionNumber.parse(text) : Optional.empty();
    if (number.isEmpty()) {
      String help =
          text.matches("v\\d.*")
              ? "leave the `v` out: version " + text.substring(1) + " is the tag `" + text + "`"
              : "write three numbers, as `version: 1.2.0` for the tag `v1.2.0`";
      problems.add(
          version.isPresent()
              ? new WrongPackageValue(
                  document.at(version.get()), "version", "a semantic version", help)
              : new WrongPackageValue(
                  document.keyAt(mapping, "git"), name, "a dependency with a `version`", help));
    }
    return number.map(PackageManifest.AtLeast::new);
  }

  private Optional<Boolean> flag(Yaml value) {
    if (value instanceof Yaml.Bool(boolean set)) {
      return Optional.of(set);
    }
    wrong(value, "override", "true or false", "write `override: true`");
    return Optional.empty();
  }

  private void knownKeys(Yaml.Mapping mapping) {
    for (String key : mapping.entries().keySet()) {
      if (!KEYS.contains(key)) {
        problems.add(new UnknownPackageKey(document.keyAt(mapping, key), key, KEYS));
      }
    }
  }

  private void stray(Yaml.Mapping mapping, String key, String where, String help) {
    problems.add(new MisplacedDependencyKey(document.keyAt(mapping, key), key, where, help));
  }

  private void wrong(Yaml value, String key, String expected, String help) {
    problems.add(new WrongPackageValue(document.at(value), key, expected, help));
  }
}
