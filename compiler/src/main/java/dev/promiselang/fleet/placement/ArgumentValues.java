package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of one use of a promise: positional ones take open parameters in order. */
final class ArgumentValues {

  private ArgumentValues() {}

  record Given(Parameter parameter, Value value, Span at) {}

  private record Matched(Parameter parameter, Argument argument) {}

  static List<Given> evaluate(
      List<Argument> arguments,
      List<Parameter> open,
      Evaluator evaluator,
      Environment environment) {
    return match(arguments, open).stream()
        .map(
            matched ->
                new Given(
                    matched.parameter(),
                    evaluator.evaluate(matched.argument().value(), environment),
                    matched.argument().at()))
        .toList();
  }

  /** The parameters that stay open when these arguments are set. */
  static List<Parameter> remaining(List<Parameter> open, List<Argument> arguments) {
    List<Parameter> remaining = new ArrayList<>(open);
    match(arguments, open).forEach(matched -> remaining.remove(matched.parameter()));
    return List.copyOf(remaining);
  }

  /** An argument that fits no open parameter has been reported. */
  private static List<Matched> match(List<Argument> arguments, List<Parameter> open) {
    List<Matched> matched = new ArrayList<>();
    int position = 0;
    for (Argument argument : arguments) {
      Optional<Parameter> parameter =
          argument.label().isPresent()
              ? labelled(open, argument.label().get().text())
              : open.stream().skip(position++).findFirst();
      parameter.ifPresent(found -> matched.add(new Matched(found, argument)));
    }
    return matched;
  }

  private static Optional<Parameter> labelled(List<Parameter> open, String label) {
    return open.stream().filter(parameter -> parameter.name().text().equals(label)).findFirst();
  }
}
