package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.FrontEnd;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** A generated api as the compiler sees it: its CRD, and how the evaluator judges requests. */
final class Judged {

  private static final String PACKAGE =
      """
      #- package.yaml
      name: verdicts
      version: 0.1.0
      language: 1
      platform: { kubernetes: "1.37" }
      #- main.promise
      """;

  private final GeneratedApi api;
  private final Compilation compilation;
  private final Program program;
  private final Type spec;

  private Judged(GeneratedApi api, Compilation compilation, Program program, Type spec) {
    this.api = api;
    this.compilation = compilation;
    this.program = program;
    this.spec = spec;
  }

  static Judged of(GeneratedApi api) {
    MemorySources sources = MemorySources.of(PACKAGE + api.program());
    FrontEnd front = FrontEnd.of(sources);
    Program program = new Program(front.graph(), front.resolution(), front.typing());
    Type spec =
        front.resolution().all(Symbol.Promise.class).stream()
            .flatMap(promise -> promise.declaration().items().stream())
            .filter(PromiseItem.Api.class::isInstance)
            .map(item -> front.typing().of((PromiseItem.Api) item))
            .findFirst()
            .orElseThrow();
    return new Judged(api, Compiler.compile(sources), program, spec);
  }

  GeneratedApi api() {
    return api;
  }

  List<Problem> problems() {
    return compilation.problems();
  }

  /** The CRD, when the compiler takes the api. */
  Optional<String> crd() {
    return compilation
        .output()
        .map(
            tree ->
                tree.text(
                    tree.files().keySet().stream()
                        .filter(path -> path.startsWith("crds/"))
                        .findFirst()
                        .orElseThrow()));
  }

  /**
   * What the evaluator makes of the spec of a request, given as JSON, and what is wrong with it.
   */
  Verdict verdict(String request) {
    Problems problems = new Problems();
    Value value =
        new Evaluator(program, new Builtins(new CrdSchemas()), problems)
            .admit(Lowering.fromYaml(json(request)), spec, Span.NONE);
    return new Verdict(value, problems.all());
  }

  /** What JSON says. */
  static Yaml json(String text) {
    SourceFile file = new SourceFile(new SourceId("request.json"), text);
    return YamlReader.read(file).value().getFirst().root();
  }

  /** A request as it is stored, and what is wrong with it; nothing when it is taken. */
  record Verdict(Value stored, List<Problem> problems) {

    Verdict {
      problems = List.copyOf(problems);
    }

    boolean taken() {
      return problems.isEmpty();
    }
  }
}
