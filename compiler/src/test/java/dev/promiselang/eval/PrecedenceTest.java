package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.imports.MemorySources;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Parser;
import dev.promiselang.syntax.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of precedence, from tight to loose: a line or two for every pair of neighbours and for
 * how each operator groups with itself, with the tree and with what it comes to.
 */
class PrecedenceTest {

  private static final String PROGRAM =
      """
      type Box { n: Int = 5  more: Int?  xs: [Int] = [1, 2, 3] }
      let box: Box = {}
      fun none(): Int? = absent
      fun flag(): Bool = true
      let result = %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // postfix among itself: from left to right
        "box.xs[1] | (at (. box xs) 1) | 2",
        "box.xs.map(x => x + 1)[0] | (at (call (. (. box xs) map) (=> (+ x 1))) 0) | 2",
        "box with { n: 6 } with { more: 1 } | (with (with box)) | "
            + "{ more: 1, n: 6, xs: [1, 2, 3] }",
        "(box with { n: 6 }).n | (. [(with box)] n) | 6",
        "box?.n | (. box n) | 5",
        // postfix, unary minus
        "-box.n | (- (. box n)) | -5",
        "-box.xs[2] | (- (at (. box xs) 2)) | -3",
        "- -3 | (- (- 3)) | 3",
        // unary minus, product
        "-7 / 2 | (/ (- 7) 2) | -3",
        "2 * -3 | (* 2 (- 3)) | -6",
        // products group from left to right
        "7 / 2 * 2 | (* (/ 7 2) 2) | 6",
        "17 % 10 % 4 | (% (% 17 10) 4) | 3",
        "100 / 10 / 5 | (/ (/ 100 10) 5) | 2",
        // product, sum
        "2 + 3 * 4 | (+ 2 (* 3 4)) | 14",
        "2 * 3 + 4 | (+ (* 2 3) 4) | 10",
        "10 - 4 % 3 | (- 10 (% 4 3)) | 9",
        // sums group from left to right
        "10 - 4 - 3 | (- (- 10 4) 3) | 3",
        "10 - 4 + 3 | (+ (- 10 4) 3) | 9",
        // sum, ??
        "none() ?? 1 + 2 | (?? (call none) (+ 1 2)) | 3",
        "(none() ?? 1) + 2 | (+ [(?? (call none) 1)] 2) | 3",
        // ?? groups from left to right, which gives the same as from right to left
        "none() ?? none() ?? 4 | (?? (?? (call none) (call none)) 4) | 4",
        // ??, range
        "3 in 1 .. none() ?? 5 | (in 3 (.. 1 (?? (call none) 5))) | true",
        "3 in none() ?? 4 .. 9 | (in 3 (.. (?? (call none) 4) 9)) | false",
        // range, comparison
        "5 in 1 .. 2 + 3 | (in 5 (.. 1 (+ 2 3))) | true",
        "1 + 1 in 1 .. 2 | (in (+ 1 1) (.. 1 2)) | true",
        "4 not in 1 .. 2 | (not in 4 (.. 1 2)) | true",
        "2 in ..3 and 2 in 1.. | (and (in 2 (.. _ 3)) (in 2 (.. 1 _))) | true",
        // ??, comparison
        "none() ?? 1 == 1 | (== (?? (call none) 1) 1) | true",
        "1 == none() ?? 1 | (== 1 (?? (call none) 1)) | true",
        // sum, comparison
        "1 + 2 < 2 * 2 | (< (+ 1 2) (* 2 2)) | true",
        // comparison, not
        "not 1 == 2 | (not (== 1 2)) | true",
        "not 3 in 1 .. 2 | (not (in 3 (.. 1 2))) | true",
        "not not true | (not (not true)) | true",
        // not, and
        "not false and false | (and (not false) false) | false",
        "false and not false | (and false (not false)) | false",
        // and, or
        "true or true and false | (or true (and true false)) | true",
        "false and false or true | (or (and false false) true) | true",
        "true and true and false | (and (and true true) false) | false",
        "false or false or true | (or (or false false) true) | true",
        // what extends as far to the right as it can
        "false and if true then false else true or true | "
            + "(and false (if true false (or true true))) | false",
        "if false then 1 else if true then 2 else 3 + 4 | (if false 1 (if true 2 (+ 3 4))) | 2",
        "1 + (if true then 2 else 3) + 4 | (+ (+ 1 [(if true 2 3)]) 4) | 7",
        "let x = 1 then x + 1 | (let x 1 (+ x 1)) | 2",
        "1 + let x = 1 then x + 1 | (+ 1 (let x 1 (+ x 1))) | 3",
        "all x in box.xs : x > 0 and x < 3 | (all x (. box xs) (and (> x 0) (< x 3))) | false",
        "true or all x in box.xs : x > 3 or false | "
            + "(or true (all x (. box xs) (or (> x 3) false))) | true",
        "(any x in box.xs : x > 2) and false | (and [(any x (. box xs) (> x 2))] false) | false",
        "box.xs.filter(x => x > 1 and x < 3) | "
            + "(call (. (. box xs) filter) (=> (and (> x 1) (< x 3)))) | [2]",
        "1 + match box.n { 5 => 1, else => 2 } + 3 | (+ (+ 1 (match (. box n) 1 2)) 3) | 5",
      })
  void bindsAndComesTo(String text, String shape, String value) {
    SourceFile file = new SourceFile(new SourceId("x"), "let value = " + text + "\n");
    Module module = Parser.parse(file).value();
    assertEquals(shape, Shapes.of(((Declaration.Let) module.declarations().getFirst()).value()));
    String told = Evaluation.tell(MemorySources.of(PROGRAM.formatted(text)));
    assertEquals("result = " + value, told.lines().skip(1).findFirst().orElse(told), told);
  }
}
