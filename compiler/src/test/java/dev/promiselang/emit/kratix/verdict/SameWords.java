package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Whether a request gets the same verdict from both sides, with the same messages of checks. */
final class SameWords {

  private static final String CHECK_FAILED = "P0407";

  private SameWords() {}

  /** What is different, if anything. */
  static Optional<String> difference(List<Problem> here, ApiServer.Answer there) {
    if (here.isEmpty() != there.accepted()) {
      return Optional.of(here.isEmpty() ? "taken here" : "refused here: " + here);
    }
    return here.stream()
        .filter(problem -> problem.code().id().equals(CHECK_FAILED))
        .map(problem -> message(problem.report().title()))
        .filter(message -> !said(there).contains(message))
        .filter(_ -> here.stream().allMatch(p -> p.code().id().equals(CHECK_FAILED)))
        .map(message -> "this message lacks there: " + message)
        .findFirst();
  }

  /** The message as the API server says it: of a check without one, its condition. */
  private static String message(String title) {
    String ending = "` does not hold";
    String message =
        title.startsWith("`") && title.endsWith(ending)
            ? title.substring(1, title.length() - ending.length())
            : title;
    return message.strip();
  }

  private static String said(ApiServer.Answer answer) {
    return Judged.json(answer.text()) instanceof Yaml.Mapping status
            && status.get("message").orElse(status) instanceof Yaml.Text(String message)
        ? message
        : answer.text();
  }
}
