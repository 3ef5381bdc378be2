package dev.promiselang.types;

import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a promise that whoever brings it may set, and where a derived promise has set
 * the others.
 */
record OpenParameters(Span declaredAt, List<Parameter> parameters, Map<String, Span> set) {

  static final int DEEPEST = 1000;

  /** Those of a declared promise, or of a derived one after all that it is derived by. */
  static Optional<OpenParameters> of(Resolution resolution, QualifiedName promise) {
    Deque<Declaration.DerivedPromise> derivations = new ArrayDeque<>();
    Symbol symbol = resolution.of(promise);
    while (symbol instanceof Symbol.DerivedPromise derived && derivations.size() < DEEPEST) {
      derivations.addFirst(derived.declaration());
      symbol = resolution.of(derived.declaration().base().promise());
    }
    return symbol instanceof Symbol.Promise declared
        ? Optional.of(open(declared.declaration(), derivations))
        : Optional.empty();
  }

  private static OpenParameters open(
      Declaration.Promise promise, Iterable<Declaration.DerivedPromise> innermostFirst) {
    List<Parameter> open = new ArrayList<>(promise.parameters());
    Map<String, Span> set = new HashMap<>();
    Span declaredAt = promise.name().at();
    for (Declaration.DerivedPromise derived : innermostFirst) {
      List<Parameter> before = List.copyOf(open);
      int position = 0;
      for (Argument argument : derived.base().arguments()) {
        Optional<String> name =
            argument.label().isPresent()
                ? argument.label().map(Name::text)
                : before.stream().skip(position++).findFirst().map(found -> found.name().text());
        name.ifPresent(n -> set.putIfAbsent(n, argument.at()));
      }
      open.removeIf(parameter -> set.containsKey(parameter.name().text()));
      declaredAt = derived.name().at();
    }
    return new OpenParameters(declaredAt, List.copyOf(open), Map.copyOf(set));
  }
}
