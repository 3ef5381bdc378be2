package dev.promiselang.diagnostics;

/** How much a problem weighs: only errors stop a build. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that a report begins with. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
