package dev.promiselang.names;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import java.util.List;
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
    WHOLE_STATUS("`status`"),
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
    NONE(""),
    MAYBE_TEXT("(\"...\")"),
    TEXT("(\"...\")"),
    VALUE("(...)"),
    TRUTH("(false)"),
    DIFFERENCE("({ ... })"),
    COLUMN("(\"...\", type: \"...\", priority: 1)"),
    COLUMN_OF_PATH("(\"...\", path: \".metadata.creationTimestamp\", type: \"date\")");

    private final String form;

    Arguments(String form) {
      this.form = form;
    }
  }

  private static final Map<String, Arguments> OF_STATUS =
      new TreeMap<>(
          Map.of(
              "column", Arguments.COLUMN,
              "deprecated", Arguments.MAYBE_TEXT,
              "example", Arguments.VALUE,
              "schema", Arguments.DIFFERENCE));
  private static final Map<String, Arguments> OF_FIELDS = new TreeMap<>(OF_STATUS);
  private static final Map<String, Arguments> OF_FACTS =
      new TreeMap<>(Map.of("deprecated", Arguments.MAYBE_TEXT, "label", Arguments.TEXT));
  private static final Map<String, Arguments> OF_APIS =
      new TreeMap<>(
          Map.of(
              "column", Arguments.COLUMN_OF_PATH,
              "deprecated", Arguments.MAYBE_TEXT,
              "description", Arguments.TEXT,
              "schema", Arguments.DIFFERENCE,
              "served", Arguments.TRUTH,
              "storage", Arguments.NONE));
  private static final Map<String, Arguments> OF_WHOLES = Map.of("schema", Arguments.DIFFERENCE);

  static {
    OF_FIELDS.put("immutable", Arguments.NONE);
  }

  /** What is wrong with an annotation, if anything is. */
  static Optional<Problem> check(Annotation annotation, Place place) {
    String name = annotation.name().text();
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
        : Optional.of(new WrongAnnotation(annotation.at(), name, "@" + name + expected.form));
  }

  private static Map<String, Arguments> known(Place place) {
    return switch (place) {
      case FIELD -> OF_FIELDS;
      case STATUS -> OF_STATUS;
      case FACT -> OF_FACTS;
      case API -> OF_APIS;
      case TYPE, WHOLE_STATUS -> OF_WHOLES;
      case PROMISE -> Map.of();
    };
  }

  private static boolean fits(Annotation annotation, Arguments expected) {
    List<Argument> arguments = annotation.arguments();
    List<Argument> plain = arguments.stream().filter(a -> a.label().isEmpty()).toList();
    boolean onlyPlain = plain.size() == arguments.size();
    boolean texts = plain.stream().allMatch(AnnotationRules::isText);
    return switch (expected) {
      case NONE -> arguments.isEmpty();
      case MAYBE_TEXT -> onlyPlain && plain.size() <= 1 && texts;
      case TEXT -> onlyPlain && plain.size() == 1 && texts;
      case VALUE -> onlyPlain && plain.size() == 1;
      case TRUTH ->
          onlyPlain
              && plain.size() == 1
              && plain.getFirst().value() instanceof Expression.BoolLiteral;
      case DIFFERENCE ->
          onlyPlain
              && plain.size() == 1
              && (texts || plain.getFirst().value() instanceof Expression.RecordLiteral);
      case COLUMN -> plain.size() <= 1 && texts;
      case COLUMN_OF_PATH ->
          plain.size() == 1
              && texts
              && arguments.stream()
                  .anyMatch(a -> a.label().filter(l -> l.text().equals("path")).isPresent());
    };
  }

  private static boolean isText(Argument argument) {
    return argument.value() instanceof Expression.TextLiteral text && text.constant().isPresent();
  }
}
