package dev.promiselang.cli;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.emit.jsonschema.RequestSchema;
import dev.promiselang.workspace.BundledFiles;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Compiles a package and prints the JSON Schema of one of its apis. */
record SchemaPrinter(Terminal terminal) {

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
    SortedMap<String, Yaml.Mapping> apis = crds.get();
    if (asked.isEmpty()) {
      apis.forEach((name, crd) -> terminal.out().println(RequestSchema.kind(crd) + "  " + name));
      return ExitCode.OK;
    }
    List<Yaml.Mapping> found =
        apis.entrySet().stream()
            .filter(
                api ->
                    api.getKey().equals(asked) || RequestSchema.kind(api.getValue()).equals(asked))
            .map(SortedMap.Entry::getValue)
            .toList();
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
}
