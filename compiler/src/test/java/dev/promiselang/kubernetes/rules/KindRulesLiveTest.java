package dev.promiselang.kubernetes.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.kubernetes.ServerVerdicts;
import dev.promiselang.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules refuse, a real API server refuses at the same field. */
class KindRulesLiveTest {

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
  void theServerTakesWhatIsRight() throws IOException, InterruptedException {
    List<Yaml.Mapping> right = RuleCases.all().stream().map(RuleCases.Case::right).toList();
    assertEquals(
        List.of(), judge("right", right).stream().flatMap(Optional::stream).distinct().toList());
  }

  @Test
  void theServerRefusesEachMistakeAtTheSameField() throws IOException, InterruptedException {
    List<RuleCases.Mistake> mistakes = RuleCases.mistakes();
    List<Optional<String>> refusals =
        judge("wrong", mistakes.stream().map(RuleCases.Mistake::object).toList());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      RuleCases.Mistake mistake = mistakes.get(i);
      if (refusals.get(i).filter(mistake::isNamedBy).isEmpty()) {
        differences.add(mistake.words() + "\n  server: " + refusals.get(i).orElse("fine"));
      }
    }
    assertEquals("", String.join("\n", differences));
    assertTrue(mistakes.size() > 450, mistakes.size() + " mistakes");
  }

  private static List<Optional<String>> judge(String name, List<Yaml.Mapping> objects)
      throws IOException, InterruptedException {
    return ServerVerdicts.of(
        started.orElseThrow(), Files.createDirectory(folder.resolve(name)), objects);
  }
}
