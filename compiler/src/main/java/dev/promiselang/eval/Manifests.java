package dev.promiselang.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what cannot stand in a manifest while it is still known where it was written. */
final class Manifests {

  private final Run run;

  Manifests(Run run) {
    this.run = run;
  }

  /** The object, failed where something has no form in YAML. */
  Value.Mapping writable(Value.Mapping object, Place place) {
    Value read =
        Constructions.kind(object).filter(run.typing::isOffered).isPresent()
            ? GoDurations.in(object)
            : object;
    return (Value.Mapping) writable(read, place, "");
  }

  private Value writable(Value value, Place place, String path) {
    return switch (value) {
      case Value.Duration(var amount) ->
          run.findings.fail(new DurationInManifest(place.at(), path, amount.spelling()));
      case Value.Decimal(double number) when !Double.isFinite(number) ->
          run.findings.fail(new NotFinite(place.at(), path, Double.toString(number)));
      case Value.Mapping mapping -> mapping(mapping, place, path);
      case Value.ListOf list -> list(list, place, path);
      default -> value;
    };
  }

  private Value mapping(Value.Mapping mapping, Place place, String path) {
    Map<String, Value> entries = new HashMap<>();
    boolean changed = false;
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      String inner = path.isEmpty() ? key : path + "." + key;
      Value kept = writable(entry.getValue(), place.field(key), inner);
      entries.put(key, kept);
      changed |= kept != entry.getValue();
    }
    return changed ? new Value.Mapping(mapping.shape(), entries) : mapping;
  }

  private Value list(Value.ListOf list, Place place, String path) {
    List<Value> items = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < list.items().size(); i++) {
      Value item = list.items().get(i);
      items.add(writable(item, place.item(i), path));
      changed |= items.getLast() != item;
    }
    return changed ? new Value.ListOf(items) : list;
  }
}
