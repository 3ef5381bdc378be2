package dev.promiselang.emit.kratix.cel;

import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** Finds the lists, maps and texts without a bound, and bounds with which a cost is low enough. */
final class Bounds {

  private static final long MOST = 1_000_000;

  /** What tells the elements of a list, set or map from the whole. */
  private static final String ELEMENTS = "[*]";

  private final RulePlace place;
  private final ToLongBiFunction<Yaml.Mapping, List<Optional<Long>>> cost;
  private final long limit;

  Bounds(RulePlace place, ToLongBiFunction<Yaml.Mapping, List<Optional<Long>>> cost, long limit) {
    this.place = place;
    this.cost = cost;
    this.limit = limit;
  }

  /** Something without a bound: what it is, and the steps to it from the place of the rules. */
  private record Candidate(List<String> steps, int enclosure, String path, Type type, Span at) {

    Bound bounded(long most) {
      return new Bound(path, type, at, most);
    }
  }

  /** The one bound that is the least hard, or the few that help only together; none if none do. */
  List<Bound> helping() {
    List<Candidate> helpful =
        candidates().stream()
            .filter(one -> costWith(List.of(one), 1) < costWith(List.of(), 1))
            .toList();
    Optional<Bound> best = Optional.empty();
    for (Candidate candidate : helpful) {
      long most = most(List.of(candidate));
      if (most > best.map(Bound::most).orElse(0L)) {
        best = Optional.of(candidate.bounded(most));
      }
    }
    if (best.isPresent()) {
      return List.of(best.get());
    }
    long together = most(helpful);
    return together == 0
        ? List.of()
        : helpful.stream().map(candidate -> candidate.bounded(together)).toList();
  }

  /** The largest bound of all of these that is low enough, made round; 0 when there is none. */
  private long most(List<Candidate> candidates) {
    long low = 0;
    long high = MOST;
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (costWith(candidates, middle) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return round(low);
  }

  private static long round(long number) {
    long unit = 1;
    while (number / unit >= 100) {
      unit *= 10;
    }
    return number / unit * unit;
  }

  private long costWith(List<Candidate> candidates, long most) {
    Yaml.Mapping schema = place.schema();
    List<Optional<Long>> around = new ArrayList<>();
    place.around().forEach(enclosure -> around.add(enclosure.most()));
    for (Candidate candidate : candidates) {
      if (candidate.enclosure() >= 0) {
        around.set(candidate.enclosure(), Optional.of(most));
      } else {
        schema = bounded(schema, candidate.steps(), key(candidate.type()), most);
      }
    }
    return cost.applyAsLong(schema, around);
  }

  private static String key(Type type) {
    return switch (type) {
      case Type.ListOf _ -> "maxItems";
      case Type.MapOf _ -> "maxProperties";
      default -> "maxLength";
    };
  }

  private static Yaml.Mapping bounded(
      Yaml.Mapping schema, List<String> steps, String key, long most) {
    Map<String, Yaml> entries = new LinkedHashMap<>(schema.entries());
    if (steps.isEmpty()) {
      entries.put(key, Yaml.of(most));
    } else if (schema.get(steps.getFirst()).orElse(schema) instanceof Yaml.Mapping child) {
      entries.put(steps.getFirst(), bounded(child, steps.subList(1, steps.size()), key, most));
    }
    return new Yaml.Mapping(entries);
  }

  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < place.around().size(); i++) {
      Enclosure enclosure = place.around().get(i);
      if (enclosure.most().isEmpty() && !(enclosure.type() instanceof Type.SetOf)) {
        found.add(new Candidate(List.of(), i, enclosure.path(), enclosure.type(), enclosure.at()));
      }
    }
    below(place.type(), List.of(), place.path(), Span.NONE, found);
    return found;
  }

  private static void below(
      Type type, List<String> steps, String path, Span at, List<Candidate> found) {
    switch (type) {
      case Type.Maybe(Type of) -> below(of, steps, path, at, found);
      case Type.Record(RecordShape shape) ->
          shape
              .fields()
              .values()
              .forEach(
                  field ->
                      below(
                          field.type(),
                          and(steps, "properties", field.name()),
                          path + "." + field.name(),
                          field.at(),
                          found));
      case Type.ListOf list -> {
        add(list, list.size(), steps, path, at, found);
        below(list.element(), and(steps, "items"), path + ELEMENTS, at, found);
      }
      case Type.SetOf(Type element) ->
          below(element, and(steps, "items"), path + ELEMENTS, at, found);
      case Type.MapOf map -> {
        add(map, map.size(), steps, path, at, found);
        below(map.value(), and(steps, "additionalProperties"), path + ELEMENTS, at, found);
      }
      case Type.Text(Type.TextRules rules) -> add(type, rules.length(), steps, path, at, found);
      default -> {}
    }
  }

  private static void add(
      Type type, Type.Size size, List<String> steps, String path, Span at, List<Candidate> found) {
    if (size.maximum() == Integer.MAX_VALUE) {
      found.add(new Candidate(steps, -1, path, type, at));
    }
  }

  private static List<String> and(List<String> steps, String... more) {
    List<String> all = new ArrayList<>(steps);
    all.addAll(List.of(more));
    return all;
  }
}
