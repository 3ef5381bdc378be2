package dev.promiselang.eval;

import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Node;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a field of an object is written, as far as its construction says it: a report about the
 * field points there and not at the whole object.
 */
public final class WrittenAt {

  /** A field, or the place of an element in a list. */
  private static final Pattern SEGMENT = Pattern.compile("\\[(\\d+)]|[^.\\[]+");

  private WrittenAt() {}

  /** Where the value of a field is; a path is written like {@code spec.containers[0].image}. */
  public static Span value(ModuleGraph graph, Span object, String path) {
    return construction(graph, object).map(place -> at(place, path).at()).orElse(object);
  }

  /** Where the last key of a path is; the key may be any text. */
  public static Span key(ModuleGraph graph, Span object, String owner, String key) {
    return construction(graph, object).map(place -> at(place, owner).key(key)).orElse(object);
  }

  private static Place at(Place construction, String path) {
    Place place = construction;
    for (MatchResult segment : SEGMENT.matcher(path).results().toList()) {
      place =
          segment.group(1) == null
              ? place.field(segment.group())
              : place.item(Integer.parseInt(segment.group(1)));
    }
    return place;
  }

  private static Optional<Place> construction(ModuleGraph graph, Span object) {
    return graph.modules().values().stream()
        .filter(module -> module.id().equals(object.file()))
        .flatMap(module -> find(module.tree(), object).stream())
        .findFirst();
  }

  private static Optional<Place> find(Node node, Span object) {
    if (node.at().equals(object) && node instanceof Expression.Construction construction) {
      return Optional.of(Place.of(construction));
    }
    if (node.at().equals(object) && node instanceof Entry.Patch patch) {
      return Optional.of(Place.record(patch.at(), patch.entries()));
    }
    return Children.of(node).stream()
        .filter(child -> child.at().holds(object))
        .flatMap(child -> find(child, object).stream())
        .findFirst();
  }
}
