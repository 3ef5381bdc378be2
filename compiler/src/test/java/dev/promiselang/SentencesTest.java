package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the language says of itself, sentence by sentence: small programs that are accepted or give
 * the reports whose codes stand in brackets. What stands before the first is a module of them all.
 */
class SentencesTest {

  private static final Path SENTENCES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/compile/sentences/sentences.txt");

  private static final Pattern TITLE = Pattern.compile("\\[(?<codes>[^]]*)] (?<words>.*)\\n");

  @TestFactory
  Stream<DynamicTest> sentencesHold() throws IOException {
    String[] parts = Files.readString(SENTENCES).split("(?m)^==== ", -1);
    return List.of(parts).subList(1, parts.length).stream().map(part -> test(part, parts[0]));
  }

  private static DynamicTest test(String part, String shared) {
    Matcher title = TITLE.matcher(part);
    if (!title.lookingAt()) {
      throw new IllegalStateException(part);
    }
    String program = part.substring(title.end());
    return DynamicTest.dynamicTest(
        title.group("words"), () -> assertEquals(title.group("codes"), codes(program, shared)));
  }

  private static String codes(String program, String shared) {
    String files = program.startsWith("#- ") ? program : "#- main.promise\n" + program;
    Compilation compilation = SourceText.compile(files + "#- shared.promise\n" + shared);
    return SourceText.mistakes(compilation).stream()
        .map(problem -> problem.code().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
