package dev.promiselang.names;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that leads nowhere: told once, however often it is used. */
interface Unresolved extends Problem {

  int SHOWN = 4;

  Span at();

  /** Equal for uses of one name that lead nowhere for one reason. */
  Object key();

  /** The other places where the name is used, in order of place. */
  List<Span> again();

  /** The same problem with the other places where the name is used. */
  Unresolved again(List<Span> places);

  @Override
  default boolean mayFollowFromSyntax() {
    return true;
  }

  /** Labels for the first few of the other places. */
  default List<Label> repeated() {
    return again().stream().limit(SHOWN).map(place -> new Label(place, "used here too")).toList();
  }
}
