package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type, in every container: what the evaluator takes a real API server takes, with the same
 * defaults filled in, and what one refuses the other refuses, at the same field. JSON Schema judges
 * as they do, where it can.
 */
class TypesTest {

  private static final int APIS = 200;
  private static final int SHOWN = 5;

  @TempDir static Path folder;

  private final List<String> differences = new ArrayList<>();
  private int taken;
  private int refused;

  @Test
  void requestsOfEveryTypeGetTheSameVerdictAndDefaults() throws Exception {
    List<TypeApi> apis = TypeApi.all(TypeCase.all());
    assertTrue(apis.size() >= APIS, apis.size() + " apis");
    List<Judged> judged = apis.stream().map(api -> Judged.of(api.api())).toList();
    for (Judged api : judged) {
      assertTrue(api.crd().isPresent(), () -> api.api().program() + api.problems());
    }
    try (KubeLive live = KubeLive.start(folder)) {
      ApiServer server = new ApiServer(live);
      List<ApiServer.Answer> created =
          server.createAll(judged.stream().map(api -> api.crd().orElseThrow()).toList());
      for (int i = 0; i < apis.size(); i++) {
        Judged api = judged.get(i);
        ApiServer.Answer answer = created.get(i);
        assertTrue(answer.accepted(), () -> api.api().program() + answer.text());
        compare(apis.get(i), api, server);
      }
    }
    List<String> shown = differences.stream().limit(SHOWN).toList();
    assertEquals(List.of(), shown, differences.size() + " differ");
    assertTrue(taken > 10 * APIS && refused > 10 * APIS, taken + " taken, " + refused + " refused");
  }

  private void compare(TypeApi typed, Judged judged, ApiServer server) throws Exception {
    GeneratedApi api = judged.api();
    server.awaitServed(api.groupVersion(), api.plural());
    List<ApiServer.Answer> answers = server.judge(api.groupVersion(), api.plural(), api.objects());
    RequestSchemas schema = RequestSchemas.of(judged);
    for (int i = 0; i < answers.size(); i++) {
      TypeApi.Trial trial = typed.trials().get(i);
      ApiServer.Answer there = answers.get(i);
      Judged.Verdict here = judged.verdict(trial.spec());
      difference(here, there)
          .or(() -> schema.difference(api.request(trial.spec()), here))
          .ifPresent(what -> differences.add(said(what, api, trial) + here + "\n" + there));
      taken += there.accepted() ? 1 : 0;
      refused += there.accepted() ? 0 : 1;
    }
  }

  private static String said(String what, GeneratedApi api, TypeApi.Trial trial) {
    return what + " " + trial + "\n" + api.program() + "\n";
  }

  private static Optional<String> difference(Judged.Verdict here, ApiServer.Answer there) {
    List<Problem> problems = here.problems();
    if (problems.isEmpty() != there.accepted()) {
      return Optional.of(problems.isEmpty() ? "taken here" : "refused here");
    }
    if (!there.accepted()) {
      return Told.ofTheSameField(problems, there.text())
          ? Optional.empty()
          : Optional.of("another field is blamed");
    }
    Yaml stored = ((Yaml.Mapping) Judged.json(there.text())).get("spec").orElseThrow();
    return Stored.same(here.stored(), stored)
        ? Optional.empty()
        : Optional.of("stored as " + stored);
  }
}
