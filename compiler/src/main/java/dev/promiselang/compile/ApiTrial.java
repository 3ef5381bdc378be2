package dev.promiselang.compile;

import dev.promiselang.adopt.Place;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.emit.kratix.ApiSchemas;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.Imports;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Names;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.Types;
import dev.promiselang.types.Typing;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the compiler makes of source that holds nothing but apis: their schemas, or mistakes. */
record ApiTrial(Module tree, Map<Place, Yaml.Mapping> schemas, List<Problem> mistakes) {

  ApiTrial {
    mistakes = List.copyOf(mistakes);
  }

  static ApiTrial of(SourceFile file) {
    Problems problems = new Problems();
    Builtins builtins = new Builtins(new CrdSchemas());
    ModuleGraph graph = problems.take(Imports.load(new MemorySource(file)));
    Resolution resolution = problems.take(Names.resolve(graph));
    Typing typing = problems.take(Types.check(graph, resolution, builtins));
    Module tree = graph.module(file.id()).tree();
    Map<Place, Yaml.Mapping> schemas = new LinkedHashMap<>();
    if (problems.sound()) {
      Program program = new Program(graph, resolution, typing);
      Evaluator evaluator = new Evaluator(program, builtins, problems);
      // What the schemas are refused for is told when the whole is compiled.
      Problems later = new Problems();
      for (PromiseItem.Api api : apis(tree)) {
        schemas.put(place(api), ApiSchemas.of(api, program, evaluator, later));
      }
    }
    return new ApiTrial(
        tree,
        schemas,
        problems.all().stream().filter(p -> p.report().severity() == Severity.ERROR).toList());
  }

  private static List<PromiseItem.Api> apis(Module tree) {
    return tree.declarations().stream()
        .filter(Declaration.Promise.class::isInstance)
        .flatMap(promise -> ((Declaration.Promise) promise).items().stream())
        .filter(PromiseItem.Api.class::isInstance)
        .map(PromiseItem.Api.class::cast)
        .toList();
  }

  private static Place place(PromiseItem.Api api) {
    return Place.api(api.kind().text(), api.groupVersion().text());
  }

  /** A field that a mistake was made at, and whether it was made in its default. */
  record Fault(Place place, boolean inDefault) {}

  /** The innermost field around a mistake. */
  Optional<Fault> fault(Problem mistake) {
    return fault(tree, mistake.report().primary().at(), Optional.empty());
  }

  private static Optional<Fault> fault(Node node, Span at, Optional<Fault> around) {
    Optional<Fault> here = enter(node, at, around);
    for (Node child : Children.of(node)) {
      if (holds(child, at)) {
        return fault(child, at, here);
      }
    }
    return here;
  }

  private static Optional<Fault> enter(Node node, Span at, Optional<Fault> around) {
    return switch (node) {
      case Declaration.RecordType type ->
          Optional.of(new Fault(Place.type(type.name().text()), false));
      case PromiseItem.Api api -> Optional.of(new Fault(place(api).field("spec"), false));
      case RecordBody.Member.Status _ ->
          around.map(a -> new Fault(new Place(a.place().owner(), List.of("status")), false));
      case RecordBody.Member.Field field ->
          around.map(
              a ->
                  new Fault(
                      a.place().field(field.name().text()),
                      field.defaultValue().filter(value -> holds(value, at)).isPresent()));
      default -> around;
    };
  }

  private static boolean holds(Node node, Span at) {
    return node.at().start() <= at.start() && at.end() <= node.at().end();
  }
}
