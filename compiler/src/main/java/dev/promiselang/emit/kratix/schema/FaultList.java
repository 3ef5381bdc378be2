package dev.promiselang.emit.kratix.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers faults, and finds those of single keywords. */
final class FaultList {

  private final List<SchemaFault> faults = new ArrayList<>();

  List<SchemaFault> all() {
    return List.copyOf(faults);
  }

  void refuse(List<String> path, String keyword, String what, String help) {
    faults.add(new SchemaFault.Refused(SchemaFault.step(path, keyword), what, help));
  }

  /** Keywords that there are not, and values that keywords do not take. */
  void keywords(Yaml.Mapping schema, List<String> path) {
    schema.entries().forEach((key, value) -> keyword(key, value, SchemaFault.step(path, key)));
  }

  private void keyword(String key, Yaml value, List<String> path) {
    Keyword keyword = Keyword.all().get(key);
    if (keyword == null) {
      faults.add(new SchemaFault.UnknownKeyword(path, key, Keyword.allowed()));
    } else if (keyword == Keyword.NEVER) {
      faults.add(
          new SchemaFault.Refused(
              path,
              "`" + key + "` is not supported in schemas of Kubernetes",
              key.equals("$ref") || key.equals("definitions")
                  ? "write the schema out where it is used, or declare a `type`"
                  : "take it away"));
    } else if (!(value instanceof Yaml.Null) && !keyword.takes(value)) {
      faults.add(new SchemaFault.WrongValue(path, key, keyword.words()));
    }
  }

  void uniqueItems(List<String> path) {
    refuse(
        path,
        "uniqueItems",
        "`uniqueItems` cannot be true: comparing all elements would be too dear",
        "write `\"x-kubernetes-list-type\": \"set\"`, which is the type `Set(T)`");
  }

  /** A pattern that RE2 cannot read. */
  void pattern(Yaml.Mapping schema, List<String> path) {
    broken(schema.text("pattern"))
        .ifPresent(
            why ->
                refuse(
                    path,
                    "pattern",
                    "the pattern cannot be read: " + why,
                    "patterns are those of RE2: no look-ahead, no references back"));
  }

  private static Optional<String> broken(String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription());
    }
  }
}
