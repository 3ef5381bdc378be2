package dev.promiselang.cli;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.emit.jsonschema.RequestSchema;
import dev.promiselang.imports.ImportedDefinitions;
import dev.promiselang.workspace.BundledFiles;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles a package and prints the JSON Schema of one of its apis. */
record SchemaPrinter(Terminal terminal) {

  private static final Yaml CURRENT = Yaml.of("apiextensions.k8s.io/v1");

  ExitCode ofPackage() {
    terminal
        .out()
        .print(
            new BundledFiles("promisec")
                .read("package.schema.json")
                .orElseThrow(() -> new CompilerBug("the schema of package.yaml is not bundled")));
    return ExitCode.OK;
  }

  /** Prints the schema of the api with this kind or CRD; lists all apis when none is named. */
  ExitCode ofApi(Path start, String asked) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Optional<SortedMap<String, Yaml.Mapping>> crds = compiled.crds();
    if (crds.isEmpty()) {
      new ProblemPrinter(terminal, Options.Format.TEXT, compiled)
          .print(compiled.compilation().problems());
      return ExitCode.PROBLEMS;
    }
    SortedMap<String, Yaml.Mapping> apis = new TreeMap<>(crds.get());
    if (asked.isEmpty()) {
      apis.forEach((name, crd) -> terminal.out().println(RequestSchema.kind(crd) + "  " + name));
      return ExitCode.OK;
    }
    if (called(asked, apis).isEmpty()) {
      imported(compiled).forEach(apis::putIfAbsent);
    }
    List<Yaml.Mapping> found = called(asked, apis);
    if (found.isEmpty()) {
      return UnknownName.tell(
          terminal, "api", asked, apis.values().stream().map(RequestSchema::kind).toList());
    }
    if (found.size() > 1) {
      return UnknownName.ambiguous(terminal, "api", asked, List.copyOf(apis.keySet()));
    }
    terminal.out().print(JsonWriter.pretty(RequestSchema.of(found.getFirst())));
    return ExitCode.OK;
  }

  private static List<Yaml.Mapping> called(String asked, SortedMap<String, Yaml.Mapping> crds) {
    return crds.entrySet().stream()
        .filter(
            crd -> crd.getKey().equals(asked) || RequestSchema.kind(crd.getValue()).equals(asked))
        .map(SortedMap.Entry::getValue)
        .toList();
  }

  /** The CRDs that the package imports, whose kinds can be asked for as well. */
  private static SortedMap<String, Yaml.Mapping> imported(CompiledPackage compiled) {
    SortedMap<String, Yaml.Mapping> crds = new TreeMap<>();
    compiled
        .compilation()
        .plan()
        .map(plan -> new ImportedDefinitions(plan.program().graph()).all())
        .ifPresent(
            all ->
                all.forEach(
                    (name, crd) -> {
                      // The old form says its schema elsewhere.
                      if (crd.manifest().get("apiVersion").equals(Optional.of(CURRENT))) {
                        crds.put(name, crd.manifest());
                      }
                    }));
    return crds;
  }
}
