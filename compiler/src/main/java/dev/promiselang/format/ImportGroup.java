package dev.promiselang.format;

import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The order of imports: by where they come from, from far to near, then by path. */
enum ImportGroup {
  STANDARD_LIBRARY,
  KUBERNETES,
  DEPENDENCIES,
  FILES,
  MANIFESTS,
  PROMISES,
  TEXT;

  static final Comparator<Import> ORDER =
      Comparator.comparing(ImportGroup::of).thenComparing(ImportGroup::path);

  private static ImportGroup of(Import imported) {
    return switch (imported.kind()) {
      case MANIFESTS -> MANIFESTS;
      case PROMISES -> PROMISES;
      case TEXT -> TEXT;
      case MODULE ->
          switch (imported.from()) {
            case Import.Origin.Dotted dotted -> ofModule(dotted.path());
            case Import.Origin.File _, Import.Origin.Missing _ -> FILES;
          };
    };
  }

  private static ImportGroup ofModule(List<Name> path) {
    return switch (path.getFirst().text()) {
      case "std" -> STANDARD_LIBRARY;
      case "k8s" -> KUBERNETES;
      default -> DEPENDENCIES;
    };
  }

  private static String path(Import imported) {
    return switch (imported.from()) {
      case Import.Origin.Dotted dotted ->
          dotted.path().stream().map(Name::text).collect(Collectors.joining("."));
      case Import.Origin.File file -> file.path();
      case Import.Origin.Missing _ -> "";
    };
  }
}
