package dev.promiselang.gomodules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts documentation to what fits beside a field. */
public final class Sentence {

  /** A full stop before the next sentence, and not behind an abbreviation. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b(?:Ex|e\\.g|i\\.e|etc|vs))\\. +(?=[A-Z`*-])");

  private static final int LONGEST = 240;

  private Sentence() {}

  /** The first sentence of the first line; nothing when it is too long. */
  public static String first(String text) {
    String paragraph = text.strip().split("\n")[0].strip().replace('\t', ' ');
    Matcher end = END.matcher(paragraph);
    String sentence = end.find() ? paragraph.substring(0, end.start() + 1) : paragraph;
    return sentence.length() <= LONGEST ? sentence : "";
  }
}
