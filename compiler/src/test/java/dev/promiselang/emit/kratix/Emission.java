package dev.promiselang.emit.kratix;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles a program and shows what is written of it. */
public final class Emission {

  private static final String FLEET =
      """
      fleet Test {
        facts { fixed env: "dev" < "prod" }
        destination { stateStoreRef: { kind: "GitStateStore", name: "fleet" }, path: "c/${name}" }
        cluster "one" { env: "prod" }
      }
      """;

  private Emission() {}

  static Compilation of(String program) {
    String fleet = program.contains("fleet ") ? "" : "\n#- fleet.promise\n" + FLEET;
    return Compiler.compile(MemorySources.of(program + fleet));
  }

  public static OutputTree output(String program) {
    Compilation compilation = of(program);
    return compilation.output().orElseThrow(() -> new AssertionError(problems(compilation)));
  }

  /** The CRDs of a program that can be written. */
  public static List<Yaml.Mapping> crds(String program) {
    return of(program).output().stream()
        .flatMap(
            tree ->
                tree.files().keySet().stream()
                    .filter(path -> path.startsWith("crds/"))
                    .map(path -> new SourceFile(new SourceId(path), tree.text(path))))
        .map(file -> (Yaml.Mapping) YamlReader.read(file).value().getFirst().root())
        .toList();
  }

  /** The problems, and with a fleet of the program's own all files, else its Promises. */
  static String told(String program) {
    Compilation compilation = of(program);
    String prefix = program.contains("fleet ") ? "" : "promises/";
    String files =
        compilation
            .output()
            .map(
                tree ->
                    tree.files().keySet().stream()
                        .filter(path -> path.startsWith(prefix))
                        .map(path -> "#- " + path + "\n" + tree.text(path))
                        .collect(Collectors.joining()))
            .orElse("");
    return problems(compilation) + files;
  }

  private static String problems(Compilation compilation) {
    return compilation.problems().stream()
        .map(problem -> line(problem, compilation))
        .collect(Collectors.joining());
  }

  private static String line(Problem problem, Compilation compilation) {
    Report report = problem.report();
    return "%s %s %s%n  %s: %s%n"
        .formatted(
            report.severity().word(),
            problem.code().id(),
            report.title(),
            quoted(report.primary().at(), compilation),
            report.primary().text());
  }

  private static String quoted(Span at, Compilation compilation) {
    return compilation
        .sources()
        .find(at.file())
        .map(file -> file.textOf(at).lines().findFirst().orElse(""))
        .orElse("nowhere");
  }
}
