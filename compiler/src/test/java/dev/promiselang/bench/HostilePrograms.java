package dev.promiselang.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Programs made to be deep, long, slow or endless, each as large as asked for, and the one problem
 * that they come to at full size; none when they are only long.
 */
public final class HostilePrograms {

  /** A program by its size; {@code full} is the size at which it comes to the problem. */
  public record Hostile(String name, int full, String code, IntFunction<String> text) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String DEEP = "P0111";
  private static final String STEPS = "P0490";
  private static final String LARGE = "P0450";
  private static final String NESTED = "P0451";
  private static final String DIGITS = "let xs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n";

  /** Deeper than anything is read: refused before it is. */
  private static final List<Hostile> DEEP_ONES =
      List.of(
          deep("brackets", "[", "1", "]"),
          deep("parentheses", "(", "1", ")"),
          deep("braces", "{ a: ", "1", " }"),
          deep("minus signs", "- ", "1", ""),
          deep("nots", "not ", "true", ""),
          deep("choices", "if true then 1 else ", "1", ""),
          deep("choices in a list", "[if true : ", "1", "]"),
          deep("matches", "match 1 { else => ", "1", " }"),
          deep("lambdas", "[1].map(a => ", "1", ")"),
          deep("holes", "\"${", "1", "}\""),
          deep("quantifiers", "all a in [1] : ", "true", ""),
          deep("local lets", "let a = 1 then ", "1", ""),
          chain("a sum", "1", " + 1"),
          chain("a sum of lines", "1", "\n  + 1"),
          chain("conditions", "true", " and true"),
          chain("alternatives", "1", " ?? 1"),
          chain("changes", "{}", " with {}"),
          chain("members", "{}", ".a"),
          new Hostile(
              "list types",
              3000,
              DEEP,
              n -> "let x: " + "[".repeat(n) + "Int" + "]".repeat(n) + " = []"),
          new Hostile(
              "record types",
              3000,
              DEEP,
              n -> "type T " + "{ a: ".repeat(n) + "Int" + " }".repeat(n)),
          new Hostile(
              "conditional entries",
              3000,
              DEEP,
              n -> "let x = {\n" + "if true { a: 1 } else ".repeat(n) + "{ a: 1 }\n}\n"),
          new Hostile("a dotted key", 3000, DEEP, n -> "let x = { " + "a.".repeat(n) + "a: 1 }\n"));

  /** Long and harmless. */
  private static final List<Hostile> LONG_ONES =
      List.of(
          fine("a list", 100_000, n -> "let x = [\n" + lines(n, i -> "  " + i + ",") + "]\n"),
          fine(
              "a list of records",
              20_000,
              n -> "let x = [\n" + lines(n, i -> "  { a: " + i + ", b: \"b" + i + "\" },") + "]\n"),
          fine(
              "a record", 20_000, n -> "let x = {\n" + lines(n, i -> "  a" + i + ": " + i) + "}\n"),
          fine(
              "a map",
              20_000,
              n -> "let x: {String: Int} = {\n" + lines(n, i -> "  a" + i + ": " + i) + "}\n"),
          fine("a text", 100_000, n -> "let x = '''\n" + lines(n, i -> "  line") + "  '''\n"),
          fine(
              "a text with holes",
              20_000,
              n -> "let y = 1\nlet x = \"\"\"\n" + lines(n, i -> "  line ${y}") + "  \"\"\"\n"),
          fine("comments", 100_000, n -> lines(n, i -> "// comment") + "let x = 1\n"),
          fine("lets", 10_000, n -> lines(n, i -> "let a" + i + " = " + i)),
          fine(
              "lets on top of each other",
              10_000,
              n -> lines(n, i -> "let a" + i + " = a" + (i + 1) + " + 1") + "let a" + n + " = 1\n"),
          fine(
              "a record type",
              10_000,
              n -> "type T {\n" + lines(n, i -> "  a" + i + ": Int = 1") + "}\nlet x: T = {}\n"),
          fine(
              "an enumeration",
              10_000,
              n -> "type T = " + joined(n, " | ", i -> "\"m" + i + "\"") + "\nlet x: T = \"m1\"\n"),
          fine(
              "a match",
              5_000,
              n ->
                  "fun f(x: String): Int = match x {\n"
                      + lines(n, i -> "  \"m" + i + "\" => " + i + ",")
                      + "  else => 0\n}\nlet y = f(\"m1\")\n"),
          fine(
              "a keyed list",
              3_000,
              n ->
                  "type P { key: String  v: Int = 1 }\ntype T { ps: [P](key: key) }\n"
                      + "let t: T = { ps: [\n"
                      + lines(n, i -> "  { key: \"k" + i + "\" },")
                      + "] }\nlet u = t with { ps: [\n"
                      + lines(n, i -> "  { key: \"k" + i + "\", v: 2 },")
                      + "] }\n"));

