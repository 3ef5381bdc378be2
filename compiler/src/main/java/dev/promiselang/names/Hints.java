package dev.promiselang.names;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.RelativePath;
import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What an unknown name of a module may have been meant to be. */
final class Hints {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("yes", "true"),
          Map.entry("on", "true"),
          Map.entry("Yes", "true"),
          Map.entry("True", "true"),
          Map.entry("TRUE", "true"),
          Map.entry("no", "false"),
          Map.entry("off", "false"),
          Map.entry("No", "false"),
          Map.entry("False", "false"),
          Map.entry("FALSE", "false"),
          Map.entry("None", "absent"),
          Map.entry("nil", "absent"),
          Map.entry("Null", "absent"),
          Map.entry("NULL", "absent"),
          Map.entry("undefined", "absent"),
          Map.entry("Boolean", "Bool"),
          Map.entry("Integer", "Int"),
          Map.entry("Float", "Number"),
          Map.entry("Double", "Number"),
          Map.entry("Decimal", "Number"),
          Map.entry("Long", "Int"),
          Map.entry("Short", "Int"),
          Map.entry("Text", "String"),
          Map.entry("Str", "String"),
          Map.entry("Char", "String"),
          Map.entry("Varchar", "String"),
          Map.entry("Bytes", "String(format: \"byte\")"),
          Map.entry("DateTime", "String(format: \"date-time\")"),
          Map.entry("Datetime", "String(format: \"date-time\")"),
          Map.entry("Timestamp", "String(format: \"date-time\")"),
          Map.entry("Instant", "String(format: \"date-time\")"),
          Map.entry("UUID", "String(format: \"uuid\")"),
          Map.entry("Uuid", "String(format: \"uuid\")"),
          Map.entry("Email", "String(format: \"email\")"),
          Map.entry("URL", "String(format: \"uri\")"),
          Map.entry("Url", "String(format: \"uri\")"),
          Map.entry("URI", "String(format: \"uri\")"),
          Map.entry("Uri", "String(format: \"uri\")"),
          Map.entry("Hostname", "String(format: \"hostname\")"),
          Map.entry("TimeDelta", "Duration"),
          Map.entry("Timedelta", "Duration"),
          Map.entry("SemVer", "Version"),
          Map.entry("Semver", "Version"),
          Map.entry("Memory", "Quantity"),
          Map.entry("Unknown", "Any"),
          Map.entry("Enum", "\"...\" | \"...\""),
          Map.entry("Optional", "...?"),
          Map.entry("Option", "...?"),
          Map.entry("Maybe", "...?"),
          Map.entry("Map", "{String: ...}"),
          Map.entry("Dict", "{String: ...}"),
          Map.entry("Dictionary", "{String: ...}"),
          Map.entry("HashMap", "{String: ...}"),
          Map.entry("Object", "{String: ...}"),
          Map.entry("List", "[...]"),
          Map.entry("Vector", "[...]"),
          Map.entry("Array", "[...]"));

  private final LoadedModule module;
  private final SortedMap<SourceId, Exports> exports;

  Hints(LoadedModule module, SortedMap<SourceId, Exports> exports) {
    this.module = module;
    this.exports = exports;
  }

  /**
   * Whether the name probably stands for what an import of this module failed to bring: that import
   * has been reported.
   */
  boolean followsFromImport(String name) {
    List<String> failed =
        module.tree().imports().stream().filter(this::failed).flatMap(Hints::names).toList();
    return failed.contains(name) || Suggestions.nearest(name, failed).isPresent();
  }

  private boolean failed(Import entry) {
    ImportTarget target = module.target(entry);
    boolean unnamed =
        entry.alias().isEmpty()
            && entry.selected().isEmpty()
            && !(entry.from() instanceof Import.Origin.Dotted
                && target instanceof ImportTarget.OfModule);
    return target instanceof ImportTarget.Missing
        || unnamed
        || entry.selected().stream().anyMatch(selected -> !isThere(target, selected.name()));
  }

  private boolean isThere(ImportTarget target, Name name) {
    return switch (target) {
      case ImportTarget.OfModule(SourceId id) ->
          Optional.ofNullable(exports.get(id)).flatMap(e -> e.find(name.text())).isPresent();
      case ImportTarget.Kubernetes kubernetes -> KubernetesKindLookup.isThere(kubernetes, name);
      case ImportTarget.Manifests _ -> ManifestKinds.find(target, name.text()).isPresent();
      case ImportTarget.Text _, ImportTarget.Missing _ -> true;
    };
  }

  /** The names that an import binds, or was probably meant to bind. */
  private static Stream<String> names(Import entry) {
    Stream<String> path =
        switch (entry.from()) {
          case Import.Origin.Dotted(var _, var parts) -> parts.stream().map(Name::text);
          case Import.Origin.File(var _, String file) -> Stream.of(stem(file));
          case Import.Origin.Missing _ -> Stream.empty();
        };
    Stream<String> bound =
        Stream.concat(
            entry.alias().stream().map(Name::text),
            entry.selected().stream().map(selected -> selected.bound().text()));
    return Stream.concat(path, bound);
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }

  /** What the name is certain to mean: a word of other languages, or a slip of the hand. */
  Optional<String> certain(String name, List<String> inScope) {
    String word = WORDS.get(name);
    return word == null
        ? Suggestions.certain(name, inScope)
        : Optional.of(word).filter(ours -> !ours.contains("..."));
  }

  /** Help for a name that nothing in scope has, best first. */
  List<String> of(String name, List<String> inScope) {
    String word = WORDS.get(name);
    if (word != null) {
      return List.of("write `" + word + "`");
    }
    Optional<String> function = ForeignFunctions.help(name);
    if (function.isPresent()) {
      return List.of(function.get());
    }
    List<String> hints = new ArrayList<>();
    Optional<String> near = Suggestions.nearest(name, inScope);
    near.ifPresent(candidate -> hints.add("did you mean `" + candidate + "`?"));
    hints.addAll(elsewhere(name));
    if (hints.isEmpty()) {
      hints.add(
          Character.isLowerCase(name.codePointAt(0))
              ? "if text is meant, quote it: `\"" + name + "\"`"
              : "nothing declares it: `type " + name + " { ... }`, `promise " + name + " { ... }`");
    }
    return hints;
  }

  /** Where a name is that this module does not see: behind an alias, in a module, among kinds. */
  private List<String> elsewhere(String name) {
    for (SourceId other : exports.keySet()) {
      if (other.fileName().equals(name + ".promise") && !other.equals(module.id())) {
        String from = path(other);
        boolean dotted = !from.startsWith("\"");
        return List.of("import the module: `import " + from + (dotted ? "`" : " as " + name + "`"));
      }
    }
    for (Map.Entry<SourceId, Exports> other : exports.entrySet()) {
      boolean there =
          !other.getKey().equals(module.id())
              && !name.startsWith("_")
              && other.getValue().find(name).isPresent();
      if (there) {
        return List.of(
            alias(other.getKey())
                .map(alias -> "it is in `" + alias + "`: write `" + alias + "." + name + "`")
                .orElse(
                    "it is declared in `"
                        + other.getKey()
                        + "`, which this file does not import: `import "
                        + path(other.getKey())
                        + ".{"
                        + name
                        + "}`"));
      }
    }
    return kind(name).stream().toList();
  }

  /** A module as an import of this one names it. */
  private String path(SourceId id) {
    return id.path().startsWith("@")
        ? id.path().substring(1).replaceFirst("\\.promise$", "").replace('/', '.')
        : "\"" + RelativePath.from(module.id().path(), id.path()) + "\"";
  }

  private Optional<String> alias(SourceId id) {
    return module.tree().imports().stream()
        .filter(entry -> module.target(entry).equals(new ImportTarget.OfModule(id)))
        .flatMap(entry -> ModuleScope.aliasName(entry).stream())
        .map(Name::text)
        .findFirst();
  }

  /** The import that brings a built-in kind, of the most stable version that has it. */
  static Optional<String> kind(String name) {
    if (!Character.isUpperCase(name.codePointAt(0))) {
      return Optional.empty();
    }
    KubernetesKinds kinds = KubernetesKinds.builtIn();
    for (Map.Entry<String, String> group : kinds.groups().entrySet()) {
      String full = group.getValue();
      for (String version : stableFirst(kinds.versions(full))) {
        String apiVersion = full.isEmpty() ? version : full + "/" + version;
        if (kinds.find(apiVersion, name).isPresent()) {
          return Optional.of(
              "write `import k8s." + group.getKey() + "." + version + ".{" + name + "}`");
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> stableFirst(Collection<String> versions) {
    return versions.stream()
        .sorted(Comparator.comparing((String version) -> !version.matches("v\\d+")))
        .toList();
  }
}
