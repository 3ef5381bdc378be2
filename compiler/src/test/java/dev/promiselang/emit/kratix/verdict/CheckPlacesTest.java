package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.emit.kratix.KubeLive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks say the same, in the same words, wherever they stand and whatever they speak of: a real
 * API server refuses what the evaluator refuses.
 */
class CheckPlacesTest {

  private static final String PLACES =
      """
      import "./rules.promise" as rules
      type Pool {
        zone: String(1..9)
        nodes: Int(0..9) = 3
        maximum: Int(0..9)?
        check maximum == absent or nodes <= maximum
          else "pool ${zone} has ${nodes} nodes, more than its maximum"
      }
      type Site = { pool: Pool  check pool.zone != "none" else "a site lies somewhere" }
      type Outer { site: Site  sites: {String: Site}(..3) = {} }
      promise T0 {
        on every cluster
        api T0 in "t0.example.org/v1" {
          in1: Pool?
          in2: [Pool](..3) = []
          in3: {String: Pool}(..3) = {}
          in4: [{ key: String(..9)  pool: Pool? }](..3, key: key) = []
          in5: oneOf { pool: Pool  count: Int }?
          in6: Outer?
          in7: { deep: { pool: Pool = { zone: "a" } } }?
          in8: Set(String(..9)) = []
          in9: [oneOf { pool: Pool  other: { n: Int  check n % 3 != -1 else "n is ${n}" } }](..3) = []
          check all tag in in8 : rules.isGood(tag) else "${in8.size()} tags, and not all are good"
          check in1 == absent or rules.room(in1.nodes, in1.maximum) >= 0 else "no room"
        }
      }
      #- rules.promise
      let longest = 3
      fun isGood(tag: String): Bool = tag.size() <= longest and not tag.startsWith("x")
      fun room(nodes: Int(0..9), maximum: Int(0..9)?): Int = (maximum ?? 7) - nodes
      """;

  private static final List<String> OF_PLACES =
      List.of(
          "{}",
          "{\"in1\": {\"zone\": \"a\", \"maximum\": 3}}",
          "{\"in1\": {\"zone\": \"a\", \"maximum\": 2}}",
          "{\"in1\": {\"zone\": \"a\", \"nodes\": 8}}",
          "{\"in2\": [{\"zone\": \"a\"}, {\"zone\": \"b\", \"nodes\": 9, \"maximum\": 8}]}",
          "{\"in3\": {\"k\": {\"zone\": \"\u00e9\", \"nodes\": 9, \"maximum\": 8}}}",
          "{\"in4\": [{\"key\": \"k\"}, {\"key\": \"l\", \"pool\": {\"zone\": \"a\", \"maximum\":"
              + " 1}}]}",
          "{\"in4\": [{\"key\": \"k\"}, {\"key\": \"l\", \"pool\": {\"zone\": \"a\", \"maximum\":"
              + " 4}}]}",
          "{\"in5\": {\"pool\": {\"zone\": \"a\", \"maximum\": 2}}}",
          "{\"in5\": {\"count\": 2}}",
          "{\"in6\": {\"site\": {\"pool\": {\"zone\": \"none\"}}}}",
          "{\"in6\": {\"site\": {\"pool\": {\"zone\": \"a\", \"maximum\": 0}}}}",
          "{\"in6\": {\"site\": {\"pool\": {\"zone\": \"a\"}},"
              + " \"sites\": {\"x\": {\"pool\": {\"zone\": \"none\"}}}}}",
          "{\"in6\": {\"site\": {\"pool\": {\"zone\": \"a\"}},"
              + " \"sites\": {\"x\": {\"pool\": {\"zone\": \"b\"}}}}}",
          "{\"in7\": {}}",
          "{\"in7\": {\"deep\": {\"pool\": {\"zone\": \"b\", \"maximum\": 2}}}}",
          "{\"in8\": [\"a\", \"abcd\"]}",
          "{\"in8\": [\"a\", \"xb\", \"c\"]}",
          "{\"in8\": [\"a\", \"b\"]}",
          "{\"in9\": [{\"pool\": {\"zone\": \"b\", \"maximum\": 2}}]}",
          "{\"in9\": [{\"other\": {\"n\": 1}}, {\"other\": {\"n\": -1}}]}",
          "{\"in9\": [{\"other\": {\"n\": -7}}]}",
          "{\"in9\": [{\"other\": {\"n\": -6}}]}");

