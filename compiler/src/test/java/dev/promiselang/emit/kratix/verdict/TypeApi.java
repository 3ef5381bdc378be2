package dev.promiselang.emit.kratix.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An api whose fields have given types, and requests each of which says one thing of one field. */
record TypeApi(GeneratedApi api, List<Trial> trials) {

  /** What is no value of most types, and what looks like one but is not. */
  private static final List<String> STRANGE =
      List.of(
          "null",
          "true",
          "1",
          "\"1\"",
          "{}",
          "[]",
          "1.5",
          "\"\"",
          "[null]",
          "{\"a\": 1}",
          "\"true\"",
          "0",
          "1.0",
          "-1",
          "1e2",
          "[{}]",
          "9223372036854775808",
          "\"\\u0000\"",
          "-9223372036854775809",
          "1e300",
          "{\"\": null}",
          "[[]]",
          "\"null\"");

  private static final int FEW = 3;

  /** Whether all values stand in all containers; else a third of them does, by turns. */
  private static final boolean THOROUGH = Boolean.getBoolean("verdicts.thorough");

  TypeApi {
    trials = List.copyOf(trials);
  }

  /** The spec of a request, and the field that it is about. */
  record Trial(String field, String spec) {}

  /** How a field of an api stands there. */
  enum Presence {
    REQUIRED,
    OPTIONAL,
    DEFAULTED;

    private String declaration(TypeCase type) {
      return switch (this) {
        case REQUIRED -> type.type();
        case OPTIONAL -> "(" + type.type() + ")?";
        case DEFAULTED -> type.type() + " = " + type.defaultValue();
      };
    }
  }

  /** A field of an api. */
  record Field(String name, Presence presence, TypeCase type) {

    String declaration() {
      return "    " + name + ": " + presence.declaration(type) + "\n";
    }
  }

  /** All apis: each type in each container, containers in each other, and pairs of refinements. */
  static List<TypeApi> all(List<TypeCase> types) {
    List<TypeApi> apis = new ArrayList<>();
    for (TypeCase type : types) {
      apis.add(of(apis.size(), inContainers(type, apis.size())));
    }
    for (Container outer : Container.values()) {
      for (Container inner : Container.values()) {
        if (outer != Container.ALONE && inner != Container.ALONE) {
          apis.add(of(apis.size(), nested(outer, inner, types, apis.size())));
        }
      }
    }
    for (TypeCase pair : TextRefinements.pairs()) {
      apis.add(of(apis.size(), optional(pair)));
    }
    return apis;
  }

  private static List<Field> optional(TypeCase type) {
    List<Field> fields = new ArrayList<>();
    for (Container container : Container.values()) {
      if (container != Container.DEFAULTED && container != Container.ELEMENTS) {
        String name = "in" + container.ordinal();
        fields.add(new Field(name, Presence.OPTIONAL, container.around(type)));
      }
    }
    return fields;
  }

  private static List<Field> inContainers(TypeCase type, int number) {
    List<Field> fields = new ArrayList<>();
    for (Presence presence : Presence.values()) {
      fields.add(new Field("alone" + presence.ordinal(), presence, type));
    }
    for (Container container : Container.values()) {
      if (container != Container.ALONE) {
        Presence presence = presence(number + container.ordinal());
        fields.add(new Field("in" + container.ordinal(), presence, container.around(type)));
      }
    }
    return fields;
  }

  private static List<Field> nested(
      Container outer, Container inner, List<TypeCase> types, int number) {
    List<Field> fields = new ArrayList<>();
    for (Presence presence : Presence.values()) {
      TypeCase type = types.get((number * 7 + presence.ordinal() * 41) % types.size());
      TypeCase nested = outer.around(inner.around(type));
      fields.add(new Field("nested" + presence.ordinal(), presence, nested));
    }
    return fields;
  }

  private static Presence presence(int number) {
    return Presence.values()[number % Presence.values().length];
  }

  private static TypeApi of(int number, List<Field> fields) {
    Set<String> declarations = new LinkedHashSet<>();
    fields.forEach(field -> declarations.addAll(field.type().declarations()));
    String name = "T" + number;
    String program =
        """
        %s
        promise %s {
          on every cluster
          api %s in "t%d.example.org/v1" {
        %s  }
        }
        """
            .formatted(
                String.join("\n", declarations),
                name,
                name,
                number,
                fields.stream().map(Field::declaration).collect(Collectors.joining()));
    List<Trial> trials = trials(fields, number);
    List<String> specs = trials.stream().map(Trial::spec).toList();
    return new TypeApi(new GeneratedApi(name, program, specs), trials);
  }

  private static List<Trial> trials(List<Field> fields, int number) {
    Map<String, String> needed = new LinkedHashMap<>();
    fields.stream()
        .filter(field -> field.presence() == Presence.REQUIRED)
        .forEach(field -> needed.put(field.name(), field.type().taken()));
    List<Trial> trials = new ArrayList<>();
    for (Field field : fields) {
      boolean first = field == fields.getFirst();
      Set<String> values = new LinkedHashSet<>();
      for (int i = 0; i < field.type().values().size(); i++) {
        if (first || THOROUGH || i == 0 || (i + number + trials.size()) % 3 == 0) {
          values.add(field.type().values().get(i));
        }
      }
      int strange = first ? STRANGE.size() : FEW;
      for (int i = 0; i < strange; i++) {
        values.add(STRANGE.get((number + trials.size() + i) % STRANGE.size()));
      }
      values.forEach(value -> trials.add(trial(needed, field.name(), value)));
      if (field.presence() == Presence.REQUIRED) {
        Map<String, String> others = new LinkedHashMap<>(needed);
        others.remove(field.name());
        trials.add(new Trial(field.name(), spec(others)));
      }
    }
    trials.add(trial(needed, "surplus", "1"));
    trials.add(new Trial("", spec(needed)));
    return trials;
  }

  private static Trial trial(Map<String, String> needed, String field, String value) {
    Map<String, String> said = new LinkedHashMap<>(needed);
    said.put(field, value);
    return new Trial(field, spec(said));
  }

  private static String spec(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
