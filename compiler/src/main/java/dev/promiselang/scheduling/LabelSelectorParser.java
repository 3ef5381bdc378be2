package dev.promiselang.scheduling;

import dev.promiselang.scheduling.LabelRequirement.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the text of a selector as the libraries of Kubernetes do. */
final class LabelSelectorParser {

  private static final String END = "";

  private final List<String> tokens;
  private int next;

  private LabelSelectorParser(List<String> tokens) {
    this.tokens = tokens;
  }

  static Optional<LabelSelector> parse(String text) {
    return LabelTokens.split(text)
        .flatMap(tokens -> new LabelSelectorParser(tokens).requirements())
        .map(LabelSelector::new);
  }

  private Optional<List<LabelRequirement>> requirements() {
    List<LabelRequirement> found = new ArrayList<>();
    boolean goesOn = !peek().equals(END);
    while (goesOn) {
      Optional<LabelRequirement> requirement = requirement();
      String after = take();
      if (requirement.isEmpty() || !(after.equals(END) || after.equals(","))) {
        return Optional.empty();
      }
      found.add(requirement.get());
      goesOn = after.equals(",");
    }
    return Optional.of(found);
  }

  private Optional<LabelRequirement> requirement() {
    boolean absent = peek().equals("!");
    if (absent) {
      take();
    }
    String key = take();
    if (!LabelTokens.isWord(key) || !LabelSyntax.isKey(key)) {
      return Optional.empty();
    }
    if (absent || isEnd()) {
      Operator operator = absent ? Operator.ABSENT : Operator.EXISTS;
      return Optional.of(new LabelRequirement(key, operator, Set.of()));
    }
    return withValues(key, take());
  }

  private Optional<LabelRequirement> withValues(String key, String operator) {
    return switch (operator) {
      case "=", "==" -> requirement(key, Operator.IN, exactValue());
      case "!=" -> requirement(key, Operator.NOT_IN, exactValue());
      case "in" -> requirement(key, Operator.IN, values());
      case "notin" -> requirement(key, Operator.NOT_IN, values());
      case ">" -> requirement(key, Operator.GREATER, exactValue().filter(this::areNumbers));
      case "<" -> requirement(key, Operator.LESS, exactValue().filter(this::areNumbers));
      default -> Optional.empty();
    };
  }

  private static Optional<LabelRequirement> requirement(
      String key, Operator operator, Optional<Set<String>> values) {
    return values
        .filter(v -> !v.isEmpty() && v.stream().allMatch(LabelSyntax::isValue))
        .map(v -> new LabelRequirement(key, operator, v));
  }

  private boolean areNumbers(Set<String> values) {
    return values.stream().allMatch(value -> LabelRequirement.number(value).isPresent());
  }

  private Optional<Set<String>> exactValue() {
    if (isEnd()) {
      return Optional.of(Set.of(""));
    }
    String value = take();
    return LabelTokens.isWord(value) ? Optional.of(Set.of(value)) : Optional.empty();
  }

  /** Values in parentheses; nothing before, between or after commas stands for the empty value. */
  private Optional<Set<String>> values() {
    if (!take().equals("(")) {
      return Optional.empty();
    }
    Set<String> values = new TreeSet<>();
    boolean wordBefore = false;
    for (String token = take(); !token.equals(")"); token = take()) {
      boolean word = LabelTokens.isWord(token);
      if ((word && wordBefore) || !(word || token.equals(","))) {
        return Optional.empty();
      }
      if (word || !wordBefore) {
        values.add(token.equals(",") ? "" : token);
      }
      wordBefore = word;
    }
    if (!wordBefore) {
      values.add("");
    }
    return Optional.of(values);
  }

  private boolean isEnd() {
    return peek().equals(END) || peek().equals(",");
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : END;
  }

  private String take() {
    String token = peek();
    next++;
    return token;
  }
}
