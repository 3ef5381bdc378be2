package dev.promiselang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many names in few words: {@code gke-1}, {@code gke-2} and {@code gke-3} are {@code gke-1..3}. */
final class ClusterNames {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(0|[1-9]\\d{0,8})");

  private ClusterNames() {}

  private record Run(String prefix, int first, int last) {
    @Override
    public String toString() {
      return first == last ? prefix + first : prefix + first + ".." + last;
    }
  }

  /** The names in their order, runs of numbers drawn together. */
  static List<String> shortened(List<String> names) {
    List<Object> words = new ArrayList<>();
    names.stream().sorted(ClusterNames::byNumber).forEach(name -> add(words, name));
    return words.stream().map(Object::toString).toList();
  }

  private static void add(List<Object> words, String name) {
    Matcher matcher = NUMBERED.matcher(name);
    if (!matcher.matches()) {
      words.add(name);
      return;
    }
    int number = Integer.parseInt(matcher.group(2));
    if (!words.isEmpty()
        && words.getLast() instanceof Run(String prefix, int first, int last)
        && prefix.equals(matcher.group(1))
        && number == last + 1) {
      words.set(words.size() - 1, new Run(prefix, first, number));
    } else {
      words.add(new Run(matcher.group(1), number, number));
    }
  }

  private static int byNumber(String a, String b) {
    Matcher first = NUMBERED.matcher(a);
    Matcher second = NUMBERED.matcher(b);
    boolean alike = first.matches() && second.matches() && first.group(1).equals(second.group(1));
    return alike
        ? Integer.compare(Integer.parseInt(first.group(2)), Integer.parseInt(second.group(2)))
        : a.compareTo(b);
  }
}
