package dev.promiselang.syntax;

import dev.promiselang.grammar.Keywords;

/** The words that name no value. */
public final class ReservedWords {

  private ReservedWords() {}

  public static boolean contains(String word) {
    return Keywords.RESERVED.contains(word);
  }
}
