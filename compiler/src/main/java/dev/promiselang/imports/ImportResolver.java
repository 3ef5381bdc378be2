package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what the imports and inventories of one module lead to. */
final class ImportResolver {

  private static final ImportTarget MISSING = new ImportTarget.Missing();

  private final Packages packages;
  private final FileCache cache;
  private final Problems problems;
  private final String packageName;
  private final PackageFiles files;
  private final String module;
  private final Map<SourceId, LoadedModule> made = new TreeMap<>();

  ImportResolver(
      Packages packages, FileCache cache, Problems problems, String packageName, SourceId module) {
    this.packages = packages;
    this.cache = cache;
    this.problems = problems;
    this.packageName = packageName;
    this.files = packages.files(packageName);
    this.module = files.path(module);
  }

  ImportTarget target(Import entry) {
    return switch (entry.from()) {
      case Import.Origin.Missing _ -> MISSING;
      case Import.Origin.Dotted dotted -> dotted(entry, dotted);
      case Import.Origin.File file -> file(entry, file);
    };
  }

  /** The files of an inventory, in byte order of their paths. */
  List<SourceFile> inventory(FleetItem.ClustersFrom from) {
    return from.path().isMissing() ? List.of() : read(paths(from.path().at(), from.path().text()));
  }

  private ImportTarget dotted(Import entry, Import.Origin.Dotted dotted) {
    if (dotted.path().isEmpty() || dotted.path().stream().anyMatch(Name::isMissing)) {
      return MISSING;
    }
    Name first = dotted.path().getFirst();
    if (first.text().equals(Packages.KUBERNETES)) {
      List<String> names =
          entry.selected().stream().map(selected -> selected.name().text()).toList();
      return KubernetesImports.target(dotted, names, problems)
          .filter(target -> named(entry, dotted.path().get(1).text()))
          .orElse(MISSING);
    }
    if (!packages.knows(packageName, first.text())) {
      return unknownPackage(first);
    }
    return packages
        .find(packageName, first.text())
        .map(name -> moduleOf(name, dotted))
        .orElse(MISSING);
  }

  private ImportTarget moduleOf(String name, Import.Origin.Dotted dotted) {
    List<Name> rest = dotted.path().subList(1, dotted.path().size());
    PackageFiles itsFiles = packages.files(name);
    String path = rest.stream().map(Name::text).collect(Collectors.joining("/"));
    if (itsFiles.has(path + PackageFiles.MODULE_SUFFIX)) {
      return new ImportTarget.OfModule(itsFiles.id(path + PackageFiles.MODULE_SUFFIX));
    }
    Span at = rest.isEmpty() ? dotted.at() : rest.getFirst().at().to(rest.getLast().at());
    String word = dotted.path().getFirst().text();
    problems.add(new MissingModule(at, word, path.replace('/', '.'), itsFiles.dottedModules()));
    return MISSING;
  }

  private ImportTarget unknownPackage(Name first) {
    String sibling = first.text() + PackageFiles.MODULE_SUFFIX;
    boolean there = RelativePath.beside(module, sibling).filter(files::has).isPresent();
    problems.add(
        new UnknownPackage(
            first.at(), first.text(), packages.words(packageName), there ? "./" + sibling : ""));
    return MISSING;
  }

  private ImportTarget file(Import entry, Import.Origin.File file) {
    return switch (entry.kind()) {
      case MODULE ->
          one(file)
              .filter(path -> isModule(file, path))
              .filter(path -> named(entry, nameFor(path)))
              .<ImportTarget>map(path -> new ImportTarget.OfModule(files.id(path)))
              .orElse(MISSING);
      case TEXT ->
          one(file)
              .filter(path -> named(entry, nameFor(path)))
              .flatMap(path -> cache.file(files.id(path)))
              .<ImportTarget>map(ImportTarget.Text::new)
              .orElse(MISSING);
      case MANIFESTS -> manifests(entry, file);
      case PROMISES -> promises(entry, file);
    };
  }

