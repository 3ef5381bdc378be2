package dev.promiselang.kubernetes.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects that are right, and what makes each of them wrong. A mistake sets fields by their paths,
 * {@code null} taking one out; {@code at} is the path that the refusal names, if it is not the
 * first that is set, {@code server} the one that the API server names, if it is another.
 */
final class RuleCases {

  /** The families, each a file of objects. */
  private static final List<String> FAMILIES =
      List.of("access", "admission", "network", "pods", "scaling", "storage", "workloads");

  private static final Set<String> KEYWORDS = Set.of("at", "server");
  private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\"([^\"]*)\"|([^.\\[\\]\"]+)");

  private RuleCases() {}

  /** An object with one mistake, where it is refused here and where there. */
  record Mistake(String words, Yaml.Mapping object, String at, String server) {

    /** Whether what the server says names the field; it puts keys of maps into brackets. */
    boolean isNamedBy(String refusal) {
      String path = server.isEmpty() ? "spec" : server;
      int last = path.endsWith("\"") ? path.lastIndexOf(".\"") : path.lastIndexOf('.');
      String key = path.substring(last + 1).replace("\"", "");
      return refusal.contains(path.replace("\"", "") + ":")
          || last >= 0 && refusal.contains(path.substring(0, last) + "[" + key + "]:");
    }
  }

  record Case(Yaml.Mapping right, List<Mistake> mistakes) {}

  static List<Case> all() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String family : FAMILIES) {
      for (Yaml root : read(family)) {
        cases.add(of(family, (Yaml.Mapping) root));
      }
    }
    return cases;
  }

  static List<Mistake> mistakes() throws IOException {
    return all().stream().flatMap(each -> each.mistakes().stream()).toList();
  }

  private static List<Yaml> read(String family) throws IOException {
    String name = "/kubernetes/rules/" + family + ".yaml";
    try (InputStream in = RuleCases.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var read = YamlReader.read(new SourceFile(new SourceId(name), text));
      assertEquals(List.of(), read.problems(), name);
      return read.value().stream().map(document -> document.root()).toList();
    }
  }

  private static Case of(String family, Yaml.Mapping written) {
    Yaml.Mapping right = (Yaml.Mapping) written.get("object").orElseThrow();
    String under = written.get("under").map(RuleCases::text).orElse("");
    List<Mistake> mistakes = new ArrayList<>();
    for (Yaml each : ((Yaml.Sequence) written.get("mistakes").orElseThrow()).items()) {
      mistakes.add(mistake(family, right, under, (Yaml.Mapping) each));
    }
    return new Case(right, mistakes);
  }

  private static Mistake mistake(
      String family, Yaml.Mapping right, String under, Yaml.Mapping written) {
    Yaml object = right;
    String first = "";
    for (Map.Entry<String, Yaml> change : written.entries().entrySet()) {
      if (!KEYWORDS.contains(change.getKey())) {
        String path = join(under, change.getKey());
        first = first.isEmpty() ? path : first;
        object = with(object, steps(path), change.getValue());
      }
    }
    String at = written.get("at").map(path -> join(under, text(path))).orElse(first);
    String server = written.get("server").map(path -> join(under, text(path))).orElse(at);
    String words = family + ", " + text(right.get("kind").orElseThrow()) + ": " + written.entries();
    return new Mistake(words, (Yaml.Mapping) object, at, server);
  }

  private static String join(String under, String path) {
    boolean plain = under.isEmpty() || path.isEmpty() || path.startsWith("[");
    return plain ? under + path : under + "." + path;
  }

  private static String text(Yaml value) {
    return ((Yaml.Text) value).value();
  }

  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      steps.add(step.group(2) == null ? step.group() : step.group(2));
    }
    return steps;
  }

  private static Yaml with(Yaml outer, List<String> steps, Yaml value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    if (step.startsWith("[")) {
      int index = Integer.parseInt(step.substring(1, step.length() - 1));
      List<Yaml> items = new ArrayList<>(((Yaml.Sequence) outer).items());
      items.set(index, with(items.get(index), rest, value));
      return new Yaml.Sequence(items);
    }
    Map<String, Yaml> entries =
        outer instanceof Yaml.Mapping mapping
            ? new LinkedHashMap<>(mapping.entries())
            : new LinkedHashMap<>();
    if (rest.isEmpty() && value instanceof Yaml.Null) {
      entries.remove(step);
    } else {
      entries.put(step, with(entries.getOrDefault(step, new Yaml.Null()), rest, value));
    }
    return new Yaml.Mapping(entries);
  }
}
