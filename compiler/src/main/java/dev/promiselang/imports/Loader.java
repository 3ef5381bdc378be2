package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Parser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One load of a program; lives for one call. */
final class Loader {

  private final Problems problems = new Problems();
  private final FileCache cache;
  private final Packages packages;
  private final SortedMap<SourceId, Optional<LoadedModule>> loaded = new TreeMap<>();
  private final Deque<SourceId> waiting = new ArrayDeque<>();

  Loader(SourceProvider provider) {
    this.cache = new FileCache(provider, problems);
    this.packages = new Packages(provider, cache, problems);
  }

  Checked<ModuleGraph> load() {
    PackageFiles root = packages.files(Packages.ROOT);
    if (!root.has(PackageManifest.FILE_NAME)) {
      problems.add(new NoPackage("."));
    }
    if (packages.manifest(Packages.ROOT).known()) {
      root.modules().forEach(path -> waiting.add(root.id(path)));
    }
    while (!waiting.isEmpty()) {
      SourceId next = waiting.remove();
      if (!loaded.containsKey(next)) {
        loaded.put(next, cache.file(next).map(this::module));
      }
    }
    return problems.with(graph());
  }

  private ModuleGraph graph() {
    SortedMap<SourceId, LoadedModule> modules = new TreeMap<>();
    loaded.forEach((id, module) -> module.ifPresent(present -> modules.put(id, present)));
    PackageOrder.check(packages, problems);
    List<SourceId> order = ModuleOrder.of(modules, problems);
    RootDeclarations.check(modules.values(), problems);
    return new ModuleGraph(packages.manifest(Packages.ROOT), modules, order, cache.sources());
  }

  private LoadedModule module(SourceFile file) {
    Checked<Module> parsed = Parser.parse(file);
    problems.addAll(parsed.problems());
    String packageName = PackageFiles.packageName(file.id());
    ImportResolver resolver = new ImportResolver(packages, cache, problems, packageName, file.id());
    Module tree = parsed.value();
    return new LoadedModule(
        file,
        packageName,
        tree,
        targets(tree, resolver),
        inventories(tree, resolver),
        new TreeMap<>());
  }

  private Facts<Import, ImportTarget> targets(Module tree, ImportResolver resolver) {
    Facts<Import, ImportTarget> targets = new Facts<>();
    for (Import entry : tree.imports()) {
      ImportTarget target = resolver.target(entry);
      resolver.made().forEach((id, made) -> loaded.putIfAbsent(id, Optional.of(made)));
      targets.put(entry, target);
      if (target instanceof ImportTarget.OfModule(SourceId id)) {
        waiting.add(id);
      }
    }
    return targets;
  }

  private static Facts<FleetItem.ClustersFrom, List<SourceFile>> inventories(
      Module tree, ImportResolver resolver) {
    Facts<FleetItem.ClustersFrom, List<SourceFile>> inventories = new Facts<>();
    for (Declaration declaration : tree.declarations()) {
      if (declaration instanceof Declaration.Fleet fleet) {
        for (FleetItem item : fleet.items()) {
          if (item instanceof FleetItem.ClustersFrom from) {
            inventories.put(from, resolver.inventory(from));
          }
        }
      }
    }
    return inventories;
  }
}
