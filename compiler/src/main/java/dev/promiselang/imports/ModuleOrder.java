package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Import;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Puts modules after those they import; an import that closes a circle is reported and cut. */
final class ModuleOrder {

  private final SortedMap<SourceId, LoadedModule> modules;
  private final Problems problems;
  private final List<SourceId> order = new ArrayList<>();
  private final Set<SourceId> done = new HashSet<>();
  private final List<ImportCycle.Step> open = new ArrayList<>();

  private ModuleOrder(SortedMap<SourceId, LoadedModule> modules, Problems problems) {
    this.modules = modules;
    this.problems = problems;
  }

  static List<SourceId> of(SortedMap<SourceId, LoadedModule> modules, Problems problems) {
    ModuleOrder ordering = new ModuleOrder(modules, problems);
    modules.values().forEach(ordering::visit);
    return ordering.order;
  }

  private void visit(LoadedModule module) {
    if (!done.add(module.id())) {
      return;
    }
    for (Import entry : module.tree().imports()) {
      if (module.target(entry) instanceof ImportTarget.OfModule(SourceId next)) {
        open.add(new ImportCycle.Step(module.id(), entry.from().at()));
        follow(module, entry, next);
        open.removeLast();
      }
    }
    order.add(module.id());
  }

  private void follow(LoadedModule module, Import entry, SourceId next) {
    LoadedModule target = modules.get(next);
    int start = openAt(next);
    if (target == null) {
      module.targets().put(entry, new ImportTarget.Missing());
    } else if (start >= 0) {
      problems.add(new ImportCycle(open.subList(start, open.size())));
      module.targets().put(entry, new ImportTarget.Missing());
    } else {
      visit(target);
    }
  }

  private int openAt(SourceId id) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).module().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
