package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.types.Type;
import java.util.List;

/** A value in inventories is none that its fact may have. */
public record FactDoesNotFit(Fact fact, String text, Mentions mentions) implements Problem {

  public static final Code CODE = new Code("P0504", "fact-does-not-fit");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                "`" + text + "` is no value of the fact `" + fact.name() + "`",
                mentions.first(),
                "this does not fit")
            .and(fact.at(), "`" + fact.name() + "` is declared here")
            .help(help());
    return mentions.addTo(report);
  }

  private String help() {
    if (fact.type() instanceof Type.SetOf(Type element)
        && FactValues.read(element, text).isPresent()) {
      return "a set is written as a list: `[" + text + "]`";
    }
    Type type = fact.type() instanceof Type.SetOf(Type element) ? element : fact.type();
    return switch (type) {
      case Type.Enumeration(List<Type.Literal> members, boolean _) -> {
        List<String> names = members.stream().map(FactValues::value).map(ValueText::plain).toList();
        String near = Suggestions.didYouMean(text, names);
        yield near.isEmpty() ? "it is one of " + String.join(", ", names) : near;
      }
      case Type.Bool _ -> "it is true or false";
      case Type.Version _ -> "a version begins with numbers, such as 1.33";
      case Type.Int(long minimum, long maximum, var _) -> bounds(minimum, maximum);
      default -> "";
    };
  }

  private static String bounds(long minimum, long maximum) {
    String low = minimum == Long.MIN_VALUE ? "" : Long.toString(minimum);
    String high = maximum == Long.MAX_VALUE ? "" : Long.toString(maximum);
    return low.isEmpty() && high.isEmpty()
        ? "it is a whole number"
        : "it is a whole number in " + low + ".." + high;
  }
}
