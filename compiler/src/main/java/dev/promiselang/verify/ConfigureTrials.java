package dev.promiselang.verify;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.BuiltinTable;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Rendered;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Trials;
import dev.promiselang.fleet.refusals.Refusals;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries each {@code configure} on the requests that examples and defaults make. */
public final class ConfigureTrials {

  private final Program program;
  private final BuiltinTable builtins;
  private final PlacedFleet placed;
  private final Refusals refusals;
  private final List<Problem> problems = new ArrayList<>();

  private ConfigureTrials(Program program, BuiltinTable builtins, PlacedFleet placed) {
    this.program = program;
    this.builtins = builtins;
    this.placed = placed;
    this.refusals = new Refusals(program);
  }

  /** What fails on a request that the api admits; each mistake once. */
  public static List<Problem> run(Program program, BuiltinTable builtins, PlacedFleet placed) {
    ConfigureTrials trials = new ConfigureTrials(program, builtins, placed);
    placed.promises().all().stream()
        .filter(promise -> program.graph().module(promise.id().module()).inRoot())
        .filter(promise -> !promise.own(PromiseItem.Configure.class).isEmpty())
        .forEach(trials::promise);
    return Reported.once(trials.problems, List.of());
  }

  private void promise(PromiseModel promise) {
    Optional<RecordShape> request =
        new ApiVersions(promise.own(PromiseItem.Api.class))
            .storage()
            .flatMap(program.typing()::request);
    Optional<Map<String, Value>> arguments = arguments(promise);
    if (request.isPresent() && arguments.isPresent()) {
      for (Sample sample : samples(spec(request.get()))) {
        attempt(promise, arguments.get(), request.get(), sample);
      }
    }
  }

  private static RecordShape spec(RecordShape request) {
    return ((Type.Record) request.field("spec").orElseThrow().type()).shape();
  }

  /** The fields of {@code spec} that a request sets, and the example that makes it of interest. */
  private record Sample(Map<String, Expression> fields, Span example) {}

  /** What must be set is set by its first example; then every example has a request. */
  private static List<Sample> samples(RecordShape spec) {
    Map<String, Expression> least = new HashMap<>();
    for (RecordShape.Field field : spec.fields().values()) {
      if (field.isRequired()) {
        List<Expression> examples = examples(field);
        if (examples.isEmpty()) {
          return List.of();
        }
        least.put(field.name(), examples.getFirst());
      }
    }
    List<Sample> samples = new ArrayList<>();
    samples.add(
        new Sample(
            least, least.values().stream().findFirst().map(Expression::at).orElse(Span.NONE)));
    for (RecordShape.Field field : spec.fields().values()) {
      for (Expression example : examples(field)) {
        Map<String, Expression> fields = new HashMap<>(least);
        fields.put(field.name(), example);
        samples.add(new Sample(fields, example.at()));
      }
    }
    return samples;
  }

  private static List<Expression> examples(RecordShape.Field field) {
    return field.annotations().stream()
        .filter(annotation -> annotation.name().text().equals("example"))
        .flatMap(annotation -> annotation.arguments().stream())
        .map(Argument::value)
        .toList();
  }

  /** The arguments where the promise lands first; nothing when one is not known. */
  private Optional<Map<String, Value>> arguments(PromiseModel promise) {
    Map<String, Value> values = new HashMap<>();
    for (Landing landing : placed.landings(promise.id()).stream().limit(1).toList()) {
      landing.arguments().forEach((name, setting) -> values.put(name, setting.value()));
    }
    boolean known =
        promise.base().parameters().stream().allMatch(parameter -> isKnown(parameter, values));
    return known ? Optional.of(values) : Optional.empty();
  }

  private boolean isKnown(Parameter parameter, Map<String, Value> values) {
    Value value = values.get(parameter.name().text());
    return value != null
        ? !value.hasFailed()
        : parameter.defaultValue().isPresent()
            || program.typing().of(parameter) instanceof Type.Maybe;
  }

  /** What an API server would not take of an answer. */
  private List<Problem> refused(Rendered answer) {
    return Lowering.toYaml(answer.object(), answer.at(), new Problems())
            instanceof Yaml.Mapping object
        ? refusals.of(new Manifest(object, answer.at(), answer.origin())).stream()
            .map(refused -> refused.on(List.of()))
            .toList()
        : List.of();
  }

  /** A request that breaks a rule of the api is none that it admits. */
  private void attempt(
      PromiseModel promise, Map<String, Value> arguments, RecordShape shape, Sample sample) {
    Problems found = new Problems();
    Evaluator evaluator = new Evaluator(program, builtins, found);
    Map<String, Value> spec = new HashMap<>();
    sample
        .fields()
        .forEach((name, example) -> spec.put(name, evaluator.evaluate(example, Environment.EMPTY)));
    Value.Mapping written =
        Value.Mapping.of(
            Map.of(
                "metadata", Value.Mapping.of(Map.of("name", Value.of("example"))),
                "spec", Value.Mapping.of(spec)));
    Value request = evaluator.admit(written, new Type.Record(shape), Span.NONE);
    if (request.hasFailed()) {
      return;
    }
    List<Rendered> answer = new Trials(evaluator).configure(promise, arguments, request);
    List<Problem> fails = new ArrayList<>(found.all());
    answer.stream()
        .filter(object -> !object.object().hasFailed())
        .forEach(o -> fails.addAll(refused(o)));
    fails.forEach(
        problem -> problems.add(new ConfigureFails(promise.name(), problem, sample.example())));
  }
}
