package dev.promiselang.diagnostics;

/**
 * The stable name of a kind of problem: an id such as {@code P0301}, never used again for another
 * kind, and a slug for people. P01xx is syntax, 02xx names, 03xx types, 04xx evaluation, 05xx the
 * fleet, 06xx output, 07xx imports and packages.
 */
public record Code(String id, String slug) {

  public Code {
    if (!id.matches("P0[1-7]\\d\\d") || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(id + " " + slug);
    }
  }

  /** Whether problems of this kind are found by the parser. */
  public boolean isSyntax() {
    return id.startsWith("P01");
  }

  @Override
  public String toString() {
    return id + "-" + slug;
  }
}
