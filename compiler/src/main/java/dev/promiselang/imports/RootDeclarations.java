package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import java.util.Collection;
import java.util.Optional;

/** Sees to it that only the root package places, and that it has one fleet at most. */
final class RootDeclarations {

  private RootDeclarations() {}

  static void check(Collection<LoadedModule> modules, Problems problems) {
    Optional<Declaration.Fleet> fleet = Optional.empty();
    for (LoadedModule module : modules) {
      for (Declaration declaration : module.tree().declarations()) {
        Optional<String> construct = rootOnly(declaration);
        if (construct.isPresent() && !module.inRoot()) {
          Span at = keyword(declaration.at(), construct.get());
          problems.add(new RootOnly(at, construct.get(), module.packageName()));
        } else if (declaration instanceof Declaration.Fleet found) {
          fleet.ifPresent(
              first -> problems.add(new SecondFleet(found.name().at(), first.name().at())));
          fleet = fleet.or(() -> Optional.of(found));
        }
      }
    }
  }

  private static Optional<String> rootOnly(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Fleet _ -> Optional.of("fleet");
      case Declaration.Place _, Declaration.PlaceMatch _ -> Optional.of("place");
      case Declaration.Split _ -> Optional.of("split");
      case Declaration.UsePolicies _ -> Optional.of("use policies");
      case Declaration.Accept _ -> Optional.of("accept");
      case Declaration.Assume _ -> Optional.of("assume");
      case Declaration.Store _ -> Optional.of("store");
      case Declaration.Let _,
          Declaration.Function _,
          Declaration.RecordType _,
          Declaration.TypeAlias _,
          Declaration.Group _,
          Declaration.Slot _,
          Declaration.NeedsFacts _,
          Declaration.Promise _,
          Declaration.DerivedPromise _,
          Declaration.Policy _,
          Declaration.Test _,
          Declaration.Missing _ ->
          Optional.empty();
    };
  }

  private static Span keyword(Span at, String word) {
    return new Span(at.file(), at.start(), Math.min(at.end(), at.start() + word.length()));
  }
}
