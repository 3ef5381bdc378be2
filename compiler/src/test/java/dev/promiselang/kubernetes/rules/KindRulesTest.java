package dev.promiselang.kubernetes.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.kubernetes.KubernetesTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule finds its mistake, where it is, and nothing else is found. */
class KindRulesTest {

  @Test
  void whatIsRightIsTaken() throws IOException {
    RefusedParts rules = new RefusedParts(KubernetesTables.builtIn());
    for (RuleCases.Case each : RuleCases.all()) {
      assertEquals(List.of(), rules.of(each.right()));
    }
  }

  @Test
  void eachMistakeIsFoundOnceWhereItIs() throws IOException {
    RefusedParts rules = new RefusedParts(KubernetesTables.builtIn());
    List<String> differences = new ArrayList<>();
    for (RuleCases.Mistake mistake : RuleCases.mistakes()) {
      List<String> found =
          rules.of(mistake.object()).stream().map(refusal -> refusal.path().toString()).toList();
      if (!found.equals(List.of(mistake.at()))) {
        differences.add(mistake.words() + "\n  found at " + found);
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  @Test
  void eachRuleHasAMistake() throws IOException {
    Set<Rule> fired = new HashSet<>();
    List<Rule> watched = KindRules.ALL.stream().map(rule -> watched(rule, fired)).toList();
    RefusedParts rules = new RefusedParts(KubernetesTables.builtIn(), watched);
    RuleCases.mistakes().forEach(mistake -> rules.of(mistake.object()));
    List<Integer> idle = new ArrayList<>();
    for (int i = 0; i < KindRules.ALL.size(); i++) {
      if (!fired.contains(KindRules.ALL.get(i))) {
        idle.add(i);
      }
    }
    assertEquals(
        List.of(), idle.stream().map(i -> i + ": " + KindRules.ALL.get(i).types()).toList());
  }

  private static Rule watched(Rule rule, Set<Rule> fired) {
    return new Rule(
        rule.types(),
        part -> {
          int before = part.refused();
          rule.check().accept(part);
          if (part.refused() > before) {
            fired.add(rule);
          }
        });
  }

  @Test
  void helpIsOneSentenceOfWords() throws IOException {
    RefusedParts rules = new RefusedParts(KubernetesTables.builtIn());
    for (RuleCases.Mistake mistake : RuleCases.mistakes()) {
      for (Refusal refusal : rules.of(mistake.object())) {
        assertTrue(!refusal.help().isBlank() && !refusal.help().endsWith("."), refusal.help());
      }
    }
  }
}
