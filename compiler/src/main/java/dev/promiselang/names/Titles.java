package dev.promiselang.names;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of tests and policies: within a package each says which one is meant. */
final class Titles {

  private record Title(String packageName, String words, String text) {}

  private final Map<Title, Name> seen = new HashMap<>();
  private final List<TitleTwice> twice = new ArrayList<>();

  private Titles() {}

  /** Every title that stands above a second test, or policy, of the same package. */
  static List<TitleTwice> twice(ModuleGraph graph) {
    Titles titles = new Titles();
    graph.modules().values().forEach(titles::add);
    return titles.twice;
  }

  private void add(LoadedModule module) {
    for (Declaration declaration : module.declarations()) {
      switch (declaration) {
        case Declaration.Test test -> add(module, "tests", test.title());
        case Declaration.Policy policy -> add(module, "policies", policy.title());
        default -> {}
      }
    }
  }

  private void add(LoadedModule module, String words, Name title) {
    Title key = new Title(module.packageName(), words, title.text());
    Optional<Name> first = Optional.ofNullable(seen.putIfAbsent(key, title));
    if (first.isPresent() && !title.isMissing()) {
      twice.add(new TitleTwice(title.at(), words, title.text(), first.get().at()));
    }
  }
}
