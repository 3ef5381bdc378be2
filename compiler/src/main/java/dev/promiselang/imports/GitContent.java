package dev.promiselang.imports;

/** How the content of a repository is found that a lock names. */
public enum GitContent {
  /** It is here, and it is what was locked. */
  THERE,
  /** It is not on this machine. */
  NOT_FETCHED,
  /** It is here, but its files are not those that were locked. */
  CHANGED
}
