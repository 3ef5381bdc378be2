package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks the packages of a program and finds those that depend on each other in a circle. */
final class PackageOrder {

  private final Packages packages;
  private final Problems problems;
  private final List<PackageCycle.Step> path = new ArrayList<>();
  private final Set<String> done = new TreeSet<>();

  private PackageOrder(Packages packages, Problems problems) {
    this.packages = packages;
    this.problems = problems;
  }

  static void check(Packages packages, Problems problems) {
    new PackageOrder(packages, problems).visit(Packages.ROOT);
  }

  private void visit(String name) {
    if (done.contains(name)) {
      return;
    }
    for (PackageManifest.Dependency dependency : packages.manifest(name).dependencies().values()) {
      Optional<String> next = packages.find(name, dependency.name());
      next.ifPresent(found -> follow(name, dependency.at(), found));
    }
    done.add(name);
  }

  private void follow(String name, Span at, String next) {
    path.add(new PackageCycle.Step(name, shown(name), at));
    List<String> open = path.stream().map(PackageCycle.Step::name).toList();
    int first = open.indexOf(next);
    if (first >= 0) {
      problems.add(new PackageCycle(path.subList(first, path.size())));
    } else {
      visit(next);
    }
    path.removeLast();
  }

  private String shown(String name) {
    return name.isEmpty() ? packages.manifest(name).name() : name;
  }
}
