package dev.promiselang.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables and their rules against a real API server of the newest minor. */
class KubernetesLiveTest {

  /** What a server says that could not read an object, or found fields that it does not know. */
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "strict decoding error|cannot unmarshal|illegal base64|quantities must match");

  private static final int ROUNDS = 3;

  @TempDir static Path folder;

  private static Optional<KubeLive> started = Optional.empty();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    started = Optional.of(KubeLive.start(Files.createDirectory(folder.resolve("live"))));
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    if (started.isPresent()) {
      started.get().close();
    }
  }

  @Test
  void theServerAndTheTablesDescribeTheSameKinds() throws IOException, InterruptedException {
    ServerSchemas schemas = new ServerSchemas(started.orElseThrow());
    List<String> differences = new ArrayList<>();
    int kinds = 0;
    for (String group : KubernetesKinds.builtIn().groups().values()) {
      for (String version : KubernetesKinds.builtIn().versions(group)) {
        kinds += schemas.compare(group, version, differences);
      }
    }
    assertEquals("", String.join("\n", differences));
    assertTrue(kinds > 50, kinds + " kinds");
  }

  @Test
  void theServerAndTheRulesRefuseTheSameMistakes() throws IOException, InterruptedException {
    List<Yaml.Mapping> objects = new ArrayList<>(objects());
    int correct = objects.size();
    for (int round = 0; round < ROUNDS; round++) {
      for (Yaml.Mapping object : List.copyOf(objects.subList(0, correct))) {
        objects.addAll(Mutations.of(object, round));
      }
    }
    Path files = Files.createDirectory(folder.resolve("objects"));
    List<Optional<String>> refusals = ServerVerdicts.of(started.orElseThrow(), files, objects);
    List<String> differences = new ArrayList<>();
    ObjectFaults faults = new ObjectFaults(KubernetesTables.builtIn());
    for (int i = 0; i < objects.size(); i++) {
      differ(faults.of(objects.get(i)), refusals.get(i), i < correct).ifPresent(differences::add);
    }
    assertEquals("", String.join("\n", differences));
    assertTrue(objects.size() > 1000, objects.size() + " objects");
  }

  /** How our verdict and the server's differ, if they do. */
  private static Optional<String> differ(
      List<Fault> faults, Optional<String> refusal, boolean correct) {
    boolean unreadable = refusal.filter(r -> UNREADABLE.matcher(r).find()).isPresent();
    boolean ours =
        faults.stream()
            .anyMatch(f -> f instanceof Fault.UnknownField || f instanceof Fault.WrongValue);
    boolean text = faults.stream().anyMatch(f -> f instanceof Fault.UnknownText);
    boolean same =
        unreadable == ours && (!text || refusal.isPresent()) && !(correct && refusal.isPresent());
    return same
        ? Optional.empty()
        : Optional.of("server: " + refusal.orElse("fine") + "; here: " + faults);
  }

  private static List<Yaml.Mapping> objects() throws IOException {
    try (InputStream in =
        KubernetesLiveTest.class.getResourceAsStream("/kubernetes/objects.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlReader.read(new SourceFile(new SourceId("objects.yaml"), text)).value().stream()
          .map(document -> (Yaml.Mapping) document.root())
          .toList();
    }
  }
}
