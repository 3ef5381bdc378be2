package dev.promiselang.kubernetes.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Go module of one Kubernetes minor, as the module cache holds it. */
record Module(String path, Path archive) {

  private static final Pattern FIELD = Pattern.compile("\"(Path|Version|Zip|Sum)\": \"([^\"]*)\"");

  /** The pinned modules by minor, fetched by the machine's own {@code go} unless it has them. */
  static SortedMap<Integer, List<Module>> download(Path pins)
      throws IOException, InterruptedException {
    Map<String, String> sums = new HashMap<>();
    List<String> command = new ArrayList<>(List.of("go", "mod", "download", "-json"));
    for (String line : Files.readAllLines(pins)) {
      String[] words = line.split(" ");
      sums.put(words[0] + "@" + words[1], words[2]);
      command.add(words[0] + "@" + words[1]);
    }
    SortedMap<Integer, List<Module>> byMinor = new TreeMap<>();
    for (String answer : run(command, pins).split("\n}\n")) {
      Map<String, String> fields = new HashMap<>();
      Matcher matcher = FIELD.matcher(answer);
      while (matcher.find()) {
        fields.put(matcher.group(1), matcher.group(2));
      }
      String path = fields.getOrDefault("Path", "");
      String version = fields.getOrDefault("Version", "");
      if (!sums.getOrDefault(path + "@" + version, "").equals(fields.get("Sum"))) {
        throw new IOException("not what " + pins + " pins: " + answer);
      }
      byMinor
          .computeIfAbsent(Integer.valueOf(version.split("\\.")[1]), _ -> new ArrayList<>())
          .add(new Module(path, Path.of(fields.getOrDefault("Zip", ""))));
    }
    return byMinor;
  }

  private static String run(List<String> command, Path pins)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    // The pins are the proof of what is fetched: nobody else has to be asked.
    builder.environment().put("GONOSUMDB", "k8s.io");
    builder.environment().put("GOWORK", "off");
    try {
      Process go = builder.start();
      String answer = new String(go.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (go.waitFor() != 0) {
        throw new IOException(
            "`go mod download` failed for the modules of " + pins + ": " + answer);
      }
      return answer;
    } catch (IOException e) {
      throw new IOException(
          "Go (1.21 or newer) must be on the path: it fetches Kubernetes' published modules", e);
    }
  }
}
