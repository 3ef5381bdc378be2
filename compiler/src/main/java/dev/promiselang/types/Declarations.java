package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.TypeExpression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of lets and functions, found on demand and once; a circle has been reported already.
 */
final class Declarations {

  /** What a function takes and gives. */
  record FunctionType(List<Parameter> parameters, Type result) {}

  private final Checking checking;
  private final Map<SymbolId, Type> lets = new HashMap<>();
  private final Map<SymbolId, FunctionType> functions = new HashMap<>();
  private final Set<SymbolId> open = new HashSet<>();

  Declarations(Checking checking) {
    this.checking = checking;
  }

  /** Finds the types of all lets and functions among these, which stand in order of need. */
  void find(List<Symbol.TopLevel> symbols) {
    for (Symbol.TopLevel symbol : symbols) {
      if (symbol instanceof Symbol.Let let) {
        let(let);
      } else if (symbol instanceof Symbol.Function function) {
        function(function);
      }
    }
  }

  Type let(Symbol.Let symbol) {
    Type known = lets.get(symbol.id());
    if (known != null) {
      return known;
    }
    if (!open.add(symbol.id())) {
      return new Type.Unknown();
    }
    Declaration.Let let = symbol.declaration();
    Type type = bound(let.name(), let.type(), let.value(), checking.context(symbol.id().module()));
    open.remove(symbol.id());
    lets.put(symbol.id(), type);
    return type;
  }

  /** The type of a name bound to a value, declared or inferred. */
  Type bound(Name name, Optional<TypeExpression> written, Expression value, Context context) {
    if (written.isEmpty()) {
      return checking.expressions().infer(value, context);
    }
    Type type = checking.reader.read(written.get());
    checking
        .expressions()
        .check(
            value,
            Expected.declared(type, name.text(), name.at(), checking.reader.alias(written.get())),
            context);
    return type;
  }

  FunctionType function(Symbol.Function symbol) {
    FunctionType known = functions.get(symbol.id());
    if (known != null) {
      return known;
    }
    Declaration.Function function = symbol.declaration();
    Context context = checking.context(symbol.id().module());
    parameters(function.parameters(), context);
    if (!open.add(symbol.id())) {
      return new FunctionType(function.parameters(), new Type.Unknown());
    }
    Type result = result(function, context);
    open.remove(symbol.id());
    FunctionType type = new FunctionType(function.parameters(), result);
    functions.put(symbol.id(), type);
    return type;
  }

  private Type result(Declaration.Function function, Context context) {
    if (function.result().isEmpty()) {
      return checking.expressions().infer(function.body(), context);
    }
    Type type = checking.reader.read(function.result().get());
    Expected expected =
        Expected.declared(
            type,
            function.name().text(),
            function.result().get().at(),
            checking.reader.alias(function.result().get()));
    checking.expressions().check(function.body(), expected, context);
    return type;
  }

  /** The types of parameters, whose defaults are checked where they stand. */
  void parameters(List<Parameter> parameters, Context context) {
    for (Parameter parameter : parameters) {
      Type type = checking.reader.read(parameter.type(), parameter.defaultValue(), "a parameter");
      checking.declared.put(parameter, type);
      checking.variables.put(parameter.name(), type);
      parameter
          .defaultValue()
          .ifPresent(
              value ->
                  checking
                      .expressions()
                      .check(
                          value,
                          Expected.declared(
                              type,
                              parameter.name().text(),
                              parameter.name().at(),
                              checking.reader.alias(parameter.type())),
                          context));
    }
  }
}
