package dev.promiselang.emit.kratix.cel;

import dev.promiselang.crds.cel.CelNames;
import dev.promiselang.syntax.Name;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What names stand for inside an expression, by the name node that declares them, which variables
 * CEL has taken already, and whether the whole check fails wherever this expression is not true.
 */
record Scope(Operand self, Map<Name, Operand> names, Set<String> taken, boolean decisive) {

  /** Types and libraries that rules speak of. */
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "self",
          "oldSelf",
          "int",
          "uint",
          "double",
          "bool",
          "string",
          "bytes",
          "list",
          "map",
          "type",
          "optional",
          "math",
          "strings",
          "lists",
          "sets",
          "cel");

  static Scope of(Operand self) {
    return new Scope(self, Map.of(), Set.of(), true);
  }

  Optional<Operand> of(Name declaration) {
    return Optional.ofNullable(names.get(declaration));
  }

  Scope with(Name declaration, Operand operand) {
    Map<Name, Operand> more = new IdentityHashMap<>(names);
    more.put(declaration, operand);
    return new Scope(self, more, taken, decisive);
  }

  /** The same with a variable of CEL that is not taken yet, named as its declaration is. */
  String free(String wanted) {
    String name = wanted;
    for (int i = 2; taken.contains(name) || isWord(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  Scope taking(String name) {
    Set<String> more = new TreeSet<>(taken);
    more.add(name);
    return new Scope(self, names, more, decisive);
  }

  /** The inside of a function, which sees nothing from around it. */
  Scope ofFunction() {
    return new Scope(self, Map.of(), taken, decisive);
  }

  /** Where a truth value may be turned around or asked for. */
  Scope undecided() {
    return decisive ? new Scope(self, names, taken, false) : this;
  }

  private static boolean isWord(String name) {
    return CelNames.RESERVED.contains(name) || SPOKEN_OF.contains(name);
  }
}
