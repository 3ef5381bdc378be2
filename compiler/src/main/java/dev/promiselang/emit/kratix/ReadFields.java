package dev.promiselang.emit.kratix;

import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.RecordBody;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which fields of its record a check reads. */
final class ReadFields {

  /** Stands for the record as a whole, which has no field of this name. */
  private static final String ALL = "";

  private ReadFields() {}

  static Set<String> of(RecordBody.Member.Check check, Resolution resolution) {
    Set<String> names = new LinkedHashSet<>();
    Children.of(check).forEach(part -> collect(part, resolution, names));
    return names;
  }

  private static void collect(Node node, Resolution resolution, Set<String> names) {
    switch (node) {
      case Expression.Member member when isSelf(member.target(), resolution) ->
          names.add(member.name().text());
      case Expression.Reference name
          when resolution.of(name) instanceof Symbol.Field(var declared) ->
          names.add(declared.text());
      case Expression.Reference name when isSelf(name, resolution) -> names.add(ALL);
      default -> Children.of(node).forEach(child -> collect(child, resolution, names));
    }
  }

  private static boolean isSelf(Expression target, Resolution resolution) {
    return target instanceof Expression.Reference name
        && resolution.of(name) instanceof Symbol.Special(String word)
        && word.equals("self");
  }
}
