package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.eval.Value;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what an API server stores is what the evaluator has made of a request. */
final class Stored {

  private Stored() {}

  static boolean same(Value here, Yaml there) {
    return switch (here) {
      case Value.Mapping mapping ->
          there instanceof Yaml.Mapping(Map<String, Yaml> entries)
              && mapping.entries().keySet().equals(entries.keySet())
              && mapping.entries().entrySet().stream()
                  .allMatch(entry -> same(entry.getValue(), entries.get(entry.getKey())));
      case Value.ListOf list ->
          there instanceof Yaml.Sequence(List<Yaml> items) && same(list.items(), items);
      case Value.SetOf set ->
          there instanceof Yaml.Sequence(List<Yaml> items)
              && set.members().size() == items.size()
              && set.members().stream()
                  .allMatch(member -> items.stream().anyMatch(item -> same(member, item)));
      case Value.Bool(boolean truth) -> there.equals(Yaml.of(truth));
      case Value.Whole(long number) -> isNumber(there, BigDecimal.valueOf(number));
      case Value.Decimal(double number) ->
          there instanceof Yaml.Whole(var whole)
              ? whole.doubleValue() == number
              : isNumber(there, new BigDecimal(number));
      case Value.Text(String text) -> there.equals(Yaml.of(text));
      case Value.Version(var version) -> there.equals(Yaml.of(version.spelling()));
      case Value.Quantity(var amount) ->
          there.equals(Yaml.of(amount.spelling())) || isNumber(there, amount.amount());
      case Value.Duration(var amount) ->
          there instanceof Yaml.Text(String text)
              && DurationAmount.parseRequested(text).equals(Optional.of(amount));
      case Value.Date(var day) -> there.equals(Yaml.of(day.toString()));
      case Value.Null _ -> there instanceof Yaml.Null;
      case Value.Absent _, Value.Failed _ -> false;
    };
  }

  private static boolean same(List<Value> here, List<Yaml> there) {
    if (here.size() != there.size()) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (!same(here.get(i), there.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(Yaml there, BigDecimal number) {
    return switch (there) {
      case Yaml.Whole(var whole) -> new BigDecimal(whole).compareTo(number) == 0;
      case Yaml.Decimal(double decimal) -> new BigDecimal(decimal).compareTo(number) == 0;
      default -> false;
    };
  }
}
