package dev.promiselang.emit.kratix.cel;

/** Conditions of rules that belong to the language itself. */
public final class CelTerms {

  private static final Cel SELF = new Cel.Variable("self");
  private static final Cel BEFORE = new Cel.Variable("oldSelf");

  private CelTerms() {}

  /** What there is is what there was. */
  public static Cel unchanged() {
    return CelBuilder.equal(SELF, BEFORE);
  }

  /** A field that may be absent stays absent, or what it was. */
  public static Cel unchanged(String field) {
    Cel there = new Cel.Present(SELF, field);
    Cel same = CelBuilder.equal(there, new Cel.Present(BEFORE, field));
    Cel equal = CelBuilder.equal(new Cel.Select(SELF, field), new Cel.Select(BEFORE, field));
    return CelBuilder.and(same, CelBuilder.or(CelBuilder.not(there), equal));
  }
}
