package dev.promiselang.format;

import dev.promiselang.source.SourceFile;
import dev.promiselang.syntax.Lexeme;
import dev.promiselang.syntax.Lexemes;
import java.util.List;
import java.util.Random;

/**
 * Other layouts of a file, by chance: comments between any two words, lines joined and split, empty
 * lines and spaces come and gone, commas more or less.
 */
final class Mutation {

  private static final List<String> SPACES =
      List.of(" ", "  ", "\n", "\n\n", "\n\n\n", "\t", "\n      ", " \n", "\r\n", "\r\n\r\n  ");

  private final Random random;
  private final int rate;
  private int comments;

  Mutation(long seed) {
    random = new Random(seed);
    rate = List.of(3, 10, 30, 100).get(random.nextInt(4));
  }

  SourceFile of(SourceFile file) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    boolean lineEnds = false;
    for (Lexeme lexeme : Lexemes.of(file)) {
      String space = file.text().substring(end, lexeme.at().start());
      String changed = happens() ? changed(space, lexeme) : space;
      text.append(lineEnds && changed.indexOf('\n') < 0 ? "\n" : "").append(changed);
      boolean comma = lexeme.text().equals(",");
      if (!comma || !happens()) {
        text.append(lexeme.text());
        text.append(comma || lexeme.text().equals("}") && happens() ? " " : "");
      }
      end = lexeme.at().end();
      lineEnds = lexeme.isComment() && lexeme.kind() != Lexeme.Kind.BLOCK_COMMENT;
    }
    return new SourceFile(file.id(), text.toString());
  }

  private boolean happens() {
    return random.nextInt(rate) == 0;
  }

  private String changed(String space, Lexeme next) {
    return switch (random.nextInt(8)) {
      case 0 -> space.isEmpty() ? "" : " ";
      case 1 -> space + SPACES.get(random.nextInt(SPACES.size()));
      case 2 -> SPACES.get(random.nextInt(SPACES.size()));
      case 3 -> space + comment() + SPACES.get(random.nextInt(SPACES.size()));
      case 4 -> comment() + space;
      case 5 -> "\n" + comment() + "\n" + space;
      case 6 -> space + comment() + " " + comment() + SPACES.get(random.nextInt(SPACES.size()));
      default -> next.text().equals("}") ? "," + space : " " + space;
    };
  }

  private String comment() {
    comments++;
    return switch (random.nextInt(6)) {
      case 0 -> "// line " + comments + "\n";
      case 1 -> " // line " + comments + "  \n";
      case 2 -> "/// documentation " + comments + "\n";
      case 3 -> "/* lines\n     of " + comments + " */";
      default -> "/* block " + comments + " */";
    };
  }
}
