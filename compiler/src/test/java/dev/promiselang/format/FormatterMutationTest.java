package dev.promiselang.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.source.SourceFile;
import dev.promiselang.syntax.Parser;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The formatter on the project's sources, as they are and laid out by chance; how many layouts of
 * each are tried is set with {@code -Dformat.mutations=100}.
 */
class FormatterMutationTest {

  private static final int MUTATIONS = Integer.getInteger("format.mutations", 1);

  @TestFactory
  Stream<DynamicTest> everySourceOfTheProjectStaysTheSame() {
    return Promises.withoutSyntaxErrors().stream()
        .map(file -> DynamicTest.dynamicTest(file.id().path(), () -> Formatting.check(file)));
  }

  @Test
  void whateverTheLayoutWasNothingElseChanges() {
    List<SourceFile> files = Promises.withoutSyntaxErrors();
    long tried =
        IntStream.range(0, files.size() * MUTATIONS)
            .mapToObj(seed -> new Mutation(seed).of(files.get(seed % files.size())))
            .filter(file -> Parser.parse(file).sound())
            .peek(Formatting::check)
            .count();
    assertTrue(
        tried > files.size() * MUTATIONS / 3, "too few of the layouts can be read: " + tried);
  }
}
