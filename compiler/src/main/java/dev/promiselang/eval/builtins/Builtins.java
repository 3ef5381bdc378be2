package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.BuiltinTable;
import dev.promiselang.eval.Receiver;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Signatures;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** Every builtin of the language, and how the checker and the evaluator find them. */
public final class Builtins implements Signatures, BuiltinTable {

  /** By class name. */
  public static final List<Builtin> ALL = List.of();

  @Override
  public Optional<Signature> find(Type receiver, String name) {
    return Receiver.of(receiver)
        .flatMap(kind -> find(kind, name))
        .map(builtin -> builtin.signature(receiver));
  }

  @Override
  public Optional<Builtin> find(Receiver receiver, String name) {
    return ALL.stream()
        .filter(builtin -> builtin.receiver() == receiver && builtin.name().equals(name))
        .findFirst();
  }

  @Override
  public List<String> names(Type receiver) {
    return Receiver.of(receiver).stream()
        .flatMap(kind -> ALL.stream().filter(builtin -> builtin.receiver() == kind))
        .map(Builtin::name)
        .sorted()
        .toList();
  }
}
