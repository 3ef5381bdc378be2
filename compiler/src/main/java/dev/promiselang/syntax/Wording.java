package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what the parser found and what it expected in words for people. */
final class Wording {

  private static final int MOST_MARKS = 3;

  private Wording() {}

  static String found(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case PromiseLexer.TEXT_OPEN, PromiseLexer.BLOCK_OPEN -> "a text";
      case PromiseLexer.RAW_TEXT, PromiseLexer.RAW_BLOCK -> "a text";
      default -> "`" + token.getText() + "`";
    };
  }

  /** What could stand instead: the marks themselves when they are few, else the construct. */
  static String expected(IntervalSet types, int rule) {
    if (rule == PromiseParser.RULE_typePath) {
      return spelling(PromiseLexer.UPPER_NAME);
    }
    if (rule == PromiseParser.RULE_declarationBody && types.contains(PromiseLexer.LBRACE)) {
      return "`{`";
    }
    if (types.contains(PromiseLexer.LOWER_NAME) && types.contains(PromiseLexer.ABSENT)) {
      return construct(rule);
    }
    if (types.contains(PromiseLexer.LOWER_NAME)) {
      return types.contains(PromiseLexer.NUMBER) ? construct(rule) : "a name";
    }
    if (types.contains(PromiseLexer.UPPER_NAME)) {
      return "a name that begins with a capital letter";
    }
    if (types.contains(PromiseLexer.TEXT_OPEN)) {
      return types.contains(PromiseLexer.NUMBER) ? construct(rule) : "text in quotes";
    }
    List<String> marks =
        types.toList().stream().filter(type -> type > 0).map(Wording::spelling).distinct().toList();
    return marks.isEmpty() || marks.size() > MOST_MARKS
        ? construct(rule)
        : marks.stream().collect(Collectors.joining(" or "));
  }

  static String spelling(int type) {
    return switch (type) {
      case PromiseLexer.NUMBER -> "a number";
      case PromiseLexer.TEXT_OPEN, PromiseLexer.RAW_TEXT -> "text in quotes";
      case PromiseLexer.LOWER_NAME -> "a name";
      case PromiseLexer.UPPER_NAME, PromiseLexer.CONSTRUCTED_NAME ->
          "a name that begins with a capital letter";
      default -> literal(type);
    };
  }

  /** The spelling of a word or mark, in backticks. */
  private static String literal(int type) {
    String quoted = PromiseParser.VOCABULARY.getDisplayName(type);
    return quoted.startsWith("'") ? "`" + quoted.substring(1, quoted.length() - 1) + "`" : quoted;
  }

  private static String construct(int rule) {
    return switch (rule) {
      case PromiseParser.RULE_tail, PromiseParser.RULE_anyName, PromiseParser.RULE_keyPath ->
          "a name";
      case PromiseParser.RULE_module,
          PromiseParser.RULE_declaration,
          PromiseParser.RULE_declarationBody ->
          "a declaration, such as `let`, `type`, `promise` or `place`";
      case PromiseParser.RULE_promiseItems,
          PromiseParser.RULE_promiseItem,
          PromiseParser.RULE_promiseItemBody ->
          "an item of a promise, such as `on`, `include` or `install`";
      case PromiseParser.RULE_fleetItems, PromiseParser.RULE_fleetItem ->
          "`facts`, `destination`, `clusters from` or `cluster`";
      case PromiseParser.RULE_members, PromiseParser.RULE_member, PromiseParser.RULE_memberBody ->
          "a field, such as `replicas: Int`";
      case PromiseParser.RULE_entries,
          PromiseParser.RULE_entry,
          PromiseParser.RULE_clusterItems,
          PromiseParser.RULE_clusterItem ->
          "an entry, such as `replicas: 3`";
      case PromiseParser.RULE_pipelines -> "`pipeline`";
      case PromiseParser.RULE_pipelineParts, PromiseParser.RULE_pipelinePart ->
          "`container`, `permit` or an entry";
      case PromiseParser.RULE_typeExpression,
          PromiseParser.RULE_typeAtom,
          PromiseParser.RULE_typePath ->
          "a type, such as `String`";
      case PromiseParser.RULE_target, PromiseParser.RULE_placement ->
          "`every cluster`, `clusters where ...` or another placement";
      case PromiseParser.RULE_selector -> "a condition";
      case PromiseParser.RULE_matchArm, PromiseParser.RULE_matchArms, PromiseParser.RULE_pattern ->
          "a literal and `=>`, such as `\"small\" => 1`";
      case PromiseParser.RULE_choiceArm, PromiseParser.RULE_choiceArms ->
          "a condition and a promise, such as `gpu => nvidia.Stack`";
      case PromiseParser.RULE_importDeclaration -> "a module or a file";
      default -> "a value";
    };
  }
}