  /** More work, or more to write, than there is in the language. */
  private static final List<Hostile> DEAR_ONES =
      List.of(
          dear("doubled lists", 64, LARGE, "[1]", a -> "[" + a + ", " + a + "]"),
          dear("joined lists", 64, LARGE, "[1]", a -> a + " + " + a),
          dear("doubled records", 64, LARGE, "{ a: 1 }", a -> "{ a: " + a + ", b: " + a + " }"),
          dear("doubled texts", 64, LARGE, "\"x\"", a -> a + " + " + a),
          dear("doubled holes", 64, LARGE, "\"x\"", a -> "\"${" + a + "}${" + a + "}\""),
          dear(
              "YAML in YAML",
              40,
              LARGE,
              "[\"x\"]",
              a -> "[" + a + ".toYaml(), " + a + ".toYaml()]"),
          dear(
              "JSON in JSON",
              40,
              LARGE,
              "[\"x\"]",
              a -> "[" + a + ".toJson(), " + a + ".toJson()]"),
          dear("replaced texts", 8, LARGE, "\"xxxxxxxxxx\"", a -> a + ".replace(\"x\", " + a + ")"),
          dear("repeated texts", 10, LARGE, "\"x\"", a -> a + ".repeat(100)"),
          new Hostile(
              "large lets",
              40,
              LARGE,
              n -> "let a = \"x\".repeat(9000000)\n" + lines(n, i -> "let b" + i + " = a + \"y\"")),
          new Hostile("a long range", 10, LARGE, n -> "let x = [for i in 1..9000000000 : i]\n"),
          new Hostile(
              "loops in loops",
              8,
              STEPS,
              n -> DIGITS + "let x = [\n" + lines(n, i -> "  for a" + i + " in xs :") + "  1\n]\n"),
          new Hostile(
              "quantifiers in quantifiers",
              8,
              STEPS,
              n -> DIGITS + "let x =\n" + lines(n, i -> "  all a" + i + " in xs :") + "  true\n"),
          new Hostile(
              "functions that double",
              64,
              STEPS,
              n ->
                  "fun f0(x: Int): Int = x\n"
                      + lines(
                          n, i -> "fun f%d(x: Int): Int = f%d(x) + f%d(x)".formatted(i + 1, i, i))
                      + "let y = f"
                      + n
                      + "(1)\n"),
          new Hostile(
              "functions on top of each other",
              5_000,
              NESTED,
              n ->
                  "fun f0(x: Int): Int = x\n"
                      + lines(n, i -> "fun f%d(x: Int): Int = f%d(x)".formatted(i + 1, i))
                      + "let y = f"
                      + n
                      + "(1)\n"),
          new Hostile(
              "sums of long lists",
              100,
              STEPS,
              n ->
                  "let xs = [for i in 1..20000 : i]\n"
                      + "let x = [for i in 1.."
                      + n
                      + "000 : (xs + xs).size()]\n"));

  private HostilePrograms() {}

  public static List<Hostile> all() {
    return List.of(DEEP_ONES, LONG_ONES, DEAR_ONES).stream().flatMap(List::stream).toList();
  }

  private static Hostile deep(String name, String open, String middle, String close) {
    return new Hostile(
        name, 3000, DEEP, n -> "let x = " + open.repeat(n) + middle + close.repeat(n) + "\n");
  }

  private static Hostile chain(String name, String first, String link) {
    return new Hostile(name, 100_000, DEEP, n -> "let x = " + first + link.repeat(n) + "\n");
  }

  private static Hostile fine(String name, int full, IntFunction<String> text) {
    return new Hostile(name, full, "", text);
  }

  /** A let that makes something of the one before it, so many times. */
  private static Hostile dear(
      String name,
      int full,
      String code,
      String first,
      java.util.function.UnaryOperator<String> next) {
    return new Hostile(
        name,
        full,
        code,
        n ->
            "let a0 = "
                + first
                + "\n"
                + lines(n, i -> "let a" + (i + 1) + " = " + next.apply("a" + i)));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  private static String joined(int count, String between, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
  }
}
