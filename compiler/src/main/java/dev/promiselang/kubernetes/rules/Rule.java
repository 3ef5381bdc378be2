package dev.promiselang.kubernetes.rules;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.kubernetes.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A rule about every part of one of some types, which are named as the tables have them. */
record Rule(List<String> types, Consumer<Part> check) {

  /** The types that the rules which follow are about. */
  static Subject on(String... types) {
    return new Subject(List.of(types), _ -> true);
  }

  /** Makes rules about parts of some types, of those only for which a condition holds. */
  record Subject(List<String> types, Predicate<Part> condition) {

    Subject where(Predicate<Part> further) {
      return new Subject(types, condition.and(further));
    }

    /** Any rule: the check looks at a part and refuses what is wrong with it. */
    Rule check(Consumer<Part> check) {
      return new Rule(
          types,
          part -> {
            if (condition.test(part)) {
              check.accept(part);
            }
          });
    }

    Rule needs(String field, String help) {
      return check(
          part -> {
            if (!part.has(field)) {
              part.refuseLacking(field, help);
            }
          });
    }

    /** The field cannot be set, for the reason that the words after "cannot be set" give. */
    Rule forbids(String field, String because, String help) {
      return check(
          part -> {
            if (part.has(field)) {
              part.refuseField(field, because, help);
            }
          });
    }

    Rule text(String field, Syntax syntax) {
      return check(
          part -> {
            if (part.has(field) && !part.text(field).isEmpty() && !syntax.has(part.text(field))) {
              part.refuseValue(field, help(syntax, part.text(field)));
            }
          });
    }

    /** Each text of a list. */
    Rule texts(String field, Syntax syntax) {
      return check(
          part -> {
            List<String> texts = part.texts(field);
            for (int i = 0; i < texts.size(); i++) {
              if (!syntax.has(texts.get(i))) {
                FieldPath at = part.path().field(field).item(i);
                part.refuse(
                    Refusal.Sort.VALUE,
                    at,
                    "`" + at + "` cannot be `\"" + texts.get(i) + "\"`",
                    help(syntax, texts.get(i)));
              }
            }
          });
    }

    Rule keys(String field, Syntax syntax) {
      return check(
          part -> {
            for (String key : part.part(field).entries().keySet()) {
              if (!syntax.has(key)) {
                part.refuse(
                    Refusal.Sort.VALUE,
                    part.path().field(field).field(key),
                    "`" + key + "` cannot be a key of `" + part.path().field(field) + "`",
                    syntax.help());
              }
            }
          });
    }

    Rule values(String field, Syntax syntax) {
      return check(
          part ->
              part.map(field)
                  .forEach(
                      (key, value) -> {
                        if (!syntax.has(value)) {
                          part.part(field).refuseValue(key, help(syntax, value));
                        }
                      }));
    }

    Rule within(String field, long least, long most) {
      return check(
          part ->
              part.number(field)
                  .filter(number -> number < least || most < number)
                  .ifPresent(_ -> part.refuseValue(field, border(least, most))));
    }

    private static String border(long least, long most) {
      return most == Long.MAX_VALUE
          ? "it is " + least + " or more"
          : "it is a number from " + least + " to " + most;
    }

    Rule atLeast(String field, long least) {
      return within(field, least, Long.MAX_VALUE);
    }

    Rule among(String field, String... texts) {
      List<String> all = List.of(texts);
      return check(
          part -> {
            if (part.has(field) && !part.text(field).isEmpty() && !all.contains(part.text(field))) {
              String meant =
                  Suggestions.nearest(part.text(field), all)
                      .map(near -> "write `\"" + near + "\"`; ")
                      .orElse("");
              part.refuseValue(field, meant + "it is one of " + Suggestions.quoted(all));
            }
          });
    }

    /** At most one of the fields is set. */
    Rule atMostOne(String... fields) {
      return check(
          part -> {
            List<String> set = List.of(fields).stream().filter(part::hasSome).toList();
            if (set.size() > 1) {
              refuseSeveral(part, set);
            }
          });
    }

    /** Exactly one of the fields is set. */
    Rule exactlyOne(String... fields) {
      return check(
          part -> {
            List<String> all = List.of(fields);
            List<String> set = all.stream().filter(part::hasSome).toList();
            if (set.size() > 1) {
              refuseSeveral(part, set);
            } else if (set.isEmpty()) {
              part.refuse(
                  Refusal.Sort.CHOICE,
                  part.path(),
                  "`" + part.path() + "` has none of " + Suggestions.quoted(all),
                  "set exactly one of them");
            }
          });
    }

    private static void refuseSeveral(Part part, List<String> set) {
      part.refuse(
          Refusal.Sort.CHOICE,
          part.path().field(set.get(1)),
          "`" + part.path() + "` has both `" + set.get(0) + "` and `" + set.get(1) + "`",
          "keep one of them");
    }

    /** No two parts of a list have the same text or number in the field. */
    Rule unique(String list, String field) {
      return check(
          part -> {
            Set<Object> seen = new HashSet<>();
            for (Part item : part.parts(list)) {
              Object value = item.entries().get(field);
              if (item.has(field) && value != null && !seen.add(value)) {
                refuseTwice(item, field, part.path().field(list).toString());
              }
            }
          });
    }

    /** No text stands twice in a list. */
    Rule uniqueTexts(String list) {
      return check(
          part -> {
            Set<String> seen = new HashSet<>();
            List<String> texts = part.texts(list);
            for (int i = 0; i < texts.size(); i++) {
              if (!seen.add(texts.get(i))) {
                FieldPath at = part.path().field(list);
                part.refuse(
                    Refusal.Sort.TWICE,
                    at.item(i),
                    "`" + at + "` has `\"" + texts.get(i) + "\"` twice",
                    "leave one of them out");
              }
            }
          });
    }
  }

  static void refuseTwice(Part item, String field, String where) {
    String value =
        item.number(field).map(String::valueOf).orElseGet(() -> "\"" + item.text(field) + "\"");
    item.refuse(
        Refusal.Sort.TWICE,
        item.path().field(field),
        "two items of `" + where + "` have the `" + field + "` `" + value + "`",
        "give each another `" + field + "`");
  }

  /** The form in words, and the nearest text that has it where only letters must change. */
  private static String help(Syntax syntax, String text) {
    if (!syntax.isName()) {
      return syntax.help();
    }
    String nearly = Syntax.nearly(text);
    String meant = !nearly.equals(text) && syntax.has(nearly) ? "write `\"" + nearly + "\"`: " : "";
    return meant + "it has " + syntax.help();
  }

  /** The rules by type, in their order. */
  static Map<String, List<Rule>> byType(List<Rule> rules) {
    Map<String, List<Rule>> byType = new HashMap<>();
    for (Rule rule : rules) {
      for (String type : rule.types()) {
        byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(rule);
      }
    }
    return byType;
  }
}
