package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.QualifiedName;
import dev.promiselang.syntax.TypeExpression;
import java.util.List;
import java.util.Optional;

/** {@code schemaOf(T)}, which takes the name of a type and no value. */
final class SchemaQuestion {

  private final ExpressionChecker expressions;

  SchemaQuestion(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  static boolean isAsked(Symbol symbol) {
    return symbol instanceof Symbol.Special(String word) && word.equals(Symbol.SCHEMA_OF);
  }

  /** A record of any fields; the type that is asked about becomes that of the argument. */
  Type ask(Expression.Call call) {
    Optional<QualifiedName> name =
        call.arguments().size() == 1
                && call.arguments().getFirst().label().isEmpty()
                && call.arguments().getFirst().value()
                    instanceof Expression.TypeReference(var _, QualifiedName written)
            ? Optional.of(written)
            : Optional.empty();
    if (name.isEmpty()) {
      expressions.report(new TypeNeeded(call.at()));
      return new Type.Unknown();
    }
    Symbol symbol = expressions.checking.resolution.of(name.get());
    if (symbol instanceof Symbol.Promise || symbol instanceof Symbol.DerivedPromise) {
      expressions.report(new TypeNeeded(name.get().at()));
    } else if (!(symbol instanceof Symbol.Unknown)) {
      Type type =
          expressions.checking.reader.read(
              new TypeExpression.Named(name.get().at(), name.get(), List.of()));
      expressions.checking.types.put(call.arguments().getFirst().value(), type);
    }
    return new Type.Record(RecordShape.anonymous(call.at(), List.of(), true));
  }
}
