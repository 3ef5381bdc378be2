package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.FieldPath;

/** What an API server would refuse of an object, at a field of it, in words for its author. */
public record Refusal(Sort sort, FieldPath path, String title, String help) {

  /** The families of mistakes. */
  public enum Sort {
    /** A value that the field cannot have. */
    VALUE,
    /** A field that the kind does not have. */
    UNKNOWN,
    /** A field that must be there. */
    LACKING,
    /** Fields that cannot stand together, or of which one must be chosen. */
    CHOICE,
    /** Two parts of one name. */
    TWICE,
    /** Parts of an object that do not fit each other. */
    MISMATCH,
    /** A rule in the CRD of its kind that an object breaks. */
    RULE
  }
}
