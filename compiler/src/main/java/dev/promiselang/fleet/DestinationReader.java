package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what matters to us out of the spec of a Destination, and collects what it lacks. */
final class DestinationReader {

  private static final Set<String> STORES = Set.of("GitStateStore", "BucketStateStore");

  private record Misspelt(DestinationFields.Unknown field, boolean owned) {}

  private final boolean strict;
  private final Map<List<String>, List<Mention>> incomplete = new LinkedHashMap<>();
  private final Map<Misspelt, List<Mention>> misspelt = new LinkedHashMap<>();

  /** {@code strict} when Destinations that we write ourselves are, unless they say otherwise. */
  DestinationReader(boolean strict) {
    this.strict = strict;
  }

  Destination read(ClusterDraft draft, Yaml.Mapping written) {
    boolean owned = draft.source() != ClusterDraft.Source.DESTINATION_YAML;
    Yaml.Mapping spec =
        owned && strict
            ? YamlFields.withDefault(written, "strictMatchLabels", Yaml.of(true))
            : written;
    List<String> unusable = new ArrayList<>();
    Destination destination =
        new Destination(
            draft.at(),
            path(spec, unusable),
            store(spec, unusable),
            spec.get("strictMatchLabels").equals(Optional.of(Yaml.of(true))),
            mode(spec, unusable),
            spec,
            draft.foreignLabels(),
            owned);
    find(draft, spec, owned, unusable);
    return destination;
  }

  /** A misspelt field is not missing as well. */
  private void find(ClusterDraft draft, Yaml.Mapping spec, boolean owned, List<String> unusable) {
    Mention mention = new Mention(draft.name(), draft.at());
    List<DestinationFields.Unknown> unknown = DestinationFields.unknown(spec);
    for (DestinationFields.Unknown field : unknown) {
      misspelt.computeIfAbsent(new Misspelt(field, owned), _ -> new ArrayList<>()).add(mention);
    }
    List<String> missing =
        unusable.stream()
            .distinct()
            .filter(field -> unknown.stream().noneMatch(found -> found.means(field)))
            .toList();
    if (!missing.isEmpty()) {
      incomplete.computeIfAbsent(missing, _ -> new ArrayList<>()).add(mention);
    }
  }

  /** Tells what the destinations lack, each mistake once for all clusters that share it. */
  void report(List<FleetItem.Destination> blocks, Span fleet, Problems problems) {
    Optional<Span> block = blocks.stream().map(FleetItem.Destination::at).findFirst();
    misspelt.forEach(
        (wrong, mentions) ->
            problems.add(
                new UnknownDestinationField(
                    wrong.field().path(),
                    wrong.field().known(),
                    at(blocks, wrong, mentions),
                    wrong.owned(),
                    mentions.stream().map(Mention::cluster).toList())));
    incomplete.forEach(
        (fields, mentions) ->
            problems.add(new IncompleteDestination(fields, new Mentions(mentions), block, fleet)));
  }

  private static Span at(
      List<FleetItem.Destination> blocks, Misspelt wrong, List<Mention> mentions) {
    String key = wrong.field().path().split("\\.")[0];
    return blocks.stream()
        .filter(_ -> wrong.owned())
        .flatMap(block -> EntryPlaces.of(key, block.entries()).stream())
        .findFirst()
        .orElse(mentions.getFirst().at());
  }

  private static StateStore store(Yaml.Mapping spec, List<String> unusable) {
    Optional<Yaml.Mapping> store = spec.findMapping("stateStoreRef");
    if (store.isEmpty()) {
      unusable.add("stateStoreRef");
      return new StateStore("", "");
    }
    String kind = needed(store.get(), "kind", "stateStoreRef.kind", unusable);
    if (!STORES.contains(kind)) {
      unusable.add("stateStoreRef.kind");
    }
    return new StateStore(kind, needed(store.get(), "name", "stateStoreRef.name", unusable));
  }

  private static String path(Yaml.Mapping spec, List<String> unusable) {
    String path = needed(spec, "path", "path", unusable);
    if (CleanPath.of(path).startsWith("..")) {
      unusable.add("path");
    }
    return path;
  }

  private static String needed(
      Yaml.Mapping mapping, String key, String shown, List<String> unusable) {
    Optional<String> text = mapping.findText(key).filter(found -> !found.isEmpty());
    if (text.isEmpty()) {
      unusable.add(shown);
    }
    return text.orElse("");
  }

  private static Destination.FilepathMode mode(Yaml.Mapping spec, List<String> unusable) {
    Yaml.Mapping filepath = spec.mapping("filepath");
    Optional<String> written = filepath.findText("mode");
    Optional<Destination.FilepathMode> mode =
        Arrays.stream(Destination.FilepathMode.values())
            .filter(known -> written.equals(Optional.of(known.spelling())))
            .findFirst();
    if (written.isPresent() && mode.isEmpty()) {
      unusable.add("filepath.mode");
    }
    return mode.orElse(Destination.FilepathMode.NESTED_BY_METADATA);
  }
}
