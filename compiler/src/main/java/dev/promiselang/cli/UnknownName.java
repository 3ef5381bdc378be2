package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Suggestions;
import java.util.List;

/** What is said when somebody asks for a name that is not there. */
final class UnknownName {

  private static final int SHOWN = 8;
  private static final int OFFERED = 3;
  private static final int SHORTEST = 3;

  private UnknownName() {}

  static ExitCode tell(Terminal terminal, String noun, String name, List<String> known) {
    terminal.err().println("error: there is no " + noun + " `" + name + "`");
    List<String> near = near(name, known);
    if (!near.isEmpty()) {
      terminal.err().println("help: did you mean " + either(near) + "?");
    }
    terminal.err().println("help: " + all(noun, known.stream().distinct().toList()));
    return ExitCode.USAGE;
  }

  /** What is said when a name means several things, which longer names tell apart. */
  static ExitCode ambiguous(Terminal terminal, String noun, String name, List<String> names) {
    terminal.err().println("error: there are several " + noun + "s `" + name + "`");
    terminal.err().println("help: say which: " + String.join(", ", names));
    return ExitCode.USAGE;
  }

  /** The name that is one slip away, or else some that the word is a part of. */
  private static List<String> near(String name, List<String> known) {
    return Suggestions.nearest(name, known)
        .map(List::of)
        .orElseGet(
            () ->
                known.stream()
                    .filter(candidate -> name.length() >= SHORTEST && candidate.contains(name))
                    .sorted()
                    .limit(OFFERED)
                    .toList());
  }

  private static String either(List<String> names) {
    List<String> quoted = names.stream().map(name -> "`" + name + "`").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.getFirst()
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  private static String all(String noun, List<String> known) {
    if (known.isEmpty()) {
      return "this package has no " + noun + "s";
    }
    List<String> names = ClusterNames.shortened(known);
    int shown = Math.min(SHOWN, names.size());
    return (known.size() == 1 ? "there is " : "there are ")
        + Counts.of(known.size(), noun)
        + ": "
        + String.join(", ", names.subList(0, shown))
        + (shown < names.size() ? ", ..." : "");
  }
}
