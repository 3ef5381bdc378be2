package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads what matters to us out of the spec of a Destination, and reports what it lacks. */
final class DestinationReader {

  private static final Yaml.Mapping NOTHING = new Yaml.Mapping(Map.of());

  private final Problems problems;
  private final Optional<Span> block;

  DestinationReader(Problems problems, Optional<Span> block) {
    this.problems = problems;
    this.block = block;
  }

  /** Destinations that we write ourselves are strict unless they say otherwise. */
  Destination read(ClusterDraft draft, Yaml.Mapping written) {
    boolean owned = draft.source() != ClusterDraft.Source.DESTINATION_YAML;
    Yaml.Mapping spec =
        owned ? YamlFields.withDefault(written, "strictMatchLabels", Yaml.of(true)) : written;
    return new Destination(
        draft.at(),
        path(draft, spec),
        store(draft, spec),
        spec.get("strictMatchLabels").equals(Optional.of(Yaml.of(true))),
        mode(draft, spec),
        spec,
        draft.foreignLabels(),
        owned);
  }

  private StateStore store(ClusterDraft draft, Yaml.Mapping spec) {
    Optional<Yaml.Mapping> store = YamlFields.mapping(spec, "stateStoreRef");
    if (store.isEmpty()) {
      report(draft, "stateStoreRef");
      return new StateStore("", "");
    }
    return new StateStore(
        needed(draft, store.get(), "kind", "stateStoreRef.kind"),
        needed(draft, store.get(), "name", "stateStoreRef.name"));
  }

  private String path(ClusterDraft draft, Yaml.Mapping spec) {
    String path = needed(draft, spec, "path", "path");
    if (CleanPath.of(path).startsWith("..")) {
      report(draft, "path");
    }
    return path;
  }

  private String needed(ClusterDraft draft, Yaml.Mapping mapping, String key, String shown) {
    Optional<String> text = YamlFields.text(mapping, key).filter(found -> !found.isEmpty());
    if (text.isEmpty()) {
      report(draft, shown);
    }
    return text.orElse("");
  }

  private Destination.FilepathMode mode(ClusterDraft draft, Yaml.Mapping spec) {
    Yaml.Mapping filepath = YamlFields.mapping(spec, "filepath").orElse(NOTHING);
    Optional<String> written = YamlFields.text(filepath, "mode");
    Optional<Destination.FilepathMode> mode =
        Arrays.stream(Destination.FilepathMode.values())
            .filter(known -> written.equals(Optional.of(known.spelling())))
            .findFirst();
    if (written.isPresent() && mode.isEmpty()) {
      report(draft, "filepath.mode");
    }
    return mode.orElse(Destination.FilepathMode.NESTED_BY_METADATA);
  }

  private void report(ClusterDraft draft, String field) {
    problems.add(new IncompleteDestination(draft.name(), draft.at(), field, block));
  }
}
