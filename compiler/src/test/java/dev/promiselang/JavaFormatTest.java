package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java file of every module is as google-java-format writes it; {@code -Dformat.apply=true}
 * writes it so.
 */
class JavaFormatTest {

  private final Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());

  @Test
  void everyJavaFileIsFormatted() throws IOException, FormatterException {
    boolean apply = Boolean.getBoolean("format.apply");
    List<Path> unformatted = new ArrayList<>();
    for (Path file : ProjectFolder.files(ProjectFolder.root())) {
      if (file.toString().endsWith(".java")) {
        String text = Files.readString(file);
        String formatted = format(text);
        if (!formatted.equals(text)) {
          unformatted.add(ProjectFolder.root().relativize(file));
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    if (!apply) {
      assertEquals(List.of(), unformatted, "run this test with -Dformat.apply=true");
    }
  }

  private String format(String text) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(text);
    String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(ordered);
  }
}
