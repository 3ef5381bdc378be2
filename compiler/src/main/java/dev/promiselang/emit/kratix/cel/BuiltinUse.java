package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.Expression;
import java.util.List;

/** A builtin where it is used: its name, the whole call, and its arguments as written. */
record BuiltinUse(
    Expression.Member member, Expression call, List<Expression> arguments, Scope scope) {

  BuiltinUse {
    arguments = List.copyOf(arguments);
  }

  String name() {
    return member.name().text();
  }
}
