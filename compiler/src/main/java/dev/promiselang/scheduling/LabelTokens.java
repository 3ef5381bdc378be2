package dev.promiselang.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits the text of a selector into words and signs. */
final class LabelTokens {

  private static final String SIGN_CHARACTERS = "=!(),><";
  private static final Set<String> SIGNS = Set.of(")", ",", "!", "==", "=", ">", "<", "!=", "(");

  private final String text;
  private int next;

  private LabelTokens(String text) {
    this.text = text;
  }

  /** The words and signs, or nothing when signs stand together that mean nothing. */
  static Optional<List<String>> split(String text) {
    LabelTokens tokens = new LabelTokens(text);
    List<String> split = new ArrayList<>();
    tokens.skipBlanks();
    while (tokens.next < text.length()) {
      String token = tokens.isSign() ? tokens.sign() : tokens.word();
      if (token.isEmpty()) {
        return Optional.empty();
      }
      split.add(token);
      tokens.skipBlanks();
    }
    return Optional.of(List.copyOf(split));
  }

  static boolean isWord(String token) {
    return !token.isEmpty() && SIGN_CHARACTERS.indexOf(token.charAt(0)) < 0;
  }

  private void skipBlanks() {
    while (next < text.length() && isBlank()) {
      next++;
    }
  }

  private boolean isBlank() {
    return " \t\r\n".indexOf(text.charAt(next)) >= 0;
  }

  private boolean isSign() {
    return SIGN_CHARACTERS.indexOf(text.charAt(next)) >= 0;
  }

  private String word() {
    int start = next;
    while (next < text.length() && !isBlank() && !isSign()) {
      next++;
    }
    return text.substring(start, next);
  }

  /** The longest sign that begins here. */
  private String sign() {
    for (int length = 2; length >= 1; length--) {
      int end = next + length;
      if (end <= text.length() && SIGNS.contains(text.substring(next, end))) {
        String sign = text.substring(next, end);
        next = end;
        return sign;
      }
    }
    return "";
  }
}
