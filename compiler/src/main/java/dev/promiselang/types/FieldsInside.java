package dev.promiselang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in a record a field stands that is looked for in the wrong place: further inside, or under
 * a name that is written in one word.
 */
final class FieldsInside {

  /** Deeper than this nobody flattens: the containers of a CronJob. */
  private static final int DEEPEST = 5;

  private final KindShapes kinds;

  FieldsInside(KindShapes kinds) {
    this.kinds = kinds;
  }

  private record Place(String path, RecordShape.Field field) {}

  /** The path of the only such field that is nearest to the top. */
  Optional<String> find(EntryPaths.Setting setting, RecordShape shape) {
    List<String> names = List.of(folded(setting.first().text()), folded(path(setting)));
    List<Place> level = fields("", shape);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<String> found =
          level.stream().filter(place -> isMeant(place, setting, names)).map(Place::path).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
      }
      level = level.stream().flatMap(place -> inside(place).stream()).toList();
    }
    return Optional.empty();
  }

  /** By its own name, or by its whole path in one word: {@code imageTag} for {@code image.tag}. */
  private static boolean isMeant(Place place, EntryPaths.Setting setting, List<String> names) {
    return place.field().name().equals(setting.first().text())
        || names.contains(folded(place.path()));
  }

  private List<Place> inside(Place place) {
    return kinds
        .shape(place.field().type().present())
        .map(shape -> fields(place.path() + ".", shape))
        .orElse(List.of());
  }

  private static List<Place> fields(String prefix, RecordShape shape) {
    List<Place> places = new ArrayList<>();
    shape.fields().values().forEach(field -> places.add(new Place(prefix + field.name(), field)));
    return places;
  }

  private static String path(EntryPaths.Setting setting) {
    return String.join(".", setting.path().stream().map(EntryPaths.Segment::text).toList());
  }

  private static String folded(String path) {
    return path.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
  }
}