  private static final String WORDS =
      """
      promise T1 {
        on every cluster
        api T1 in "t1.example.org/v1" {
          text: String(..20) = "a"
          whole: Int = 1
          short: Int(-9..9) = 1
          truth: Bool = true
          version: Version = 1.2.0
          amount: Quantity = 1Gi
          choice: "a" | "b" | "c d" = "a"
          list: [String(..9)](..3) = []
          "a-b": Int(0..9) = 0
          check text != "1" else "quotes \\" ' and ` \\\\ backslash, 100% \\$ \\${x} $ é \\u{1F600} <&> \\t."
          check text != "2" else '100% ${text} \\n of raw text'
          check text != "3" else "text ${text}, whole ${whole}, truth ${truth}"
          check text != "4" else "version ${version}, amount ${amount}, choice ${choice}"
          check text != "5" else "${list.join(", ")}${list.size()}"
          check text != "6" else "100%d %s %% ${whole}%"
          check text != "7" else "${"nested ${whole} ${"deep ${text}"}"}"
          check text != "8" else "${if truth then "so" else "not so"}: ${self."a-b"}"
          check text != "\\"\\\\\\u{e9}" else "odd text"
          check text != '\\d' else "raw \\\\d"
          check whole != -9223372036854775808 else "the least number, ${whole}"
          check whole < 9223372036854775807 else "the largest number"
          check short / 2 != -2 else "${short} / 2"
          check short % 4 != -3 else "${short} % 4 is ${short % 4}"
          check short * short - 4 != 0
          check choice != "c d"
          check text != "\\u{1F600}" and text != "a\\tb" else "${text} is odd"
        }
      }
      """;

  private static final List<String> OF_WORDS =
      List.of(
          "{}",
          "{\"text\": \"1\"}",
          "{\"text\": \"2\"}",
          "{\"text\": \"3\", \"whole\": -5, \"truth\": false}",
          "{\"text\": \"4\", \"version\": \"v1.2\", \"amount\": \"0.5\", \"choice\": \"b\"}",
          "{\"text\": \"4\", \"version\": \"1.2.3-rc.1+b\", \"amount\": 5}",
          "{\"text\": \"5\", \"list\": [\"a\", \"é\\\"\", \"%d\"]}",
          "{\"text\": \"6\", \"whole\": 9007199254740993}",
          "{\"text\": \"7\"}",
          "{\"text\": \"8\", \"a-b\": 3}",
          "{\"text\": \"8\", \"truth\": false}",
          "{\"text\": \"\\\"\\\\é\"}",
          "{\"text\": \"\\\\d\"}",
          "{\"text\": \"\\u00e9\"}",
          "{\"text\": \"\\ud83d\\ude00\"}",
          "{\"text\": \"a\\tb\"}",
          "{\"whole\": -9223372036854775808}",
          "{\"whole\": -9223372036854775807}",
          "{\"whole\": 9223372036854775807}",
          "{\"whole\": 9223372036854775806}",
          "{\"short\": -5}",
          "{\"short\": -4}",
          "{\"short\": -7}",
          "{\"short\": -3}",
          "{\"short\": 2}",
          "{\"short\": -2}",
          "{\"choice\": \"c d\"}");

  @TempDir static Path folder;

  @Test
  void checksSayTheSameEverywhere() throws Exception {
    List<Judged> apis =
        List.of(
            Judged.of(new GeneratedApi("T0", PLACES, OF_PLACES)),
            Judged.of(new GeneratedApi("T1", WORDS, OF_WORDS)));
    List<String> differences = new ArrayList<>();
    for (Judged api : apis) {
      assertTrue(api.crd().isPresent(), () -> api.problems().toString());
    }
    try (KubeLive live = KubeLive.start(folder)) {
      ApiServer server = new ApiServer(live);
      for (Judged judged : apis) {
        GeneratedApi api = judged.api();
        ApiServer.Answer created = server.create(judged.crd().orElseThrow());
        assertTrue(created.accepted(), created.text());
        server.awaitServed(api.groupVersion(), api.plural());
        List<ApiServer.Answer> answers =
            server.judge(api.groupVersion(), api.plural(), api.objects());
        int refused = 0;
        for (int i = 0; i < answers.size(); i++) {
          String spec = api.requests().get(i);
          ApiServer.Answer there = answers.get(i);
          refused += there.accepted() ? 0 : 1;
          SameWords.difference(judged.verdict(spec).problems(), there)
              .ifPresent(what -> differences.add(spec + "\n" + what + "\n" + there));
        }
        assertTrue(refused * 2 > answers.size(), refused + " of " + answers.size());
      }
    }
    assertEquals(List.of(), differences);
  }
}
