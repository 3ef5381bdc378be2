package dev.promiselang.eval;

import dev.promiselang.scalars.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an API server asks of every object that a request holds, whatever kind it is of. */
final class EmbeddedObjects {

  private static final String SHORT_NAME = "k8s-short-name";
  private static final Predicate<String> API_VERSION =
      Pattern.compile("[^/]+|[^/]*/[^/]*").asMatchPredicate();
  private static final Predicate<String> KIND =
      Pattern.compile("[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?").asMatchPredicate();
  private static final Predicate<String> LABEL =
      Pattern.compile("(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?").asMatchPredicate();

  private EmbeddedObjects() {}

  /** What is wrong with the names in an object, as a sentence without a subject, if anything. */
  static Optional<String> violation(Value.Mapping object) {
    Value.Mapping metadata = part(object, "metadata");
    return Stream.of(
            legal(object, "apiVersion", API_VERSION),
            legal(object, "kind", kind -> KIND.test(kind.toLowerCase(Locale.ROOT))),
            legal(metadata, "name", EmbeddedObjects::isSegment),
            legal(
                metadata, "namespace", name -> name.isEmpty() || TextFormat.has(name, SHORT_NAME)),
            keys(metadata, "labels"),
            keys(metadata, "annotations"),
            values(metadata))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Value.Mapping part(Value.Mapping object, String name) {
    return object.get(name).orElse(object) instanceof Value.Mapping part && part != object
        ? part
        : Value.Mapping.EMPTY;
  }

  private static Optional<String> legal(
      Value.Mapping object, String name, Predicate<String> isLegal) {
    return object
        .get(name)
        .filter(value -> value instanceof Value.Text(String text) && !isLegal.test(text))
        .map(
            value -> "has a `" + name + "` that Kubernetes does not take: " + ValueWords.of(value));
  }

  private static boolean isSegment(String name) {
    return !List.of(".", "..").contains(name) && !name.contains("/") && !name.contains("%");
  }

  private static Optional<String> keys(Value.Mapping metadata, String family) {
    return part(metadata, family).entries().keySet().stream()
        .filter(key -> !isKey(family.equals("labels") ? key : key.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(key -> "has `" + family + "` with a key that Kubernetes does not take: `" + key + "`");
  }

  private static boolean isKey(String key) {
    int slash = key.indexOf('/');
    String name = key.substring(slash + 1);
    return !name.isEmpty()
        && LABEL.test(name)
        && (slash < 0 || TextFormat.has(key.substring(0, slash), "k8s-long-name"));
  }

  private static Optional<String> values(Value.Mapping metadata) {
    return part(metadata, "labels").entries().entrySet().stream()
        .filter(label -> label.getValue() instanceof Value.Text(String text) && !LABEL.test(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(key -> "has a label `" + key + "` with a value that Kubernetes does not take");
  }
}
