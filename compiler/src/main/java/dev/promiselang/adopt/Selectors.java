package dev.promiselang.adopt;

import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.syntax.ReservedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels that Promises select clusters by, as facts. */
final class Selectors {

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of("cluster", "clusters", "name", "self"));

  /** What a Promise asks of its clusters; Kratix makes one of all selectors. */
  String condition(ImportedPromise promise) {
    Map<String, String> labels = new LinkedHashMap<>();
    promise.selectors().forEach(labels::putAll);
    List<String> terms = new ArrayList<>();
    labels.forEach((key, value) -> terms.add(fact(key) + " == " + Spelling.line(value)));
    return terms.stream().collect(Collectors.joining(" and "));
  }

  private String fact(String label) {
    return facts.computeIfAbsent(label, this::freeName);
  }

  private String freeName(String label) {
    String last = label.substring(label.lastIndexOf('/') + 1);
    String upper = SharedTypes.upperCamel(last);
    String plain = Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
    String name = ReservedWords.contains(plain) ? plain + "Label" : plain;
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }

  void write(Page page) {
    if (facts.isEmpty()) {
      return;
    }
    page.blank().begin("needs facts {");
    facts.forEach(
        (label, name) -> {
          if (!label.equals(name)) {
            page.line("@label(" + Spelling.line(label) + ")");
          }
          page.line(name + ": String");
        });
    page.line("}");
  }
}
