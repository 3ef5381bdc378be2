package dev.promiselang.names;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Name;
import java.util.List;
import java.util.Optional;

/** Looks a name up in another module; unknown and private ones are reported. */
final class ExportLookup {

  private ExportLookup() {}

  /** A module as an import names it. */
  private static String shown(SourceId module) {
    String path = module.path();
    return path.startsWith("@")
        ? path.substring(1).replaceFirst("\\.promise$", "").replace('/', '.')
        : path;
  }

  static Symbol find(SourceId module, Exports exports, Name name, Problems problems) {
    Optional<Symbol> found = exports.find(name.text());
    if (found.isEmpty()) {
      if (!name.isMissing()) {
        problems.add(
            new UnknownExport(
                name.at(),
                name.text(),
                "`" + shown(module) + "`",
                exports.names(),
                BroughtKinds.help(exports, name.text()),
                List.of()));
      }
      return new Symbol.Unknown();
    }
    if (name.text().startsWith("_") && found.get() instanceof Symbol.TopLevel symbol) {
      problems.add(new PrivateName(name.at(), name.text(), symbol.name().at()));
    }
    return found.get();
  }
}
