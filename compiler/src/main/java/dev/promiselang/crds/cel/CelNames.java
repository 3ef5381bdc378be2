package dev.promiselang.crds.cel;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of fields as rules of the API server spell them. */
public final class CelNames {

  /** Words that CEL keeps for itself. */
  public static final Set<String> RESERVED =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "false",
          "for",
          "function",
          "if",
          "import",
          "in",
          "let",
          "loop",
          "namespace",
          "null",
          "package",
          "return",
          "true",
          "var",
          "void",
          "while");

  private static final Pattern ACCESSIBLE = Pattern.compile("[A-Za-z_.\\-/][A-Za-z0-9_.\\-/]*");

  private CelNames() {}

  /** The name, escaped where it must be; nothing when rules cannot name the field at all. */
  public static Optional<String> escaped(String name) {
    if (!ACCESSIBLE.matcher(name).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        RESERVED.contains(name)
            ? "__" + name + "__"
            : name.replace("__", "__underscores__")
                .replace(".", "__dot__")
                .replace("-", "__dash__")
                .replace("/", "__slash__"));
  }
}
