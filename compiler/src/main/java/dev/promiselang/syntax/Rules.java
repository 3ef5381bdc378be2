package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.util.Map;
import java.util.Set;

/** What recovery must know of the rules of the grammar. */
final class Rules {

  /** Rules in braces whose parts need no commas, with the token that ends them. */
  static final Set<Integer> BLOCKS =
      Set.of(
          PromiseParser.RULE_module,
          PromiseParser.RULE_entries,
          PromiseParser.RULE_members,
          PromiseParser.RULE_promiseItems,
          PromiseParser.RULE_fleetItems,
          PromiseParser.RULE_clusterItems,
          PromiseParser.RULE_pipelines,
          PromiseParser.RULE_pipelineParts);

  /** Rules whose parts need commas, with the rule of one part. */
  static final Map<Integer, Integer> LISTS =
      Map.of(
          PromiseParser.RULE_arguments, PromiseParser.RULE_argument,
          PromiseParser.RULE_parameters, PromiseParser.RULE_parameter,
          PromiseParser.RULE_constraints, PromiseParser.RULE_constraint,
          PromiseParser.RULE_selections, PromiseParser.RULE_selection,
          PromiseParser.RULE_choiceArms, PromiseParser.RULE_choiceArm,
          PromiseParser.RULE_matchArms, PromiseParser.RULE_matchArm,
          PromiseParser.RULE_listElements, PromiseParser.RULE_listElement);

  /** Rules of a single word or text: without it, their parents may go on. */
  static final Set<Integer> WORDS =
      Set.of(
          PromiseParser.RULE_text,
          PromiseParser.RULE_lowerName,
          PromiseParser.RULE_upperName,
          PromiseParser.RULE_anyName,
          PromiseParser.RULE_reservedWord,
          PromiseParser.RULE_declaredName,
          PromiseParser.RULE_typePath,
          PromiseParser.RULE_valuePath);

  static final Set<Integer> KEYED =
      Set.of(
          PromiseParser.RULE_entries,
          PromiseParser.RULE_members,
          PromiseParser.RULE_clusterItems,
          PromiseParser.RULE_pipelineParts);

  static final Set<Integer> FOLLOW_A_FORGOTTEN_COLON =
      Set.of(
          PromiseLexer.NUMBER,
          PromiseLexer.TEXT_OPEN,
          PromiseLexer.BLOCK_OPEN,
          PromiseLexer.RAW_TEXT,
          PromiseLexer.LBRACKET,
          PromiseLexer.TRUE,
          PromiseLexer.FALSE,
          PromiseLexer.LOWER_NAME,
          PromiseLexer.UPPER_NAME);

  private Rules() {}
}
