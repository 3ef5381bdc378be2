package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.emit.kratix.KubeLive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes the bounds that reports propose gets an api that a real API server takes. */
class ProposedBoundsTest {

  private static final Pattern PROPOSAL =
      Pattern.compile("`([^`]*)`(?: has no bound: with| as) `([^`]*)`");
  private static final int ROUNDS = 5;

  /** Apis without bounds; fields stand two blanks apart. */
  private static final List<String> APIS =
      List.of(
          "xs: [String]  name: String(0..60)  check all x in xs : x != name",
          "xs: [String]  check all x in xs : all y in xs : x == y",
          "xs: [[Int]]  check all x in xs : all y in x : y > 1",
          "xs: [String]  check all x in xs : x.matches('^[a-z]+(-[a-z]+)*$')",
          "xs: [String]  check xs.join(\",\") != \"a,b\"",
          "tags: {String: [Int]}  check all k in tags.keys() : (tags.get(k) ?? []).sum() < 9",
          "xs: {String: { name: String  check name.contains(\"ab\") }}",
          "xs: [{ parts: [{ ns: [Int]  check all n in ns : n > 1 and n < 7 }] }]",
          "name: String  parts: [String]  check any p in parts : name.contains(p)",
          "a: String  b: String  check a.contains(b)",
          "xs: [Quantity]  check all x in xs : x < 4Gi",
          "xs: [Version]  check all x in xs : x >= 1.2.0",
          "a: String  b: Bool  check b else \"" + "${a}".repeat(40) + "\"",
          "xs: [{ key: String  n: Int }](key: key)  ys: [Int]"
              + "  check all x in xs : x.n in ys or x.key.startsWith(\"a\")",
          "xs: [String]  check xs.sort() == xs",
          "xs: [Int]  check xs.distinct().size() == xs.size()");

  @TempDir static Path folder;

  @Test
  void whatIsProposedIsTaken() throws Exception {
    List<String> crds = new ArrayList<>();
    for (int i = 0; i < APIS.size(); i++) {
      crds.add(mended(i));
    }
    try (KubeLive live = KubeLive.start(folder)) {
      List<ApiServer.Answer> answers = new ApiServer(live).createAll(crds);
      for (int i = 0; i < answers.size(); i++) {
        String said = APIS.get(i) + crds.get(i) + answers.get(i).text();
        assertTrue(answers.get(i).accepted(), said);
      }
    }
  }

  /** The CRD of an api once all that is proposed has been written, in a few rounds at most. */
  private static String mended(int number) {
    String fields = APIS.get(number);
    for (int round = 0; round < ROUNDS; round++) {
      Judged judged = judged(number, fields);
      if (judged.crd().isPresent()) {
        assertFalse(round == 0, "nothing is too dear in " + fields);
        return judged.crd().get();
      }
      String better = fields;
      for (Problem problem : judged.problems()) {
        for (String help : problem.report().help()) {
          for (MatchResult proposal : PROPOSAL.matcher(help).results().toList()) {
            better = bounded(better, proposal.group(1), proposal.group(2));
          }
        }
      }
      assertFalse(better.equals(fields), () -> "nothing is proposed: " + judged.problems());
      fields = better;
    }
    return judged(number, fields).crd().orElseThrow();
  }

  private static Judged judged(int number, String fields) {
    String name = "B" + number;
    String program =
        """
        promise %1$s {
          on every cluster
          api %1$s in "b%2$d.example.org/v1" { %3$s }
        }
        """
            .formatted(name, number, fields);
    return Judged.of(new GeneratedApi(name, program, List.of()));
  }

  /** The fields with one type replaced: that of the path, or of what is in it. */
  private static String bounded(String fields, String path, String type) {
    String whole = path.replace("[*]", "");
    String name = whole.substring(whole.lastIndexOf('.') + 1);
    int depth = (path.length() - whole.length()) / 3;
    Matcher field = Pattern.compile("\\b" + name + ": ").matcher(fields);
    assertTrue(field.find(), path + " in " + fields);
    int from = field.end();
    for (int i = 0; i < depth; i++) {
      from = fields.startsWith("{String: ", from) ? from + "{String: ".length() : from + 1;
    }
    int to = end(fields, from);
    return fields.substring(0, from) + type + fields.substring(to);
  }

  /** Where a type ends: at two blanks, or at the bracket around it. */
  private static int end(String fields, int from) {
    int open = 0;
    for (int i = from; i < fields.length(); i++) {
      char c = fields.charAt(i);
      boolean outside = open == 0;
      if (outside && (c == ']' || c == '}' || fields.startsWith("  ", i))) {
        return i;
      }
      open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }
    assertEquals(0, open, fields);
    return fields.length();
  }
}
