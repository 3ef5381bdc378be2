package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.emit.kratix.KubeLive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The estimate of what checks cost ends where that of a real API server does: with the largest
 * bound that the compiler takes the server takes the CRD, and with one more it does not.
 */
class CostBorderTest {

  private static final int MOST = 20_000_000;
  private static final Set<String> TOO_DEAR = Set.of("P0647", "P0648");

  @TempDir static Path folder;

  /** Apis with one bound, in the place of {@code BOUND}. */
  private static final List<String> APIS =
      List.of(
          // A text that is compared in the elements of a list.
          "xs: [String](0..BOUND)  check all x in xs : x != \"abc\" and x != \"de\"",
          "xs: [String(0..BOUND)](0..100)  name: String  check all x in xs : x != name",
          "xs: [String(0..BOUND)](0..9)  check all x in xs : all y in xs : x == y or x != \"b\"",
          // A text that is searched.
          "name: String(0..BOUND)  part: String(0..99)  check name.contains(part)",
          "name: String(0..BOUND)  parts: [String](0..20)  check any p in parts : name.contains(p)",
          "names: [String(0..20)](0..BOUND)  check all n in names : n.replace(\"ab\", \"xyz\") !="
              + " \"\"",
          "names: [String(0..BOUND)](0..200)  check all n in names : n.split(\",\").size() < 3",
          "names: [String(0..30)](0..BOUND)  check all n in names :"
              + " n.matches('^[a-z]+(-[a-z]+)*$')",
          // Loops in loops.
          "xs: [Int](0..BOUND)  ys: [Int](0..1000)  check all x in xs : any y in ys : x + y == 7",
          "xs: [Int](0..BOUND)  check xs.distinct().size() == xs.size()",
          "xs: [String(0..9)](0..BOUND)  check xs.sort().first() != \"b\"",
          "xs: [Int](0..BOUND)  check xs.map(x => x % 7).filter(x => x > 2).size() < 5",
          "xs: [String(0..BOUND)](0..20)  check xs.join(\",\") != \"a,b\"",
          "xs: [Int](0..BOUND)  ys: [Int](0..50)  check all y in ys : xs.contains(y)",
          "xs: [Int](0..BOUND)  check any x in xs : x + 1 == 7",
          "xs: [Int](0..BOUND)  check all x in xs : xs.sum() > x and (xs.max() ?? 0) > 1",
          "xs: [Int](0..BOUND)  check xs.flatMap(x => [x, x + 1]).size() < 5",
          "xs: [Int](0..BOUND)  ys: [Int](0..50)"
              + "  check all z in xs.flatMap(x => ys.filter(y => y > x)) : z > 1",
          "xs: [[String(0..9)](0..20)](0..BOUND)"
              + "  check all x in xs.flatMap(x => x) : x != \"abcdefgh\"",
          "xs: [Duration](0..2)  ys: [Date](0..BOUND)"
              + "  check xs.sum() < 3h and ys.sort().first() == ys.min()",
          // Sets put together.
          "xs: Set(\"a\" | \"b\")  ys: [Set(\"a\" | \"b\")](0..BOUND)"
              + "  check all y in ys : y.minus(xs.union(y)).size() == 0",
          // Keys and values of maps.
          "tags: {String: String}(0..BOUND)  check all k in tags.keys() : tags.get(k) != \"abc\"",
          // Checks of elements, which count once for each of them.
          "xs: [Part](0..BOUND)",
          "xs: {String: Part}(0..BOUND)",
          "xs: [{ parts: [Part](0..10) }](0..BOUND)",
          // Amounts and versions, read out of texts.
          "xs: [Quantity](0..BOUND)  check all x in xs : x < 4Gi",
          "xs: [Version](0..BOUND)  check all x in xs : x in 1.2..2.0.0",
          // A choice, and something that is computed first.
          "xs: [Int](0..BOUND)  n: Int  check let m = 7 / n then all x in xs : x > m and m != 3",
          "xs: [String(0..5)](0..BOUND)  n: Int"
              + "  check all x in xs : (if n > 2 then x else \"none\") != \"x${n}\"",
          // What a message says.
          "a: String(0..BOUND)  b: Bool  check b else \"${a}${a}${a}\"",
          // All checks together.
          "xs: [String(0..100)](0..BOUND)"
              + IntStream.range(0, 14)
                  .mapToObj(i -> "  check all x in xs : x != \"abc%d\"".formatted(i))
                  .collect(Collectors.joining()));

  private static GeneratedApi api(int number, int bound) {
    String program =
        """
        type Part {
          name: String(0..50)
          other: String(0..50)?
          check other == absent or other != name and name.startsWith("ab") else "${name} is bad"
        }
        promise T%1$d {
          on every cluster
          api T%1$d in "t%1$d.example.org/v1" { %2$s }
        }
        """
            .formatted(number, APIS.get(number).replace("BOUND", Integer.toString(bound)));
    return new GeneratedApi("T" + number, program, List.of());
  }

  @Test
  void theServerDrawsTheLineAtTheSameBound() throws Exception {
    List<String> differences = new ArrayList<>();
    try (KubeLive live = KubeLive.start(folder)) {
      ApiServer server = new ApiServer(live);
      for (int i = 0; i < APIS.size(); i++) {
        int bound = border(i);
        String crd = Judged.of(api(i, bound)).crd().orElseThrow();
        String beyond = crd.replaceAll("(max[A-Z][a-z]+: )" + bound + "\\b", "$1" + (bound + 1));
        assertFalse(crd.equals(beyond), crd);
        ApiServer.Answer tooDear = server.create(beyond);
        ApiServer.Answer fits = server.create(crd);
        if (tooDear.accepted() || !tooDear.text().contains("budget")) {
          differences.add("taken with " + (bound + 1) + ": " + APIS.get(i) + tooDear.text());
        }
        if (!fits.accepted()) {
          differences.add("refused with " + bound + ": " + APIS.get(i) + fits.text());
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  /** The largest bound with which the api compiles. */
  private static int border(int number) {
    int low = 0;
    int high = MOST;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      Judged judged = Judged.of(api(number, middle));
      List<String> codes =
          judged.problems().stream().map(problem -> problem.code()).map(Code::id).toList();
      assertTrue(TOO_DEAR.containsAll(codes), () -> APIS.get(number) + judged.problems());
      if (judged.crd().isPresent()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    assertTrue(low > 0 && low < MOST, APIS.get(number) + " has no border: " + low);
    return low;
  }

  /** The bound that is proposed helps, and one that is hardly larger does not. */
  @Test
  void theProposedBoundHelps() {
    String unbounded = "xs: [String]  name: String(0..60)  check all x in xs : x != name";
    Optional<String> help = help(unbounded);
    assertEquals(Optional.of("[String](..330000)"), help);
    assertEquals(Optional.empty(), help(unbounded.replace("[String]", help.orElseThrow())));
    assertEquals(
        Optional.of("String(..55)"), help(unbounded.replace("[String]", "[String](..350000)")));
  }

  private static Optional<String> help(String fields) {
    String program =
        "promise P {\n on every cluster\n api P in \"p.example.org/v1\" { " + fields + " } }\n";
    return Judged.of(new GeneratedApi("P", program, List.of())).problems().stream()
        .map(problem -> problem.report().help().getFirst())
        .map(text -> text.replaceAll(".* as `(.*)` keeps.*", "$1"))
        .findFirst();
  }
}
