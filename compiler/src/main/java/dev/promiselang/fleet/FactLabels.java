package dev.promiselang.fleet;

import dev.promiselang.eval.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts as labels of a Destination. */
public final class FactLabels {

  private FactLabels() {}

  /** The labels that carry a value: one, for a set one for each member, for a list none. */
  public static SortedMap<String, String> of(Fact fact, Value value) {
    SortedMap<String, String> labels = new TreeMap<>();
    switch (value) {
      case Value.SetOf set ->
          set.members().forEach(member -> labels.put(memberKey(fact, member), "true"));
      case Value.Version version ->
          labels.put(fact.label(), version.number().normalised().spelling());
      case Value.Text _,
          Value.Bool _,
          Value.Whole _,
          Value.Quantity _,
          Value.Duration _,
          Value.Date _ ->
          labels.put(fact.label(), ValueText.plain(value));
      case Value.ListOf _,
          Value.Mapping _,
          Value.Decimal _,
          Value.Absent _,
          Value.Null _,
          Value.Failed _ -> {}
    }
    return labels;
  }

  /** Whether values of the fact can be told from labels: its own is legal and no other's. */
  static boolean isUsable(Fact fact, List<Fact> all) {
    return KubernetesNames.isLabelKey(fact.label())
        && !LabelKeys.isOurs(fact.label())
        && all.stream().filter(other -> other.label().equals(fact.label())).count() == 1;
  }

  static String memberKey(Fact fact, Value member) {
    int slash = fact.label().indexOf('/');
    String prefix = fact.label().substring(0, slash + 1);
    return prefix
        + LabelKeys.fit(fact.label().substring(slash + 1) + "." + ValueText.plain(member));
  }
}
