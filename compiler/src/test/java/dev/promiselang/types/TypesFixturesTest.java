package dev.promiselang.types;

import dev.promiselang.Fixtures;
import dev.promiselang.FrontEnd;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Parameter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/types}: a program, its reports and the types of its values. */
class TypesFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("types", "types");

  @TestFactory
  Stream<DynamicTest> valuesHaveTheTypesApproved() {
    return FIXTURES.tests(fixture -> told(FrontEnd.of(MemorySources.of(fixture.files()))));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }

  private static String told(FrontEnd front) {
    return front.told(
        front.graph().rootModules().stream()
            .flatMap(TypesFixturesTest::declarations)
            .flatMap(declaration -> line(declaration, front.typing()))
            .collect(Collectors.joining()));
  }

  private static Stream<Declaration> declarations(LoadedModule module) {
    return module.tree().declarations().stream();
  }

  private static Stream<String> line(Declaration declaration, Typing typing) {
    return switch (declaration) {
      case Declaration.Let let ->
          Stream.of(let.name().text() + ": " + type(let.value(), typing) + "\n");
      case Declaration.Function function ->
          Stream.of(
              function.name().text()
                  + function.parameters().stream()
                      .map(parameter -> parameter(parameter, typing))
                      .collect(Collectors.joining(", ", "(", ")"))
                  + ": "
                  + type(function.body(), typing)
                  + "\n");
      default -> Stream.empty();
    };
  }

  private static String parameter(Parameter parameter, Typing typing) {
    return parameter.name().text() + ": " + TypeWords.of(typing.of(parameter));
  }

  /** What the value becomes, and what it was when that is another type. */
  private static String type(Expression value, Typing typing) {
    String own = TypeWords.of(typing.of(value));
    return typing
        .target(value)
        .map(target -> TypeWords.of(target.type()))
        .filter(target -> !target.equals(own))
        .map(target -> target + " from " + own)
        .orElse(own);
  }
}
