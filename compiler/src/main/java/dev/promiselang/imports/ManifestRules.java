package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.kubernetes.Fault;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.kubernetes.ObjectFaults;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the objects of manifests against Kubernetes' own kinds. */
final class ManifestRules {

  private ManifestRules() {}

  static List<Problem> check(List<YamlDocument> documents) {
    ObjectFaults faults = new ObjectFaults(KubernetesTables.builtIn());
    List<Problem> problems = new ArrayList<>();
    for (YamlDocument document : documents) {
      if (document.root() instanceof Yaml.Mapping object) {
        faults.of(object).forEach(fault -> problem(fault, document).ifPresent(problems::add));
      }
    }
    return problems;
  }

  private static Optional<Problem> problem(Fault fault, YamlDocument document) {
    Span key = document.keyAt(fault.owner(), fault.key());
    return switch (fault) {
      case Fault.UnknownField unknown ->
          Optional.of(
              new UnknownInManifest(
                  key, unknown.path().toString(), "field", unknown.key(), unknown.fields()));
      case Fault.UnknownText unknown ->
          Optional.of(
              new UnknownInManifest(
                  value(fault, document, key),
                  unknown.path().toString(),
                  "value",
                  unknown.text(),
                  unknown.members()));
      case Fault.WrongValue wrong ->
          Optional.of(
              new WrongManifestValue(
                  document.at(wrong.value()), wrong.path().toString(), wrong.expected()));
      // Which minors there are is known when it is known where the object lands.
      case Fault.OnlyIn _ -> Optional.empty();
    };
  }

  private static Span value(Fault fault, YamlDocument document, Span key) {
    return fault.owner().get(fault.key()).map(document::at).orElse(key);
  }
}
