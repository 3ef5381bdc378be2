package dev.promiselang.types;

import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The closed sets of values that schemas name. */
final class Enumerations {

  private Enumerations() {}

  /** The enumeration of a schema; empty when it names no values, or some that are not literals. */
  static Optional<Type> of(Schema schema) {
    List<Type.Literal> members = new ArrayList<>();
    for (Yaml member : schema.members()) {
      if (member instanceof Yaml.Null) {
        continue;
      }
      Optional<Type.Literal> literal = literal(member);
      if (literal.isEmpty()) {
        return Optional.empty();
      }
      if (!members.contains(literal.get())) {
        members.add(literal.get());
      }
    }
    boolean alike = members.stream().map(Object::getClass).distinct().count() == 1;
    return alike ? Optional.of(new Type.Enumeration(members, false)) : Optional.empty();
  }

  /** A scalar as a member of an enumeration, when it can be one. */
  static Optional<Type.Literal> literal(Yaml value) {
    return switch (value) {
      case Yaml.Text(String text) -> Optional.of(new Type.Literal.OfText(text));
      case Yaml.Bool(boolean truth) -> Optional.of(new Type.Literal.OfBool(truth));
      case Yaml.Whole(BigInteger number) when number.bitLength() < Long.SIZE ->
          Optional.of(new Type.Literal.OfWhole(number.longValue()));
      case Yaml.Whole _, Yaml.Decimal _, Yaml.Null _, Yaml.Mapping _, Yaml.Sequence _ ->
          Optional.empty();
    };
  }
}
