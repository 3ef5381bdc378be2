package dev.promiselang.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The CRDs of well-known operators, as their Go modules publish them; pinned by their sums. */
final class OperatorModules {

  private static final Path PINS =
      ProjectFolder.root().resolve("compiler/src/test/modules/operators.sum");
  private static final Pattern FIELD = Pattern.compile("\"(Path|Version|Zip|Sum)\": \"([^\"]*)\"");
  private static final int LARGEST = 1_500_000;

  private OperatorModules() {}

  /** A CRD as a file of its own. */
  record Crd(String name, SourceFile file, CustomDefinition definition) {}

  /** The CRDs by module, each kind once; empty where there is no {@code go} or no network. */
  static SortedMap<String, List<Crd>> find() throws IOException, InterruptedException {
    Map<String, String> sums = new HashMap<>();
    List<String> command = new ArrayList<>(List.of("go", "mod", "download", "-json"));
    for (String line : Files.readAllLines(PINS)) {
      String[] words = line.split(" ");
      sums.put(words[0] + "@" + words[1], words[2]);
      command.add(words[0] + "@" + words[1]);
    }
    SortedMap<String, List<Crd>> found = new TreeMap<>();
    for (String answer : run(command).orElse("").split("\n}\n")) {
      Map<String, String> fields = new HashMap<>();
      Matcher matcher = FIELD.matcher(answer);
      while (matcher.find()) {
        fields.put(matcher.group(1), matcher.group(2));
      }
      String module = fields.getOrDefault("Path", "");
      String pinned = sums.get(module + "@" + fields.getOrDefault("Version", ""));
      if (pinned != null && fields.containsKey("Zip")) {
        assertEquals(pinned, fields.get("Sum"), module + " is not what is pinned");
        found.put(module, crds(Path.of(fields.get("Zip"))));
      }
    }
    return found;
  }

  private static Optional<String> run(List<String> command) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // The pins are the proof of what is fetched: nobody else has to be asked.
    builder.environment().put("GONOSUMDB", "*");
    builder.environment().put("GOWORK", "off");
    try {
      Process go = builder.start();
      String answer = new String(go.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return go.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static List<Crd> crds(Path archive) throws IOException {
    List<Crd> crds = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> entry.getName().matches(".*\\.ya?ml"))
              .filter(entry -> entry.getSize() < LARGEST)
              .toList();
      for (ZipEntry entry : entries) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (text.contains("kind: CustomResourceDefinition") && !text.contains("{{")) {
          for (String document : text.split("(?m)^---.*$")) {
            crd(document).filter(crd -> seen.add(crd.name())).ifPresent(crds::add);
          }
        }
      }
    }
    return crds;
  }

  private static Optional<Crd> crd(String text) {
    SourceFile file = new SourceFile(new SourceId("crd.yaml"), text);
    List<YamlDocument> documents = YamlReader.read(file).value();
    return documents.stream()
        .findFirst()
        .flatMap(document -> CustomDefinition.of(document.root()))
        .filter(crd -> crd.versions().stream().anyMatch(version -> version.schema().isPresent()))
        .map(crd -> new Crd(crd.kind() + "." + crd.group(), file, crd));
  }
}
