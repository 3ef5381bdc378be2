package dev.promiselang.emit.kratix.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CelPrinterTest {

  private static final Cel A = new Cel.Variable("a");
  private static final Cel B = new Cel.Variable("b");
  private static final Cel C = new Cel.Variable("c");
  private static final Cel ONE = new Cel.IntValue(1);

  private static Cel of(CelOperator operator, Cel left, Cel right) {
    return new Cel.Operation(operator, left, right);
  }

  @Test
  void parenthesesStandWhereTheyAreNeeded() {
    Cel sum = of(CelOperator.ADD, A, B);
    assertEquals("(a + b) * c", of(CelOperator.MULTIPLY, sum, C).text());
    assertEquals("a + b + c", of(CelOperator.ADD, sum, C).text());
    assertEquals("c - (a + b)", of(CelOperator.SUBTRACT, C, sum).text());
    assertEquals("(a == b) == c", of(CelOperator.EQUAL, of(CelOperator.EQUAL, A, B), C).text());
    Cel or = of(CelOperator.OR, A, B);
    assertEquals("(a || b) && c", of(CelOperator.AND, or, C).text());
    assertEquals("c || a || b", of(CelOperator.OR, C, or).text());
    assertEquals("!(a || b)", new Cel.Not(or).text());
    assertEquals("-(-1)", new Cel.Negative(new Cel.IntValue(-1)).text());
  }

  @Test
  void choicesNestToTheRight() {
    Cel inner = new Cel.Choice(B, ONE, C);
    assertEquals("a ? 1 : b ? 1 : c", new Cel.Choice(A, ONE, inner).text());
    assertEquals("(b ? 1 : c) ? a : a", new Cel.Choice(inner, A, A).text());
    assertEquals("a ? (b ? 1 : c) : 1", new Cel.Choice(A, inner, ONE).text());
    assertEquals("(b ? 1 : c) + 1", of(CelOperator.ADD, inner, ONE).text());
  }

  @Test
  void membersMacrosAndTextsAreWritten() {
    Cel field = new Cel.Select(A, "x");
    assertEquals("has(a.x)", new Cel.Present(A, "x").text());
    assertEquals("a.x[1]", new Cel.Index(field, ONE).text());
    Cel body = of(CelOperator.IN, C, new Cel.ListOf(List.of(ONE, A)));
    Cel macro = new Cel.Macro(Cel.Macro.Kind.ALL, field, "c", body);
    assertEquals("a.x.all(c, c in [1, a])", macro.text());
    assertEquals("\"\\\"\\\\\\n\\u0007\u00e9\"", new Cel.TextValue("\"\\\n\u0007\u00e9").text());
    assertEquals("{\"k\": 1}", map().text());
    assertEquals("f(a).g(1)", CelBuilder.method(CelBuilder.call("f", A), "g", ONE).text());
  }

  private static Cel map() {
    return new Cel.MapOf(List.of(new Cel.MapOf.Entry(new Cel.TextValue("k"), ONE)));
  }

  @Test
  void negationsBecomeComparisons() {
    Cel less = of(CelOperator.LESS, A, B);
    assertEquals("a >= b", CelBuilder.not(less).text());
    Cel there = new Cel.Present(A, "x");
    assertEquals("!has(a.x) || a >= b", CelBuilder.not(CelBuilder.and(there, less)).text());
    assertEquals("!a.f()", CelBuilder.not(CelBuilder.method(A, "f")).text());
  }
}
