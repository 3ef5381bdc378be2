package dev.promiselang;

import dev.promiselang.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The kinds that come with the standard library, and what a program says of the same kinds. */
class LibraryKindsTest {

  private static final Path FOLDER =
      ProjectFolder.root()
          .resolve("compiler/src/test/fixtures/compile/kinds-of-the-library-are-typed");

  @Test
  void kindsOfTheLibraryAreTyped() throws IOException {
    Compilation compilation = SourceText.compile(Files.readString(FOLDER.resolve("input.promise")));
    Fixtures.approve(
        FOLDER, "reports", ReportText.of(compilation.sources(), compilation.problems()));
  }
}
