package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an API server and the evaluator blame the same field. */
final class Told {

  private static final Pattern UNKNOWN_FIELD = Pattern.compile("unknown field \"(.*?)\"");
  private static final Pattern PLACE_IN_LIST = Pattern.compile("\\[[^\\]]*]");

  /** Two of one key, and too many or too few of a choice: these tell of places, not of fields. */
  private static final Set<String> OF_PLACES = Set.of("P0412", "P0414");

  private Told() {}

  /** Whether a problem names a field on the way to one that the server names, if that names one. */
  static boolean ofTheSameField(List<Problem> here, String answer) {
    List<String> paths = paths(answer);
    return paths.isEmpty()
        || here.stream()
            .anyMatch(
                problem ->
                    OF_PLACES.contains(problem.code().id())
                        || paths.stream().anyMatch(path -> tellsOf(words(problem), path)));
  }

  private static String words(Problem problem) {
    Report report = problem.report();
    StringBuilder words = new StringBuilder(report.title());
    report.others().forEach(label -> words.append(' ').append(label.text()));
    return words.toString();
  }

  /** Whether words quote a name of the path, which may have dots in it. */
  private static boolean tellsOf(String words, String path) {
    List<String> parts = List.of(PLACE_IN_LIST.matcher(path).replaceAll("").split("\\.", -1));
    for (int from = 1; from < parts.size(); from++) {
      for (int to = from + 1; to <= parts.size(); to++) {
        if (words.contains("`" + String.join(".", parts.subList(from, to)) + "`")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The paths below spec that a server blames; none where it does not tell. */
  private static List<String> paths(String answer) {
    List<String> paths = new ArrayList<>();
    Yaml.Mapping status = (Yaml.Mapping) Judged.json(answer);
    if (status.get("details").orElse(status) instanceof Yaml.Mapping details
        && details.get("causes").orElse(details) instanceof Yaml.Sequence(List<Yaml> causes)) {
      causes.forEach(cause -> text((Yaml.Mapping) cause, "field").ifPresent(paths::add));
    }
    text(status, "message")
        .ifPresent(
            message -> {
              Matcher unknown = UNKNOWN_FIELD.matcher(message);
              while (unknown.find()) {
                paths.add(unknown.group(1));
              }
            });
    return paths.stream().filter(path -> path.startsWith("spec")).toList();
  }

  private static Optional<String> text(Yaml.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Yaml.Text.class::isInstance)
        .map(value -> ((Yaml.Text) value).value());
  }
}
