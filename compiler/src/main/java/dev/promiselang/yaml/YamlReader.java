package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.SourceFile;
import java.util.List;
import java.util.function.Function;

/** Reads YAML and JSON as kubectl does, with places. */
public final class YamlReader {

  private YamlReader() {}

  /** The documents of a file, in order; documents without content are left out. */
  public static Checked<List<YamlDocument>> read(SourceFile file) {
    return read(file, false);
  }

  /**
   * The same of a file that is for us alone: keys are the texts that they are spelled with, also
   * {@code on}, {@code y} and others that kubectl takes for truth values.
   */
  public static Checked<List<YamlDocument>> readWithKeysAsSpelled(SourceFile file) {
    return read(file, true);
  }

  /**
   * The one document of a JSON file that is known to be sound, since it comes with the compiler:
   * what stands deeper, or in the other files that it refers to, is read when it is first asked
   * for.
   */
  public static YamlDocument readWhenAskedFor(
      SourceFile json, Function<String, SourceFile> others) {
    return JsonLevels.document(json, others);
  }

  private static Checked<List<YamlDocument>> read(SourceFile file, boolean keysAsSpelled) {
    int start = firstCharacter(file.text());
    if (!looksLikeJson(file.text(), start)) {
      return TreeBuilder.build(new YamlTokens(file), keysAsSpelled);
    }
    Checked<List<YamlDocument>> json =
        TreeBuilder.build(new JsonTokens(file, start), keysAsSpelled);
    if (!isBroken(json)) {
      return json;
    }
    Checked<List<YamlDocument>> yaml = TreeBuilder.build(new YamlTokens(file), keysAsSpelled);
    return isBroken(yaml) && file.id().path().endsWith(".json") ? json : yaml;
  }

  /** A byte order mark and blanks may stand before the first character. */
  private static int firstCharacter(String text) {
    int i = 0;
    while (i < text.length()
        && (text.charAt(i) == CodePoints.BYTE_ORDER_MARK || text.charAt(i) <= ' ')) {
      i++;
    }
    return i;
  }

  private static boolean looksLikeJson(String text, int start) {
    return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
  }

  private static boolean isBroken(Checked<List<YamlDocument>> read) {
    return read.problems().stream().anyMatch(YamlReader::isSyntax);
  }

  private static boolean isSyntax(Problem problem) {
    return problem instanceof InvalidYaml;
  }
}
