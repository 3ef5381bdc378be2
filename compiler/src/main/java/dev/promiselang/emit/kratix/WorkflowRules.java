package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Workflow;
import dev.promiselang.scheduling.LabelSyntax;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what Kratix would refuse, or silently never run, among the workflows of a Promise. */
final class WorkflowRules {

  private static final Set<String> HOOKS =
      Set.of("promise.configure", "promise.delete", "resource.configure", "resource.delete");
  private static final String INTERVAL = "kratix.io/reconciliation-interval";
  private static final Set<String> RESERVED = Set.of("reader", "status-writer", "work-writer");
  private static final List<String> PIPELINE = List.of("metadata", "spec");
  private static final List<String> METADATA = List.of("annotations", "labels");
  private static final List<String> SPEC =
      List.of(
          "imagePullSecrets",
          "jobOptions",
          "nodeSelector",
          "rbac",
          "restartPolicy",
          "tolerations",
          "volumes");
  private static final List<String> CONTAINER =
      List.of(
          "args",
          "command",
          "env",
          "envFrom",
          "image",
          "imagePullPolicy",
          "resources",
          "securityContext",
          "volumeMounts");

  private static final List<String> SETTINGS =
      List.of("pipelineNamespace", "reconciliationInterval");

  private final KratixPromise promise;
  private final Problems problems;

  private WorkflowRules(KratixPromise promise, Problems problems) {
    this.promise = promise;
    this.problems = problems;
  }

  static void check(KratixPromise promise, Problems problems) {
    WorkflowRules rules = new WorkflowRules(promise, problems);
    Map<String, Map<String, Span>> byHook = new HashMap<>();
    for (Workflow workflow : promise.workflows()) {
      String hook = workflow.type() + "." + workflow.action();
      rules.hook(workflow, hook);
      Map<String, Span> known = byHook.computeIfAbsent(hook, _ -> new LinkedHashMap<>());
      workflow.pipelines().forEach(pipeline -> rules.pipeline(workflow, pipeline, known));
    }
    promise.workflowSettings().ifPresent(rules::settings);
    rules.annotations();
  }

  private void settings(Yaml.Mapping settings) {
    Span at = place(PromiseItem.WorkflowSettings.class);
    fields("workflow settings", settings, SETTINGS, at);
    interval(settings.get("reconciliationInterval"), at);
  }

  private void annotations() {
    Optional<String> interval = Optional.ofNullable(promise.annotations().get(INTERVAL));
    interval(interval.map(Yaml::of), place(PromiseItem.Annotations.class));
  }

  private void interval(Optional<Yaml> interval, Span at) {
    interval
        .filter(written -> !GoDurationText.isAtLeastMinute(written))
        .ifPresent(_ -> problems.add(new WrongInterval(at)));
  }

  private Span place(Class<? extends PromiseItem> item) {
    return promise.promise().items(item).stream()
        .map(PromiseItem::at)
        .findFirst()
        .orElse(promise.promise().at());
  }

  private void hook(Workflow workflow, String hook) {
    if (!HOOKS.contains(hook)) {
      problems.add(new UnknownHook(hook, workflow.at()));
    } else if (workflow.type().equals("resource") && promise.api().isEmpty()) {
      problems.add(new WorkflowWithoutApi(promise.promise().name(), workflow.at()));
    }
  }

  private void pipeline(Workflow workflow, Workflow.Pipeline pipeline, Map<String, Span> known) {
    Span first = known.get(pipeline.name());
    if (first != null) {
      problems.add(new PipelineTwice(pipeline.name(), pipeline.at(), first));
    } else if (workflow.action().equals("delete") && !known.isEmpty()) {
      Span runs = known.values().iterator().next();
      problems.add(new SecondDeletePipeline(pipeline.name(), pipeline.at(), runs));
    }
    known.putIfAbsent(pipeline.name(), pipeline.at());
    String owner = "pipeline \"" + pipeline.name() + "\"";
    fields(owner, pipeline.fields(), PIPELINE, pipeline.at());
    pipeline.fields().findMapping("metadata").ifPresent(metadata -> metadata(pipeline, metadata));
    pipeline
        .fields()
        .findMapping("spec")
        .ifPresent(part -> fields("spec", part, SPEC, pipeline.at()));
    containers(pipeline);
    pipeline.permissions().forEach(permission -> PermissionRules.check(permission, problems));
  }

  private void metadata(Workflow.Pipeline pipeline, Yaml.Mapping metadata) {
    fields("metadata", metadata, METADATA, pipeline.at());
    metadata
        .findMapping("labels")
        .ifPresent(labels -> labels.entries().forEach((key, value) -> label(pipeline, key, value)));
  }

  private void label(Workflow.Pipeline pipeline, String key, Yaml value) {
    String text = value instanceof Yaml.Text(String written) ? written : "?";
    boolean usable =
        LabelSyntax.isKey(key) && LabelSyntax.isValue(text) && !key.contains("kratix.io/");
    if (!usable) {
      problems.add(new UnusablePipelineLabel(pipeline.name(), key, text, pipeline.at()));
    }
  }

  private void containers(Workflow.Pipeline pipeline) {
    Map<String, Span> known = new HashMap<>();
    for (Workflow.Container container : pipeline.containers()) {
      String name = container.name();
      Optional<Span> first = Optional.ofNullable(known.putIfAbsent(name, container.at()));
      if (RESERVED.contains(name) || first.isPresent()) {
        problems.add(new ContainerNameTaken(name, first, container.at()));
      }
      if (container.fields().get("image").orElse(Yaml.of("")).equals(Yaml.of(""))) {
        problems.add(new ContainerWithoutImage(name, container.at()));
      }
      fields("container \"" + name + "\"", container.fields(), CONTAINER, container.at());
    }
  }

  private void fields(String owner, Yaml.Mapping fields, List<String> known, Span at) {
    fields.entries().keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> problems.add(new UnknownField(owner, key, known, at)));
  }
}
