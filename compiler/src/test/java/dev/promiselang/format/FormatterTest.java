package dev.promiselang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FormatterTest {

  @Test
  void anEmptyFileStaysEmpty() {
    assertEquals("", Formatting.of(""));
    assertEquals("", Formatting.of("\n \n\t\r\n"));
  }

  @Test
  void aFileMayHoldNothingButComments() {
    assertEquals("// a\n\n/* b */\n", Formatting.of("\n\n// a  \n\n\n/* b */"));
  }

  @Test
  void documentationAtTheTopIsAboutTheFileAndNotAboutAnImport() {
    assertEquals(
        "/// The fleet.\nimport std.flux\n// Why Redis.\nimport std.redis\n",
        Formatting.of("/// The fleet.\nimport std.flux\n// Why Redis.\nimport std.redis\n"));
    assertEquals(
        "/// The fleet.\nimport std.flux\nimport std.redis\n",
        Formatting.of("/// The fleet.\nimport std.redis\nimport std.flux\n"));
  }

  @Test
  void linesEndAlikeAndAByteOrderMarkIsNoPartOfThem() {
    assertEquals(
        "// a\nlet a = 1\n\nlet b = \"\"\"\n  x\n  y\n  \"\"\"\n",
        Formatting.of(
            "\uFEFF// a\r\nlet a =\r\n 1\r\n\r\n\r\nlet b = \"\"\"\r\n x\r\n y\r\n \"\"\"\r\n"));
  }

  @Test
  void aCarriageReturnThatEndsNoLineIsKeptInText() {
    String text = "let a = '''\n  x\ry\n  '''\n";
    assertEquals(text, Formatting.of(text));
  }

  @Test
  void aFileWithSyntaxErrorsIsLeftAlone() {
    String broken = "let a  = \n\n\nlet b=1";
    Checked<String> formatted = format(broken);
    assertFalse(formatted.sound());
    assertEquals(broken, formatted.value());
  }

  @Test
  void aMistakeThatIsNoSyntaxErrorIsNoneOfItsBusiness() {
    assertEquals("let a: Int = nobody\n", Formatting.of("let a : Int=nobody"));
  }

  @Test
  void longListsTakeTimeInProportionToTheirLength() {
    String broken = "let a = [\n" + "  12, // c\n".repeat(100_000) + "]\n";
    String flat = "let a = [" + "12, ".repeat(100_000) + "]\n";
    assertTimeoutPreemptively(
        Duration.ofMinutes(5),
        () -> {
          assertEquals(broken, format(broken).value());
          assertEquals(100_002, format(flat).value().lines().count());
        });
  }

  @Test
  void deepInputIsFormattedOrRefused() {
    String parentheses = "let a = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "\n";
    assertFalse(format(parentheses).sound());
    String sum = "let a = 1" + " + 1".repeat(450) + "\n";
    assertEquals(452, format(sum).value().lines().count());
    String lists = "let a = " + "[".repeat(190) + "1" + "]".repeat(190) + "\n";
    assertEquals(lists, format(lists).value().replaceAll(",?\n *", "") + "\n");
  }

  private static Checked<String> format(String text) {
    return Formatter.format(new SourceFile(new SourceId("main.promise"), text));
  }
}