  private boolean isModule(Import.Origin.File file, String path) {
    boolean module = path.endsWith(PackageFiles.MODULE_SUFFIX);
    if (!module) {
      problems.add(new NotAModule(file.at(), file.path(), nameFor(path)));
    }
    return module;
  }

  private ImportTarget manifests(Import entry, Import.Origin.File file) {
    return documents(entry, file).<ImportTarget>map(ImportTarget.Manifests::of).orElse(MISSING);
  }

  /** Promises of Kratix make a module, whose name is that of their files. */
  private ImportTarget promises(Import entry, Import.Origin.File file) {
    Optional<List<YamlDocument>> documents = documents(entry, file);
    if (documents.isEmpty()) {
      return MISSING;
    }
    SourceId id = files.id(RelativePath.beside(module, file.path()).orElse(file.path()));
    if (!made.containsKey(id)) {
      PromiseModule worker = new PromiseModule(id, packageName, file.at(), problems);
      made.put(id, worker.of(documents.get()));
    }
    return new ImportTarget.OfModule(id);
  }

  /** The modules that imports of promises have made. */
  Map<SourceId, LoadedModule> made() {
    return made;
  }

  private Optional<List<YamlDocument>> documents(Import entry, Import.Origin.File file) {
    List<String> paths = paths(file.at(), file.path());
    if (paths.isEmpty() || !named(entry, nameFor(paths.getFirst()))) {
      return Optional.empty();
    }
    List<YamlDocument> documents = new ArrayList<>();
    for (String path : paths) {
      Checked<List<YamlDocument>> read = cache.manifests(files.id(path));
      if (!read.sound()) {
        return Optional.empty();
      }
      documents.addAll(read.value());
    }
    return Optional.of(documents);
  }

  private List<SourceFile> read(List<String> paths) {
    return paths.stream().map(files::id).map(cache::file).flatMap(Optional::stream).toList();
  }

  private Optional<String> one(Import.Origin.File file) {
    return existing(file.at(), file.path(), false);
  }

  private List<String> paths(Span at, String written) {
    if (!PathPattern.isPattern(written)) {
      return existing(at, written, true).stream().toList();
    }
    Optional<String> pattern = RelativePath.beside(module, written);
    if (pattern.isEmpty()) {
      problems.add(new PathLeavesPackage(at, written));
      return List.of();
    }
    List<String> found = files.matching(pattern.get());
    if (found.isEmpty()) {
      problems.add(new NothingMatches(at, written));
    }
    return found;
  }

  private Optional<String> existing(Span at, String written, boolean many) {
    Optional<String> path = RelativePath.beside(module, written);
    if (path.isEmpty() || files.inPackageBelow(path.get())) {
      problems.add(new PathLeavesPackage(at, written));
      return Optional.empty();
    }
    if (files.has(path.get())) {
      return path;
    }
    Optional<String> otherCase = files.ignoringCase(path.get());
    problems.add(
        otherCase.isPresent()
            ? new PathCase(at, written, RelativePath.from(module, otherCase.get()))
            : new MissingFile(at, written, siblings(), folder(written, path.get(), many)));
    return Optional.empty();
  }

  private String folder(String written, String path, boolean many) {
    return many
        ? FolderPath.pattern(files, written, path)
        : FolderPath.module(files, written, path);
  }

  /** All files of the package as this module would write them. */
  private Set<String> siblings() {
    return files.paths().stream()
        .filter(path -> !path.equals(module))
        .map(path -> RelativePath.from(module, path))
        .collect(Collectors.toSet());
  }

  private boolean named(Import entry, String suggestion) {
    boolean named = entry.alias().isPresent() || !entry.selected().isEmpty();
    if (!named) {
      problems.add(new MissingAlias(entry.from().at(), suggestion));
    }
    return named;
  }

  /** A name in the language's spelling out of a file's name. */
  private static String nameFor(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    StringBuilder name = new StringBuilder();
    for (String word : file.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String start = word.substring(0, 1);
        name.append(
            name.isEmpty() ? start.toLowerCase(Locale.ROOT) : start.toUpperCase(Locale.ROOT));
        name.append(word.substring(1));
      }
    }
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "it" : name.toString();
  }
}
