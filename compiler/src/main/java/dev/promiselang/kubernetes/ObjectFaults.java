package dev.promiselang.kubernetes;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds objects as they are written against the definitions of their kinds. */
public final class ObjectFaults {

  /** What the cluster writes itself: its author only repeats it. */
  private static final String STATUS = "status";

  private final KubernetesTables tables;

  public ObjectFaults(KubernetesTables tables) {
    this.tables = tables;
  }

  /** The faults of an object; none when its kind is not built in. */
  public List<Fault> of(Yaml.Mapping object) {
    Optional<Definition.OfRecord> definition =
        tables.kind(object.text("apiVersion"), object.text("kind"));
    List<Fault> faults = new ArrayList<>();
    definition.ifPresent(kind -> record(object, kind, FieldPath.ROOT, faults));
    return faults;
  }

  private void record(
      Yaml.Mapping mapping, Definition.OfRecord definition, FieldPath path, List<Fault> faults) {
    for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      FieldPath inner = path.field(key);
      Optional<Definition.Field> field = definition.field(key);
      Place place = new Place(inner, mapping, key, definition.minors());
      if (field.isPresent()) {
        Minors minors = field.get().minors();
        if (!minors.equals(definition.minors())) {
          faults.add(new Fault.OnlyIn(inner, mapping, key, "field", minors));
        }
        value(entry.getValue(), field.get().type(), place, faults);
      } else if (!isStatus(path, key)) {
        List<String> fields = definition.fields().stream().map(Definition.Field::name).toList();
        faults.add(new Fault.UnknownField(inner, mapping, key, definition.name(), fields));
      }
    }
  }

  private static boolean isStatus(FieldPath path, String key) {
    return key.equals(STATUS)
        && (path.steps().isEmpty() || path.toString().startsWith("spec.volumeClaimTemplates"));
  }

  /** Where a value stands: its path, and the key whose value it is or is part of. */
  private record Place(FieldPath path, Yaml.Mapping owner, String key, Minors minors) {

    Place at(FieldPath inner) {
      return new Place(inner, owner, key, minors);
    }

    Fault wrong(Yaml value, String expected) {
      return new Fault.WrongValue(path, owner, key, value, expected);
    }
  }

  private void value(Yaml value, FieldType type, Place place, List<Fault> faults) {
    if (value instanceof Yaml.Null) {
      return;
    }
    switch (type) {
      case FieldType.Plain(FieldType.Scalar scalar) ->
          ScalarRules.expected(value, scalar)
              .ifPresent(expected -> faults.add(place.wrong(value, expected)));
      case FieldType.ListOf(FieldType element, var _) -> {
        if (value instanceof Yaml.Sequence(List<Yaml> items)) {
          for (int i = 0; i < items.size(); i++) {
            value(items.get(i), element, place.at(place.path().item(i)), faults);
          }
        } else {
          faults.add(place.wrong(value, "a list"));
        }
      }
      case FieldType.MapOf(FieldType inner) -> {
        if (value instanceof Yaml.Mapping mapping) {
          mapping
              .entries()
              .forEach(
                  (key, each) ->
                      value(
                          each,
                          inner,
                          new Place(place.path().field(key), mapping, key, place.minors()),
                          faults));
        } else {
          faults.add(place.wrong(value, "a map"));
        }
      }
      case FieldType.Reference(String table, String name) ->
          tables.find(table, name).ifPresent(found -> defined(value, found, place, faults));
    }
  }

  private void defined(Yaml value, Definition definition, Place place, List<Fault> faults) {
    switch (definition) {
      case Definition.OfRecord inner -> {
        if (value instanceof Yaml.Mapping mapping) {
          record(mapping, inner, place.path(), faults);
        } else {
          faults.add(place.wrong(value, "a `" + inner.name() + "`"));
        }
      }
      case Definition.OfTexts closed -> member(value, closed, place, faults);
    }
  }

  /** An empty text is what the API server takes for a field that is left out. */
  private static void member(
      Yaml value, Definition.OfTexts closed, Place place, List<Fault> faults) {
    Optional<Definition.Member> member =
        closed.members().stream()
            .filter(each -> value.equals(new Yaml.Text(each.text())))
            .findFirst();
    if (member.isPresent() && !member.get().minors().equals(closed.minors())) {
      String what = "value \"" + member.get().text() + "\"";
      faults.add(
          new Fault.OnlyIn(place.path(), place.owner(), place.key(), what, member.get().minors()));
    } else if (member.isEmpty() && value instanceof Yaml.Text(String text) && !text.isEmpty()) {
      List<String> members = closed.members().stream().map(Definition.Member::text).toList();
      faults.add(new Fault.UnknownText(place.path(), place.owner(), place.key(), text, members));
    } else if (!(value instanceof Yaml.Text)) {
      faults.add(place.wrong(value, "a text"));
    }
  }
}
