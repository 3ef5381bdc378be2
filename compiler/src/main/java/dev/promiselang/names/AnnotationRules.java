package dev.promiselang.names;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which annotations may stand where, and with which arguments. */
final class AnnotationRules {

  private AnnotationRules() {}

  /** What an annotation can stand before. */
  enum Place {
    FIELD("a field"),
    STATUS("a field of `status`"),
    FACT("a fact"),
    API("an `api`"),
    TYPE("a type"),
    PROMISE("a promise");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private enum Arguments {
    NONE,
    MAYBE_TEXT,
    TEXT,
    VALUE
  }

  private static final Map<String, Arguments> OF_FIELDS =
      new TreeMap<>(
          Map.of(
              "column", Arguments.MAYBE_TEXT,
              "deprecated", Arguments.MAYBE_TEXT,
              "example", Arguments.VALUE,
              "immutable", Arguments.NONE));
  private static final Map<String, Arguments> OF_STATUS =
      new TreeMap<>(
          Map.of(
              "column", Arguments.MAYBE_TEXT,
              "deprecated", Arguments.MAYBE_TEXT,
              "example", Arguments.VALUE));
  private static final Map<String, Arguments> OF_FACTS =
      new TreeMap<>(Map.of("deprecated", Arguments.MAYBE_TEXT, "label", Arguments.TEXT));
  private static final Map<String, Arguments> OF_APIS = Map.of("description", Arguments.TEXT);
  private static final Set<String> LATER = Set.of("schema", "served", "storage");

  /** What is wrong with an annotation, if anything is. */
  static Optional<Problem> check(Annotation annotation, Place place) {
    String name = annotation.name().text();
    if (LATER.contains(name)) {
      return Optional.of(new NotYetSupported(annotation.at(), "`@" + name + "`"));
    }
    Map<String, Arguments> known = known(place);
    Arguments expected = known.get(name);
    if (expected == null) {
      return annotation.name().isMissing()
          ? Optional.empty()
          : Optional.of(
              new UnknownAnnotation(
                  annotation.name().at(), name, place.words(), Set.copyOf(known.keySet())));
    }
    return fits(annotation, expected)
        ? Optional.empty()
        : Optional.of(new WrongAnnotation(annotation.at(), name, form(name, expected)));
  }

  private static Map<String, Arguments> known(Place place) {
    return switch (place) {
      case FIELD -> OF_FIELDS;
      case STATUS -> OF_STATUS;
      case FACT -> OF_FACTS;
      case API -> OF_APIS;
      case TYPE, PROMISE -> Map.of();
    };
  }

  private static boolean fits(Annotation annotation, Arguments expected) {
    int count = annotation.arguments().size();
    boolean text = annotation.arguments().stream().allMatch(AnnotationRules::isText);
    return switch (expected) {
      case NONE -> count == 0;
      case MAYBE_TEXT -> count <= 1 && text;
      case TEXT -> count == 1 && text;
      case VALUE -> count == 1;
    };
  }

  private static boolean isText(Argument argument) {
    return argument.value() instanceof Expression.TextLiteral text && text.constant().isPresent();
  }

  private static String form(String name, Arguments expected) {
    return switch (expected) {
      case NONE -> "@" + name;
      case MAYBE_TEXT, TEXT -> "@" + name + "(\"...\")";
      case VALUE -> "@" + name + "(...)";
    };
  }
}
