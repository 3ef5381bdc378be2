package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Rendered;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.ValueText;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders what a promise comes to, once for each choice of arguments, patches and facts read. */
final class ContentRenderer {

  private final Evaluator evaluator;
  private final Problems problems;
  private final WorkflowRenderer workflows;

  ContentRenderer(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
    this.workflows = new WorkflowRenderer(evaluator, problems);
  }

  /** The content in an environment of the promise, with the patches of whoever brings it. */
  Content render(PromiseModel promise, Environment environment, Optional<Patches> patches) {
    ClusterFacts facts = environment.cluster().orElseThrow();
    List<Rendered> resources = resources(promise, environment);
    if (patches.isPresent()) {
      Environment theirs = patches.get().scope().environment(facts);
      resources = patch(patches.get().entries(), theirs, resources);
    }
    return content(promise, environment, resources);
  }

  /**
   * The resources that the promise itself installs, as the declarations it derives by leave them.
   */
  List<Rendered> resources(PromiseModel promise, Environment environment) {
    List<Rendered> resources = base(promise, environment);
    for (PromiseModel.Derivation derivation : promise.derivations()) {
      Environment outside = Environment.EMPTY.withCluster(environment.cluster().orElseThrow());
      resources = patch(derivation.patches(), outside, resources);
    }
    return resources;
  }

  /** What follows {@code with}, and the scope it is evaluated in. */
  record Patches(List<Entry> entries, Scope scope) {}

  private List<Rendered> base(PromiseModel promise, Environment environment) {
    List<Rendered> resources = List.of();
    for (PromiseItem item : promise.base().items()) {
      if (item instanceof PromiseItem.Install install) {
        resources = evaluator.resources(install.entries(), environment, resources);
      } else if (item instanceof PromiseItem.Change change) {
        resources = patch(List.of(change.change()), environment, resources);
      }
    }
    return resources;
  }

  private List<Rendered> patch(
      List<Entry> patches, Environment environment, List<Rendered> resources) {
    return patches.isEmpty() ? resources : evaluator.patch(patches, environment, resources);
  }

  private Content content(PromiseModel promise, Environment environment, List<Rendered> resources) {
    return new Content(
        version(promise, environment),
        resources.stream()
            .filter(resource -> !resource.object().hasFailed())
            .map(this::manifest)
            .toList(),
        promise.items(PromiseItem.Provides.class).stream()
            .flatMap(item -> ProvidedReader.read(item, evaluator, environment).stream())
            .toList(),
        texts(
            promise.items(PromiseItem.Labels.class).stream()
                .map(PromiseItem.Labels::entries)
                .toList(),
            environment),
        texts(
            promise.items(PromiseItem.Annotations.class).stream()
                .map(PromiseItem.Annotations::entries)
                .toList(),
            environment),
        promise.own(PromiseItem.Workflow.class).stream()
            .map(workflow -> workflows.render(workflow, environment))
            .toList(),
        promise.own(PromiseItem.WorkflowSettings.class).stream()
            .findFirst()
            .map(settings -> workflows.settings(settings, environment)),
        resources.stream().noneMatch(resource -> resource.object().hasFailed()));
  }

  private Optional<VersionLabel> version(PromiseModel promise, Environment environment) {
    return promise.items(PromiseItem.Version.class).stream()
        .findFirst()
        .flatMap(
            item ->
                evaluator.evaluate(item.value(), environment) instanceof Value.Version version
                    ? Optional.of(new VersionLabel(item.at(), version.number()))
                    : Optional.empty());
  }

  private Manifest manifest(Rendered resource) {
    Yaml lowered = Lowering.toYaml(resource.object(), resource.at(), problems);
    return new Manifest(
        lowered instanceof Yaml.Mapping mapping ? mapping : new Yaml.Mapping(new TreeMap<>()),
        resource.at(),
        resource.origin());
  }

  private SortedMap<String, String> texts(List<List<Entry>> blocks, Environment environment) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (List<Entry> block : blocks) {
      evaluator
          .record(block, environment)
          .entries()
          .forEach((key, value) -> texts.put(key, ValueText.plain(value)));
    }
    return texts;
  }
}
