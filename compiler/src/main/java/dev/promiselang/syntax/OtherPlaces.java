package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Declarations and items that stand where others do: where they belong. */
final class OtherPlaces {

  private static final Set<Integer> DECLARATIONS =
      Set.of(
          PromiseLexer.IMPORT,
          PromiseLexer.FUN,
          PromiseLexer.TYPE,
          PromiseLexer.GROUP,
          PromiseLexer.FLEET,
          PromiseLexer.PROMISE,
          PromiseLexer.PLACE,
          PromiseLexer.POLICY,
          PromiseLexer.TEST,
          PromiseLexer.SLOT,
          PromiseLexer.STORE);

  private static final Set<Integer> ITEMS =
      Set.of(
          PromiseLexer.VERSION,
          PromiseLexer.ON,
          PromiseLexer.INCLUDE,
          PromiseLexer.REQUIRES,
          PromiseLexer.USES,
          PromiseLexer.EXCLUSIVE,
          PromiseLexer.CONFLICTS,
          PromiseLexer.SUPPORTS,
          PromiseLexer.PROVIDES,
          PromiseLexer.UNIQUE,
          PromiseLexer.INSTALL,
          PromiseLexer.API,
          PromiseLexer.CONFIGURE,
          PromiseLexer.SCHEDULE,
          PromiseLexer.WORKFLOW,
          PromiseLexer.LABELS,
          PromiseLexer.ANNOTATIONS);

  private static final Set<Integer> PARTS_OF_FLEETS =
      Set.of(
          PromiseLexer.FACTS,
          PromiseLexer.DESTINATION,
          PromiseLexer.CLUSTERS,
          PromiseLexer.CLUSTER);

  private OtherPlaces() {}

  /** Where a word belongs that begins something; empty when it begins nothing of another place. */
  static String help(int rule, Token found) {
    String word = "`" + found.getText() + "`";
    return switch (rule) {
      case PromiseParser.RULE_promiseItems, PromiseParser.RULE_promiseItemBody ->
          inPromise(found, word);
      case PromiseParser.RULE_fleetItems -> inFleet(found, word);
      case PromiseParser.RULE_module ->
          ITEMS.contains(found.getType())
              ? word + " is an item of a promise: `promise Web { " + found.getText() + " ... }`"
              : PARTS_OF_FLEETS.contains(found.getType())
                  ? word + " stands in the fleet: `fleet Acme { " + found.getText() + " ... }`"
                  : "";
      case PromiseParser.RULE_pipelines ->
          found.getType() == PromiseLexer.CONTAINER || found.getType() == PromiseLexer.PERMIT
              ? word + " stands in a pipeline: `pipeline \"name\" { " + found.getText() + " ... }`"
              : "";
      default -> "";
    };
  }

  private static String inPromise(Token found, String word) {
    if (DECLARATIONS.contains(found.getType())) {
      return word + " begins a declaration of its own, outside of the promise and in column 1";
    }
    if (PARTS_OF_FLEETS.contains(found.getType())) {
      return word + " stands in the fleet: `fleet Acme { " + found.getText() + " ... }`";
    }
    return found.getType() == PromiseLexer.CONSTRUCTED_NAME
        ? "resources stand in `install`: `install { " + found.getText() + " { ... } }`"
        : "";
  }

  private static String inFleet(Token found, String word) {
    if (DECLARATIONS.contains(found.getType())) {
      return word + " begins a declaration of its own, outside of the fleet and in column 1";
    }
    return ITEMS.contains(found.getType()) ? word + " is an item of a promise" : "";
  }
}
