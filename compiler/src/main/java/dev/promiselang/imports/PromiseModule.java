package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Documentation;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Expression.NumericLiteral;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a module of Promises of Kratix: a promise for each, with its name, its version and what it
 * installs. The nodes stand where the Promises are written.
 */
final class PromiseModule {

  private final SourceId id;
  private final String packageName;
  private final Span importedAt;
  private final Problems problems;
  private final List<Import> imports = new ArrayList<>();
  private final Facts<Import, ImportTarget> targets = new Facts<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final SortedMap<String, ImportedPromise> promises = new TreeMap<>();

  PromiseModule(SourceId id, String packageName, Span importedAt, Problems problems) {
    this.id = id;
    this.packageName = packageName;
    this.importedAt = importedAt;
    this.problems = problems;
  }

  LoadedModule of(List<YamlDocument> documents) {
    List<ImportedPromise> found =
        documents.stream().map(ImportedPromise::of).flatMap(Optional::stream).toList();
    if (found.isEmpty()) {
      problems.add(new NoPromises(importedAt, id.path()));
    }
    found.forEach(this::add);
    SourceFile file = new SourceFile(id, "");
    Module tree = new Module(file.wholeSpan(), imports, declarations, List.of());
    return new LoadedModule(file, packageName, tree, targets, new Facts<>(), promises);
  }

  private void add(ImportedPromise promise) {
    String name = nameFor(promise.kratixName());
    if (name.isEmpty()) {
      problems.add(new PromiseWithoutName(promise.at()));
      return;
    }
    ImportedPromise first = promises.putIfAbsent(name, promise);
    if (first != null) {
      problems.add(new PromiseImportedTwice(promise.at(), name, first.at()));
      return;
    }
    declarations.add(
        new Declaration.Promise(
            promise.at(),
            new Documentation(promise.at(), ""),
            List.of(),
            new Name(promise.at(), name),
            List.of(),
            Optional.of(new Name(promise.at(), promise.kratixName())),
            items(name, promise)));
  }

  private List<PromiseItem> items(String name, ImportedPromise promise) {
    List<PromiseItem> items = new ArrayList<>();
    if (VersionNumber.parse(promise.version()).isPresent()) {
      Span at = promise.versionAt();
      items.add(
          new PromiseItem.Version(
              at, new NumericLiteral(at, promise.version(), NumericLiteral.Form.VERSION)));
    }
    List<Entry> objects = new ArrayList<>();
    for (YamlDocument object : promise.dependencies()) {
      objects.add(spread(object, "object " + objects.size() + " of " + name));
    }
    if (!objects.isEmpty()) {
      items.add(new PromiseItem.Install(promise.dependenciesAt(), objects));
    }
    return items;
  }

  /** An object is spread out of an import of its own, which nobody can name. */
  private Entry spread(YamlDocument object, String name) {
    Span at = beginning(object);
    Name alias = new Name(at, name);
    Import entry =
        new Import(
            at,
            Import.Kind.MANIFESTS,
            new Import.Origin.File(at, id.path()),
            Optional.of(alias),
            List.of());
    imports.add(entry);
    targets.put(entry, ImportTarget.Manifests.of(List.of(object)));
    return new Entry.Spread(at, new Expression.Reference(at, alias));
  }

  private static Span beginning(YamlDocument object) {
    return object.root() instanceof Yaml.Mapping mapping && !mapping.entries().isEmpty()
        ? object.keyAt(mapping, mapping.entries().keySet().iterator().next())
        : object.at(object.root());
  }

  /** {@code EasyApp} for {@code easy-app}; a name that begins with a digit gets a letter before. */
  private static String nameFor(String kratixName) {
    StringBuilder name = new StringBuilder();
    for (String word : kratixName.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "P" + name : name.toString();
  }
}
