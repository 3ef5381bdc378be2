package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments against the parameters of a function or promise: positional first, then labelled. */
final class ArgumentChecker {

  private final ExpressionChecker expressions;

  ArgumentChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /**
   * What is called, for reports: its name, where it is declared, whether all must be set, and what
   * is set already, by a derived promise.
   */
  record Callee(String name, Span declaredAt, boolean complete, Map<String, Span> set) {

    static Callee ofFunction(Name name) {
      return new Callee(name.text(), name.at(), true, Map.of());
    }

    static Callee ofPromise(String name, Span declaredAt, Map<String, Span> set) {
      return new Callee(name, declaredAt, false, set);
    }
  }

  void check(
      Span at,
      List<Argument> arguments,
      List<Parameter> parameters,
      Callee callee,
      Context context) {
    Map<String, Span> set = new HashMap<>();
    int position = 0;
    int known = 0;
    boolean labelled = false;
    for (Argument argument : arguments) {
      if (labelled && argument.label().isEmpty()) {
        expressions.report(
            new ArgumentMismatch(
                argument.at(),
                "an argument without label cannot follow one with a label",
                "write its label, or put it first",
                Optional.empty()));
      }
      labelled |= argument.label().isPresent();
      Optional<Parameter> parameter =
          argument.label().isPresent()
              ? labelled(argument, parameters, callee)
              : positional(argument, position++, parameters, callee);
      if (parameter.isEmpty()) {
        expressions.infer(argument.value(), context);
        continue;
      }
      known++;
      String name = parameter.get().name().text();
      Span earlier = set.putIfAbsent(name, argument.at());
      boolean misplaced = labelled && argument.label().isEmpty();
      if (earlier != null && !misplaced) {
        expressions.report(
            new ArgumentMismatch(
                argument.at(),
                "`" + name + "` is set twice",
                "",
                Optional.of(new Label(earlier, "first set here"))));
      }
      Type type = expressions.checking.declared.get(parameter.get()).orElse(new Type.Unknown());
      boolean defaulted = parameter.get().defaultValue().isPresent();
      expressions.check(
          argument.value(),
          Expected.declared(
                  type,
                  name,
                  parameter.get().name().at(),
                  expressions.checking.reader.alias(parameter.get().type()))
              .withType(defaulted ? type.orAbsent() : type),
          context);
    }
    boolean allKnown = known == arguments.size();
    if (callee.complete() && allKnown) {
      missing(at, parameters, callee, set);
    }
  }

  private void missing(Span at, List<Parameter> parameters, Callee callee, Map<String, Span> set) {
    List<String> missing =
        parameters.stream()
            .filter(p -> p.defaultValue().isEmpty() && !set.containsKey(p.name().text()))
            .filter(
                p ->
                    !(expressions.checking.declared.get(p).orElse(new Type.Unknown())
                        instanceof Type.Maybe))
            .map(p -> "`" + p.name().text() + "`")
            .toList();
    if (!missing.isEmpty()) {
      expressions.report(
          new ArgumentMismatch(
              at,
              "`" + callee.name() + "` needs " + String.join(", ", missing),
              "",
              Optional.of(new Label(callee.declaredAt(), "declared here"))));
    }
  }

  private Optional<Parameter> labelled(
      Argument argument, List<Parameter> parameters, Callee callee) {
    String label = argument.label().orElseThrow().text();
    Optional<Parameter> found =
        parameters.stream().filter(p -> p.name().text().equals(label)).findFirst();
    Optional<Span> derived = Optional.ofNullable(callee.set().get(label));
    if (found.isEmpty() && derived.isPresent()) {
      expressions.report(
          new ArgumentMismatch(
              argument.at(),
              "`" + label + "` of `" + callee.name() + "` is set already",
              "a derived promise keeps what it sets: leave the argument out",
              Optional.of(new Label(derived.get(), "set here"))));
    } else if (found.isEmpty() && !label.isEmpty()) {
      List<String> names = parameters.stream().map(p -> p.name().text()).toList();
      String near = Suggestions.didYouMean(label, names);
      String all = names.isEmpty() ? "it has none" : "it has " + Suggestions.quoted(names);
      expressions.report(
          new ArgumentMismatch(
              argument.label().orElseThrow().at(),
              "`" + callee.name() + "` has no parameter `" + label + "`",
              near.isEmpty() ? all : near,
              Optional.of(new Label(callee.declaredAt(), "declared here"))));
    }
    return found;
  }

  private Optional<Parameter> positional(
      Argument argument, int position, List<Parameter> parameters, Callee callee) {
    if (position < parameters.size()) {
      return Optional.of(parameters.get(position));
    }
    if (position == parameters.size()) {
      expressions.report(
          new ArgumentMismatch(
              argument.at(),
              "`" + callee.name() + "` takes " + count(parameters.size()),
              "",
              Optional.of(new Label(callee.declaredAt(), "declared here"))));
    }
    return Optional.empty();
  }

  private static String count(int size) {
    return switch (size) {
      case 0 -> "no arguments";
      case 1 -> "one argument";
      default -> size + " arguments";
    };
  }
}
