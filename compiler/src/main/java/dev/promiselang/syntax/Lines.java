package dev.promiselang.syntax;

import dev.promiselang.source.SourceFile;
import org.antlr.v4.runtime.Token;

/** How tokens stand on their lines; a line may be as long as the file, so none is copied. */
final class Lines {

  private Lines() {}

  static boolean isFirst(SourceFile file, Token token) {
    return file.lineStart(token.getLine()) + indentation(file, token) >= token.getStartIndex();
  }

  /** How far the line of a token is indented, in characters. */
  static int indentation(SourceFile file, Token token) {
    int start = file.lineStart(token.getLine());
    int end = start;
    while (end < file.text().length() && " \t\uFEFF".indexOf(file.text().charAt(end)) >= 0) {
      end++;
    }
    return end - start;
  }
}
