package dev.promiselang.imports;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.syntax.Declaration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The program: every module of the root package and all that they import, without cycles. {@code
 * order} lists modules so that each comes after those it imports; ties go by path. {@code sources}
 * are all files that were read, for reports to quote.
 */
public record ModuleGraph(
    PackageManifest manifest,
    SortedMap<SourceId, LoadedModule> modules,
    List<SourceId> order,
    Sources sources) {

  public ModuleGraph {
    modules = Collections.unmodifiableSortedMap(new TreeMap<>(modules));
    order = List.copyOf(order);
  }

  public LoadedModule module(SourceId id) {
    LoadedModule module = modules.get(id);
    if (module == null) {
      throw new CompilerBug("no module " + id);
    }
    return module;
  }

  public Collection<LoadedModule> inOrder() {
    return order.stream().map(this::module).toList();
  }

  /** The fleet of the program; a second one has been reported and counts for nothing. */
  public Optional<Declaration.Fleet> fleet() {
    return rootModules().stream()
        .flatMap(module -> module.tree().declarations().stream())
        .filter(Declaration.Fleet.class::isInstance)
        .map(Declaration.Fleet.class::cast)
        .findFirst();
  }

  /** The modules of the root package, by path. */
  public List<LoadedModule> rootModules() {
    return modules.values().stream().filter(LoadedModule::inRoot).toList();
  }
}
