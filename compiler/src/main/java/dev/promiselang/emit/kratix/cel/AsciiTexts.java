package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** Whether all texts of a type are made of the printable characters of ASCII. */
final class AsciiTexts {

  private AsciiTexts() {}

  static boolean isAscii(Operand text) {
    if (text.cel() instanceof Cel.TextValue(String constant)) {
      return isAscii(constant);
    }
    return switch (text.type()) {
      case Type.Enumeration(List<Type.Literal> members, var _) ->
          members.stream()
              .allMatch(
                  member -> member instanceof Type.Literal.OfText(String name) && isAscii(name));
      case Type.Text(Type.TextRules rules) -> allows(rules.pattern());
      default -> false;
    };
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /**
   * Whether a pattern for the whole text allows such characters only, as far as its form tells:
   * characters that stand for themselves, and classes that list theirs.
   */
  private static boolean allows(Optional<String> pattern) {
    return pattern.filter(AsciiTexts::isAscii).filter(AsciiTexts::listsItsCharacters).isPresent();
  }

  private static boolean listsItsCharacters(String pattern) {
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (c == '\\') {
        if (Character.isLetterOrDigit(next) && "dw".indexOf(next) < 0) {
          return false;
        }
        i++;
      } else if (c == '.' && !inClass || c == '[' && next == '^' || c == '(' && next == '?') {
        return false;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      }
    }
    return true;
  }
}
