package dev.promiselang.eval;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;

/** What a call gives for a parameter of a builtin. */
sealed interface Given {

  record OfValue(Value value) implements Given {}

  record OfLambda(Expression.Lambda lambda, Environment environment) implements Given {}

  record OfFunction(Declaration.Function function) implements Given {}

  record Nothing() implements Given {}
}
