package dev.promiselang.crds.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Expressions in CEL, each compiled once. */
final class Rules {

  private static final String SELF = "self";

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .evaluateCanonicalTypesToNativeValues(true)
          .build();

  private Optional<Language> language = Optional.empty();
  private final Map<String, Optional<CelRuntime.Program>> programs = new HashMap<>();

  /** What compiles expressions, and what computes them. */
  private record Language(CelCompiler compiler, CelRuntime runtime) {

    static Language ofKubernetes() {
      return new Language(
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(OPTIONS)
              .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
              .addVar(SELF, SimpleType.DYN)
              .addFunctionDeclarations(KubernetesFunctions.declarations())
              .addLibraries(
                  CelExtensions.strings(), CelExtensions.optional(), CelExtensions.sets(OPTIONS))
              .build(),
          CelRuntimeFactory.standardCelRuntimeBuilder()
              .setOptions(OPTIONS)
              .addFunctionBindings(KubernetesFunctions.bindings())
              .addLibraries(
                  CelExtensions.strings(), CelExtensions.optional(), CelExtensions.sets(OPTIONS))
              .build());
    }
  }

  /**
   * Whether a server refuses what breaks a condition: it is false, or asks for a field that is not
   * there although {@code whole} says that nothing of the value has been left out. One that cannot
   * be computed here is not broken.
   */
  boolean isBroken(String condition, Object self, boolean whole) {
    return programs
        .computeIfAbsent(condition, this::compile)
        .filter(program -> isBroken(program, self, whole))
        .isPresent();
  }

  private static boolean isBroken(CelRuntime.Program program, Object self, boolean whole) {
    try {
      return Boolean.FALSE.equals(program.eval(Map.of(SELF, self)));
    } catch (CelEvaluationException failure) {
      return whole && failure.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND;
    } catch (RuntimeException _) {
      return false;
    }
  }

  /** The text that an expression comes to; nothing for an empty one, or when it gives none. */
  Optional<String> text(String expression, Object self) {
    return expression.isBlank()
        ? Optional.empty()
        : evaluate(expression, self)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(text -> !text.isBlank());
  }

  private Optional<Object> evaluate(String expression, Object self) {
    return programs
        .computeIfAbsent(expression, this::compile)
        .flatMap(program -> evaluate(program, self));
  }

  private static Optional<Object> evaluate(CelRuntime.Program program, Object self) {
    try {
      return Optional.ofNullable(program.eval(Map.of(SELF, self)));
    } catch (CelEvaluationException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private Optional<CelRuntime.Program> compile(String expression) {
    try {
      Language known = language.orElseGet(Language::ofKubernetes);
      language = Optional.of(known);
      return Optional.of(
          known.runtime().createProgram(known.compiler().compile(expression).getAst()));
    } catch (CelValidationException | CelEvaluationException | RuntimeException _) {
      return Optional.empty();
    }
  }
}
