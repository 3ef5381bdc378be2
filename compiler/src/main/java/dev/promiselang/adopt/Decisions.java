package dev.promiselang.adopt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What trying the source has shown: defaults that the language refuses, fields whose type it cannot
 * say, fields that are not immutable in its sense, and what schemas say beyond what is written.
 */
public record Decisions(
    Set<Place> rawDefaults,
    Set<Place> rawTypes,
    Set<Place> changeable,
    Map<Place, Change.Within> differences) {

  public static final Decisions NONE = new Decisions(Set.of(), Set.of(), Set.of(), Map.of());

  public Decisions {
    rawDefaults = Collections.unmodifiableSet(new LinkedHashSet<>(rawDefaults));
    rawTypes = Collections.unmodifiableSet(new LinkedHashSet<>(rawTypes));
    changeable = Collections.unmodifiableSet(new LinkedHashSet<>(changeable));
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
  }

  /**
   * With a field told less exactly than before: without its default first, then without its type.
   */
  public Decisions lessExact(Place place, boolean hasDefault) {
    Set<Place> defaults = new LinkedHashSet<>(rawDefaults);
    if (hasDefault && defaults.add(place)) {
      return new Decisions(defaults, rawTypes, changeable, differences);
    }
    Set<Place> types = new LinkedHashSet<>(rawTypes);
    types.add(place);
    return new Decisions(rawDefaults, types, changeable, differences);
  }

  /** The same for source without differences, which trying finds. */
  public Decisions plain() {
    return new Decisions(rawDefaults, rawTypes, changeable, Map.of());
  }

  Decisions different(Set<Place> notImmutable, Map<Place, Change.Within> found) {
    return new Decisions(rawDefaults, rawTypes, notImmutable, found);
  }
}
