package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.Optional;
import java.util.regex.Pattern;

/** The single values of {@code package.yaml} and the forms they must have. */
final class PackageScalars {

  private static final String LANGUAGE = "1";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
  private static final String NUMBER = "(0|[1-9]\\d*)";
  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile(
          NUMBER
              + "\\."
              + NUMBER
              + "\\."
              + NUMBER
              + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");
  private static final Pattern KUBERNETES = Pattern.compile("v?\\d+\\.\\d+(\\.\\d+)?");

  private final YamlDocument document;
  private final Problems problems;

  PackageScalars(YamlDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  Optional<String> name(Yaml value) {
    return matching(
        value,
        "name",
        NAME,
        "small letters, digits and dashes, 63 at most",
        "write `name: my-platform`");
  }

  /** Whether a text is a semantic version of three numbers. */
  static boolean isVersion(String text) {
    return SEMANTIC_VERSION.matcher(text).matches();
  }

  Optional<String> version(Yaml value) {
    return matching(
        value, "version", SEMANTIC_VERSION, "a semantic version", "write three numbers: `1.4.0`");
  }

  /** A version of Kubernetes; a bare {@code 1.30} counts as it is spelled. */
  Optional<String> kubernetes(Yaml value) {
    return matching(
        value, "kubernetes", KUBERNETES, "a version of Kubernetes", "write `kubernetes: \"1.31\"`");
  }

  /** Whether this compiler knows the language. */
  boolean language(Yaml value) {
    boolean known = spelling(value).equals(LANGUAGE);
    if (!known) {
      problems.add(new UnknownLanguage(document.at(value), spelling(value)));
    }
    return known;
  }

  /** The folder to write, which lies below that of the package. */
  Optional<String> output(Yaml value) {
    if (value instanceof Yaml.Text(String text) && RelativePath.isPath(text)) {
      Optional<String> path = RelativePath.beside("", text).filter(p -> !p.isEmpty());
      if (path.isPresent()) {
        return path;
      }
    }
    return wrong(
        value, "output", "a folder inside of the package", "elsewhere is what `--out` is for");
  }

  private Optional<String> matching(
      Yaml value, String key, Pattern pattern, String expected, String help) {
    String spelling = spelling(value);
    return pattern.matcher(spelling).matches()
        ? Optional.of(spelling)
        : wrong(value, key, expected, help);
  }

  private String spelling(Yaml value) {
    return value instanceof Yaml.Text(String text) ? text : document.textOf(value).orElse("");
  }

  private Optional<String> wrong(Yaml value, String key, String expected, String help) {
    problems.add(new WrongPackageValue(document.at(value), key, expected, help));
    return Optional.empty();
  }
}
