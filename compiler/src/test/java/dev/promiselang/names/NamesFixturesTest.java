package dev.promiselang.names;

import dev.promiselang.Fixtures;
import dev.promiselang.FrontEnd;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.QualifiedName;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/names}: a program, its reports and what its names mean. */
class NamesFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("names", "names");

  @TestFactory
  Stream<DynamicTest> namesMeanWhatIsApproved() {
    return FIXTURES.tests(fixture -> told(FrontEnd.of(MemorySources.of(fixture.files()))));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }

  private static String told(FrontEnd front) {
    StringBuilder meanings = new StringBuilder();
    front
        .graph()
        .rootModules()
        .forEach(
            module ->
                walk(
                    module.tree(), node -> add(meanings, node, module.file(), front.resolution())));
    return front.told(meanings.toString());
  }

  private static void walk(Node node, Consumer<Node> visit) {
    visit.accept(node);
    Children.of(node).forEach(child -> walk(child, visit));
  }

  private static void add(
      StringBuilder meanings, Node node, SourceFile file, Resolution resolution) {
    Symbol symbol = symbol(node, resolution);
    if (!(symbol instanceof Symbol.Unknown)) {
      meanings
          .append(file.positionAt(node.at().start()).line())
          .append(": `")
          .append(file.textOf(node.at()))
          .append("` is ")
          .append(SymbolWords.of(symbol))
          .append(
              SymbolWords.declaredAt(symbol)
                  .map(at -> " of " + at.file().path() + declaredOn(at.start(), file, at.file()))
                  .orElse(""))
          .append('\n');
    }
  }

  private static String declaredOn(int start, SourceFile file, SourceId declaring) {
    return file.id().equals(declaring) ? ":" + file.positionAt(start).line() : "";
  }

  private static Symbol symbol(Node node, Resolution resolution) {
    return switch (node) {
      case Expression.Reference reference -> resolution.of(reference);
      case Expression.Member member -> resolution.of(member);
      case QualifiedName name -> resolution.of(name);
      case Name name -> resolution.of(name);
      default -> new Symbol.Unknown();
    };
  }
}
