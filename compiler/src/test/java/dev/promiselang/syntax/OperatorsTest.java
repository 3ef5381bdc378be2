package dev.promiselang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tightly operators bind, a line for every pair of neighbours, each way round. */
class OperatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-a.b | (- (. a b))",
        "-a with {} | (- (with a))",
        "a.b with {} | (with (. a b))",
        "-a * b | (* (- a) b)",
        "a * -b | (* a (- b))",
        "a * b / c % d | (% (/ (* a b) c) d)",
        "a + b * c | (+ a (* b c))",
        "a * b + c | (+ (* a b) c)",
        "a - b - c | (- (- a b) c)",
        "a ?? b + c | (?? a (+ b c))",
        "a + b ?? c | (?? (+ a b) c)",
        "a ?? b .. c ?? d | (.. (?? a b) (?? c d))",
        "a in b .. c | (in a (.. b c))",
        "a .. b == c | (== (.. a b) c)",
        "a in ..b | (in a (.. _ b))",
        "a in b.. and c | (and (in a (.. b _)) c)",
        "not a == b | (not (== a b))",
        "a == not b | (== a (not b))",
        "not a in b | (not (in a b))",
        "a not in b | (not in a b)",
        "a has b + c | (has a (+ b c))",
        "not a and b | (and (not a) b)",
        "a and not b | (and a (not b))",
        "a or b and c | (or a (and b c))",
        "a and b or c | (or (and a b) c)",
        "a or if b then c else d or e | (or a (if b c (or d e)))",
        "a and all x in b : c and d | (and a (all x b (and c d)))",
        "let x = a then x + b or c | (let x a (or (+ x b) c))",
        "if a then b else if c then d else e | (if a b (if c d e))",
      })
  void bind(String text, String shape) {
    SourceFile file = new SourceFile(new SourceId("x"), "let value = " + text + "\n");
    Module module = Parser.parse(file).value();
    Declaration.Let let = (Declaration.Let) module.declarations().getFirst();
    assertEquals(shape, Shapes.of(let.value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-a * b == c | (== (* (- a) b) c)",
        "a + b ?? c in d .. e | (in (?? (+ a b) c) (.. d e))",
        "not a == b and c or d | (or (and (not (== a b)) c) d)",
        "any x in a : b and c | (any x a (and b c))",
        "arch has b and arch only c | (and (has arch b) (only arch c))",
      })
  void bindInSelectors(String text, String shape) {
    SourceFile file = new SourceFile(new SourceId("x"), "group value = " + text + "\n");
    Module module = Parser.parse(file).value();
    Declaration.Group group = (Declaration.Group) module.declarations().getFirst();
    assertEquals(shape, Shapes.of(group.selector()));
  }
}
