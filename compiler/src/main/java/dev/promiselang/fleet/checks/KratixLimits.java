package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.KubernetesNames;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Workflow;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Names and versions are such as Kratix can make labels and Jobs of. */
final class KratixLimits implements FleetCheck {

  /** Kratix refuses longer ids of pipelines. */
  private static final int LONGEST_PIPELINE_ID = 60;

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    List<Problem> problems = new ArrayList<>();
    for (KratixPromise promise : fleet.placed().kratixPromises()) {
      promise
          .version()
          .filter(version -> !KubernetesNames.isLabelValue(version.text()))
          .ifPresent(
              version ->
                  problems.add(new IllegalVersion(promise.name(), version.text(), version.at())));
      promise.workflows().forEach(workflow -> check(promise, workflow, problems));
    }
    return problems;
  }

  private static void check(KratixPromise promise, Workflow workflow, List<Problem> problems) {
    for (Workflow.Pipeline pipeline : workflow.pipelines()) {
      String id =
          String.join("-", promise.name(), workflow.type(), workflow.action(), pipeline.name());
      if (id.length() > LONGEST_PIPELINE_ID) {
        problems.add(new PipelineIdTooLong(id, LONGEST_PIPELINE_ID, pipeline.at()));
      }
      if (!KubernetesNames.isLabel(pipeline.name())) {
        problems.add(new IllegalName("pipeline", pipeline.name(), pipeline.at()));
      }
      pipeline.containers().stream()
          .filter(container -> !KubernetesNames.isLabel(container.name()))
          .forEach(
              container ->
                  problems.add(new IllegalName("container", container.name(), container.at())));
    }
  }

  /** A version cannot be the value of a label. */
  record IllegalVersion(String promise, String version, Span at) implements Problem {

    static final Code CODE = new Code("P0560", "version-is-no-label");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "the version `" + version + "` of `" + promise + "` cannot be a label",
              at,
              "this becomes the label `kratix.io/promise-version`")
          .help("a label takes no `+` and at most 63 characters: leave the build out");
    }
  }

  /** Kratix would refuse a pipeline for the length of its id. */
  record PipelineIdTooLong(String id, int limit, Span at) implements Problem {

    static final Code CODE = new Code("P0561", "pipeline-id-too-long");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "Kratix would call this pipeline `" + id + "`, which is too long",
              at,
              "the name has " + id.length() + " characters, Kratix takes " + limit)
          .help(
              "shorten the pipeline's name, or the promise's with `named \"...\"`, by "
                  + (id.length() - limit));
    }
  }

  /** A pipeline or container has a name that Kubernetes does not take. */
  record IllegalName(String what, String name, Span at) implements Problem {

    static final Code CODE = new Code("P0562", "illegal-pipeline-name");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error("a " + what + " cannot be called `" + name + "`", at, "this is its name")
          .help("a name has at most 63 lower-case letters, digits and `-`");
    }
  }
}
