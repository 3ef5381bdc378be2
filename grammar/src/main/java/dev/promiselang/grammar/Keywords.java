package dev.promiselang.grammar;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of the language, read off the vocabulary of the grammar. */
public final class Keywords {

  /** Words that name nothing: no value, function, parameter or module can be called so. */
  public static final SortedSet<String> RESERVED = spelled(PromiseLexer.ABSENT, PromiseLexer.WITH);

  /** Words that mean something in their place and are ordinary names everywhere else. */
  public static final SortedSet<String> CONTEXTUAL =
      spelled(PromiseLexer.ACCEPT, PromiseLexer.WORKFLOW);

  private Keywords() {}

  private static SortedSet<String> spelled(int first, int last) {
    TreeSet<String> words = new TreeSet<>();
    for (int type = first; type <= last; type++) {
      String quoted = PromiseLexer.VOCABULARY.getLiteralName(type);
      words.add(quoted.substring(1, quoted.length() - 1));
    }
    return Collections.unmodifiableSortedSet(words);
  }
}
