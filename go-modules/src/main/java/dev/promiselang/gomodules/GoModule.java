package dev.promiselang.gomodules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A published Go module, as the module cache of the machine holds it. */
public record GoModule(String path, String version, Path archive) {

  private static final Pattern FIELD = Pattern.compile("\"(Path|Version|Zip|Sum)\": \"([^\"]*)\"");

  /**
   * The modules that a file pins, in its order; the machine's own {@code go} fetches what lacks.
   */
  public static List<GoModule> download(Path pins) throws IOException, InterruptedException {
    Map<String, String> sums = new HashMap<>();
    List<String> paths = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of("go", "mod", "download", "-json"));
    for (String line : Files.readAllLines(pins)) {
      String[] words = line.split(" ");
      sums.put(words[0] + "@" + words[1], words[2]);
      paths.add(words[0]);
      command.add(words[0] + "@" + words[1]);
    }
    List<GoModule> modules = new ArrayList<>();
    for (String answer : run(command, paths, pins).split("\n}\n")) {
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
      modules.add(new GoModule(path, version, Path.of(fields.getOrDefault("Zip", ""))));
    }
    return modules;
  }

  /** What {@code go} says of each; that one asks for a newer Go is no matter to who reads it. */
  private static String run(List<String> command, List<String> paths, Path pins)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    // The pins are the proof of what is fetched: nobody else has to be asked.
    builder
        .environment()
        .put("GONOSUMDB", paths.stream().distinct().collect(Collectors.joining(",")));
    builder.environment().put("GOWORK", "off");
    try {
      Process go = builder.start();
      String answer = new String(go.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      go.waitFor();
      return answer;
    } catch (IOException e) {
      throw new IOException(
          "Go (1.21 or newer) must be on the path: it fetches the modules of " + pins, e);
    }
  }
}
