package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.KubernetesNames;
import dev.promiselang.fleet.LabelKeys;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The labels and the keys of annotations of a Promise are legal, and labels of Kratix are left to
 * Kratix.
 */
final class ReservedLabels implements FleetCheck {

  private static final String KRATIX = "kratix.io/";

  /** What people may set among the labels of Kratix. */
  private static final Set<String> OPEN =
      Set.of(
          "paused",
          "component-of-promise-name",
          "component-of-resource-name",
          "component-of-resource-namespace",
          "parent-promise-name",
          "parent-resource-name",
          "parent-resource-namespace");

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    return fleet.placed().kratixPromises().stream()
        .flatMap(ReservedLabels::unusable)
        .distinct()
        .toList();
  }

  /** The rings of a promise have its labels too; each is told once. */
  private static Stream<Problem> unusable(KratixPromise kratixPromise) {
    PromiseModel promise = kratixPromise.promise();
    return Stream.concat(
        kratixPromise.labels().entrySet().stream()
            .filter(label -> !allowed(label.getKey(), label.getValue()))
            .map(label -> problem(promise, label.getKey(), label.getValue())),
        kratixPromise.annotations().keySet().stream()
            .filter(key -> !KubernetesNames.isLabelKey(key))
            .map(key -> problem(promise, key)));
  }

  private static boolean allowed(String key, String value) {
    return KubernetesNames.isLabelKey(key) && KubernetesNames.isLabelValue(value) && !reserved(key);
  }

  private static boolean reserved(String key) {
    boolean kratix = key.startsWith(KRATIX) && !OPEN.contains(key.substring(KRATIX.length()));
    return kratix || LabelKeys.isOurs(key);
  }

  private static Problem problem(PromiseModel promise, String key, String value) {
    Span at =
        promise.items(PromiseItem.Labels.class).stream()
            .map(PromiseItem.Labels::at)
            .findFirst()
            .orElse(promise.at());
    return new UnusableLabel(promise.name(), key, value, reserved(key), at);
  }

  private static Problem problem(PromiseModel promise, String annotation) {
    Span at =
        promise.items(PromiseItem.Annotations.class).stream()
            .map(PromiseItem.Annotations::at)
            .findFirst()
            .orElse(promise.at());
    return new UnusableAnnotation(promise.name(), annotation, at);
  }

  /** The key of an annotation of a Promise is none that Kubernetes takes. */
  record UnusableAnnotation(String promise, String key, Span at) implements Problem {

    static final Code CODE = new Code("P0566", "unusable-annotation");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`" + promise + "` cannot have the annotation `" + key + "`",
              at,
              "this is no legal key")
          .help(
              "a key has at most 63 letters, digits, `-`, `_` and `.`, after a DNS name and `/` or"
                  + " alone");
    }
  }

  /** A label of a Promise is reserved or illegal. */
  record UnusableLabel(String promise, String key, String value, boolean reserved, Span at)
      implements Problem {

    static final Code CODE = new Code("P0563", "unusable-label");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`" + promise + "` cannot have the label `" + key + ": " + value + "`",
              at,
              reserved
                  ? "this label belongs to Kratix or to the compiler"
                  : "this is no legal label")
          .help(
              key.equals("kratix.io/promise-version")
                  ? "the version label comes from the `version` of the promise"
                  : "use a key of your own, such as `acme.io/...`, and a value of at most 63"
                      + " letters, digits, `-`, `_` and `.`");
    }
  }
}
