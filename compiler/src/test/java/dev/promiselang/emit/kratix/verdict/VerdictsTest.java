package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.emit.kratix.KubeLive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the evaluator says of a request for a generated api is what a real API server says of it,
 * which has the CRD alone: both take it, or both refuse it, and with the same message.
 */
class VerdictsTest {

  private static final long SEED = Long.getLong("verdicts.seed", 1);
  private static final int APIS = Integer.getInteger("verdicts.apis", 240);

  @TempDir static Path folder;

  private final List<String> differences = new ArrayList<>();
  private int taken;
  private int refused;

  @Test
  void requestsGetTheSameVerdictHereAndThere() throws Exception {
    List<Judged> apis = apis();
    try (KubeLive live = KubeLive.start(folder)) {
      ApiServer server = new ApiServer(live);
      List<Judged> served = new ArrayList<>();
      List<ApiServer.Answer> created =
          server.createAll(apis.stream().map(api -> api.crd().orElseThrow()).toList());
      for (int i = 0; i < apis.size(); i++) {
        if (created.get(i).accepted()) {
          served.add(apis.get(i));
        } else {
          String said = created.get(i).text();
          differences.add(apis.get(i).api().program() + "\nthe CRD is refused: " + said);
        }
      }
      for (Judged api : served) {
        compare(api, server);
      }
    }
    assertEquals(List.of(), differences.stream().limit(5).toList(), differences.size() + " differ");
    assertTrue(taken > APIS && refused > APIS, taken + " taken, " + refused + " refused");
  }

  /** As many apis as are asked for, without those whose checks no rule can say. */
  private static List<Judged> apis() {
    ApiGenerator generator = new ApiGenerator(SEED);
    List<Judged> apis = new ArrayList<>();
    TreeMap<String, Integer> turnedDown = new TreeMap<>();
    for (int number = 0; apis.size() < APIS; number++) {
      Judged api = Judged.of(generator.api(number));
      if (api.crd().isPresent()) {
        apis.add(api);
      } else {
        api.problems().forEach(problem -> turnedDown.merge(reason(problem), 1, Integer::sum));
      }
      assertTrue(number < 10 * APIS, "too few apis compile: " + turnedDown);
    }
    if (Boolean.getBoolean("verdicts.tell")) {
      turnedDown.forEach((reason, count) -> System.err.println(count + " x " + reason));
    }
    return apis;
  }

  private static String reason(Problem problem) {
    return problem.code().id() + " " + problem.report().title();
  }

  private void compare(Judged judged, ApiServer server) throws Exception {
    GeneratedApi api = judged.api();
    server.awaitServed(api.groupVersion(), api.plural());
    List<ApiServer.Answer> answers = server.judge(api.groupVersion(), api.plural(), api.objects());
    for (int i = 0; i < answers.size(); i++) {
      String spec = api.requests().get(i);
      ApiServer.Answer there = answers.get(i);
      SameWords.difference(judged.verdict(spec).problems(), there)
          .ifPresent(
              what -> differences.add(api.program() + "\n" + spec + "\n" + what + "\n" + there));
      taken += there.accepted() ? 1 : 0;
      refused += there.accepted() ? 0 : 1;
    }
  }
}
