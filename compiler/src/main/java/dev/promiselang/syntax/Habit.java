package dev.promiselang.syntax;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form of another language that stands on one line: how it is recognised, what it is answered
 * with, and what to write instead where that is certain. The group {@code at} is what is wrong.
 */
record Habit(
    Pattern pattern,
    Function<MatchResult, String> help,
    Function<MatchResult, Optional<String>> ours) {

  /** A habit that is answered in words. */
  static Habit told(String pattern, Function<MatchResult, String> help) {
    return new Habit(Pattern.compile(pattern), help, match -> Optional.empty());
  }

  /** A habit whose wrong part becomes another text, which is certain. */
  static Habit mended(
      String pattern, Function<MatchResult, String> help, Function<MatchResult, String> ours) {
    return new Habit(Pattern.compile(pattern), help, ours.andThen(Optional::of));
  }

  /** A habit whose wrong part becomes another text, which is all the help there is. */
  static Habit written(String pattern, Function<MatchResult, String> ours) {
    return mended(pattern, match -> "write `" + ours.apply(match).strip() + "`", ours);
  }

  /** A habit whose wrong part is always written in one way. */
  static Habit word(String pattern, String ours) {
    return written(pattern, match -> ours);
  }
}
