package dev.promiselang.emit.kratix.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes conditions about fields, of every construct that a check may have, inside each other. */
final class ExpressionGenerator {

  private final Random random;
  private final List<ApiGenerator.Field> fields;
  private int variables;

  ExpressionGenerator(Random random, List<ApiGenerator.Field> fields) {
    this.random = random;
    this.fields = fields;
  }

  @SafeVarargs
  private String any(Supplier<String>... makers) {
    return makers[random.nextInt(makers.length)].get();
  }

  private String variable() {
    return "v" + ++variables;
  }

  /** The text of a message, with a number and a text of the request in it. */
  String message(int index) {
    List<ApiGenerator.Field> said =
        fields.stream()
            .filter(field -> !field.isOptional() && !field.name().startsWith("\""))
            .filter(
                field ->
                    switch (field.kind()) {
                      case WHOLE, BOUNDED, TEXT, CHOICE, BOOL, SHORT, VERSION, QUANTITY -> true;
                      default -> false;
                    })
            .toList();
    String rule = "rule " + index + " of this record";
    return said.isEmpty() || random.nextBoolean()
        ? rule
        : rule + ", 100% of ${self." + said.get(random.nextInt(said.size())).name() + "}";
  }

  /** A condition: something about fields, put together with others down to a depth. */
  String condition(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return about(fields.get(random.nextInt(fields.size())), depth);
    }
    return any(
        () -> "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")",
        () -> "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")",
        () -> "not (" + condition(depth - 1) + ")",
        () ->
            "(if %s then %s else %s)"
                .formatted(condition(depth - 1), condition(depth - 1), condition(depth - 1)),
        () -> {
          String name = variable();
          return "(let %s = %s then %s or not %s)"
              .formatted(name, condition(depth - 1), condition(depth - 1), name);
        },
        () -> "(%s) == (%s)".formatted(condition(depth - 1), condition(depth - 1)));
  }

  private String about(ApiGenerator.Field field, int depth) {
    String path = "self." + field.name();
    if (!field.isOptional()) {
      return about(path, field.kind(), depth);
    }
    String name = variable();
    boolean hasDefault = !field.kind().defaultValue().contains("{");
    return any(
        () -> "(%s != absent and %s)".formatted(path, about(path, field.kind(), depth)),
        () -> "(%s == absent or %s)".formatted(path, about(path, field.kind(), depth)),
        () -> path + " == absent",
        () ->
            field.kind() == FieldKind.ITEM
                ? "(%s?.size ?? %d) > 1".formatted(path, random.nextInt(3))
                : hasDefault
                    ? "(let %s = %s ?? %s then %s)"
                        .formatted(
                            name, path, typed(field.kind()), about(name, field.kind(), depth))
                    : path + " != absent");
  }

  private static String typed(FieldKind kind) {
    return kind.defaultValue();
  }

  private String small() {
    return Integer.toString(random.nextInt(9) - 1);
  }

  private String order() {
    return any(() -> "<", () -> "<=", () -> ">", () -> ">=", () -> "==", () -> "!=");
  }

  /** What is said of a field, its variables named as no others are. */
  private String about(String path, FieldKind kind, int depth) {
    String said = said(path, kind, depth);
    for (String name : List.of("i", "k", "t", "x", "y")) {
      said = said.replaceAll("\\b" + name + "_\\b", variable());
    }
    return said;
  }

  private String said(String path, FieldKind kind, int depth) {
    return switch (kind) {
      case BOOL -> any(() -> path, () -> "not " + path, () -> path + " == true");
      case WHOLE, BOUNDED, WHOLE_32 -> whole(path, kind);
      case NUMBER, RATIO -> number(path);
      case TEXT, SHORT, NAME -> text(path, kind);
      case CHOICE ->
          any(
              () -> path + " == \"small\"",
              () -> path + " in [\"large\"]",
              () -> "match " + path + " { \"small\" => true, \"large\" => " + condition(0) + " }",
              () -> path + ".upper() != \"LARGE\"");
      case STAGE ->
          any(
              () -> path + " " + order() + " \"staging\"",
              () -> path + " in \"dev\"..\"staging\"",
              () -> other(FieldKind.STAGE, path, " " + order() + " "),
              () ->
                  "match %s { \"dev\" => 1, \"staging\" => 2, else => 3 } %s 2"
                      .formatted(path, order()));
      case LEVEL -> any(() -> path + " " + order() + " 2", () -> path + " in [1, 5]");
      case VERSION ->
          any(
              () -> path + " " + order() + " 2.0.0",
              () -> path + " in 1.2..2.0.0",
              () -> path + " in [1.33, 2.0.0]",
              () -> path + ".minor > 2 or " + path + ".major == 2",
              () -> path + ".text.startsWith(\"v\")",
              () -> other(FieldKind.VERSION, path, " " + order() + " "));
      case QUANTITY ->
          any(
              () -> path + " " + order() + " 1Gi",
              () -> path + " + 1Gi " + order() + " 2Gi",
              () -> path + " in 250m..1k",
              () -> other(FieldKind.QUANTITY, path, " " + order() + " "),
              () -> path + ".text.size() > 3");
      case DURATION ->
          any(
              () -> path + " " + order() + " 1min",
              () -> path + " + 30s " + order() + " 90s",
              () -> path + " in 1min..1h",
              () -> other(FieldKind.DURATION, path, " " + order() + " "));
      case DATE ->
          any(
              () -> path + " " + order() + " 2026-06-01",
              () -> path + " in 2026-01-01..2027-01-01");
      case PORT -> any(() -> path + " == 80", () -> path + " != \"http\"");
      case WHOLES -> wholes(path, depth);
      case TEXTS -> texts(path, depth);
      case DURATIONS ->
          any(
              () -> path + ".sum() " + order() + " 90min",
              () -> "(" + path + ".min() ?? 1h) " + order() + " 1h",
              () -> "(" + path + ".max() ?? 1h) == 2h",
              () -> path + ".sort() == " + path,
              () -> path + ".sort().first() == 30min",
              () -> path + ".contains(60min)");
      case DATES ->
          any(
              () -> "(" + path + ".min() ?? 2026-03-01) " + order() + " 2026-03-01",
              () -> path + ".max() == 2027-01-01",
              () -> path + ".sort().last() == 2026-06-01",
              () -> path + ".flatMap(x_ => [x_, x_]).size() > 2");
      case TAGS ->
          any(
              () -> path + ".union([\"c\"]).size() " + order() + " 2",
              () -> path + ".minus([\"a\", \"c\"]).size() == 0",
              () -> path + ".intersect([\"a\", \"b\"]).has(\"b\")",
              () -> path + ".union([\"a\", \"b\"]) == " + path,
              () -> path + ".has(\"a\")",
              () -> path + ".only([\"a\", \"b\"])",
              () -> path + ".overlaps([\"b\", \"c\"])",
              () -> path + ".size() " + order() + " 1",
              () -> "\"b\" in " + path,
              () -> "any t_ in " + path + " : t_ != \"a\"",
              () -> path + ".join(\"+\") == \"a+b\"",
              () -> other(FieldKind.TAGS, path, " == "));
      case COUNTS ->
          any(
              () -> path + ".size() " + order() + " 1",
              () -> "(" + path + ".get(\"a\") ?? 0) " + order() + " 1",
              () -> "all k_ in " + path + ".keys() : (" + path + ".get(k_) ?? 9) < 9",
              () -> path + "[\"a\"] > 0",
              () -> "orZero(" + path + ".get(\"b\")) == 2",
              () -> "\"a\" in " + path);
      case LABELS ->
          any(
              () -> path + ".has(\"b-c\")",
              () -> "any k_ in " + path + ".keys() : k_.contains(\"-\")",
              () -> path + ".get(\"a\") == \"x\"",
              () -> path + ".keys().join(\",\") != \"a,b-c\"");
      case ITEM -> item(path);
      case ITEMS ->
          any(
              () -> path + ".size() > 1",
              () -> quantified(path, item("i_")),
              () -> path + ".map(i_ => i_.size).sum() " + order() + " 3",
              () -> path + ".filter(i_ => i_.note != absent).size() == 0",
              () -> "(" + path + ".first()?.size ?? 1) == 1",
              () -> path + "[0].size > 0",
              () -> "any i_ in " + path + " where i_.size > 1 : i_.note == absent");
    };
  }

  private String quantified(String path, String body) {
    return any(
        () -> "(all i_ in " + path + " : " + body + ")",
        () -> "(any i_ in " + path + " : " + body + ")",
        () -> "(all i_ in " + path + " where i_.size > 0 : " + body + ")");
  }

  private String item(String path) {
    return any(
        () -> path + ".size " + order() + " 2",
        () -> path + ".note == absent",
        () -> path + ".note == " + path + ".name",
        () -> "(" + path + ".note ?? " + path + ".name).size() " + order() + " 1",
        () -> path + ".note?.startsWith(\"x\") ?? false",
        () -> "twice(" + path + ".size) > limit");
  }

  /** Two fields of one kind with an operator between them, where there are two. */
  private String other(FieldKind kind, String path, String operator) {
    List<ApiGenerator.Field> others =
        fields.stream().filter(f -> f.kind() == kind && !f.isOptional()).toList();
    String right = others.isEmpty() ? path : "self." + others.getLast().name();
    return path + operator + right;
  }

  private String whole(String path, FieldKind kind) {
    List<Supplier<String>> makers = new ArrayList<>();
    makers.add(() -> path + " " + order() + " " + small());
    makers.add(() -> path + " in 1..5");
    makers.add(() -> path + " not in [1, 2, 7]");
    makers.add(() -> path + " + 3 " + order() + " 5");
    makers.add(() -> path + " * 2 - 1 " + order() + " " + small());
    makers.add(() -> path + " / 2 " + order() + " " + small());
    makers.add(() -> path + " % 3 == " + small());
    makers.add(() -> "10 / " + path + " > 1");
    makers.add(() -> "-" + path + " < 0");
    makers.add(() -> path + ".abs() > 2");
    makers.add(() -> path + ".max(2) " + order() + " 3");
    makers.add(() -> path + " " + order() + " 2.5");
    makers.add(() -> path + " + 0.5 " + order() + " 1.5");
    makers.add(() -> "\"n${" + path + "}\" == \"n1\"");
    makers.add(() -> other(FieldKind.NUMBER, path, " " + order() + " "));
    makers.add(
        () -> "match " + path + " { 1, 3 => true, 7, 0 => false, else => " + path + " > 4 }");
    if (kind == FieldKind.BOUNDED) {
      makers.add(() -> "twice(" + path + ") > limit");
    }
    return makers.get(random.nextInt(makers.size())).get();
  }

  private String number(String path) {
    return any(
        () -> path + " " + order() + " 0.5",
        () -> path + " " + order() + " 2",
        () -> path + " * 2 " + order() + " 1.0",
        () -> path + " + 0.25 " + order() + " 0.75",
        () -> "1.0 / " + path + " > 1.0",
        () -> path + " - 1 < 0.0",
        () -> path + " in 0.0..0.5",
        () -> path + ".abs() " + order() + " 1.0",
        () -> other(FieldKind.WHOLE, path, " " + order() + " "),
        () -> other(FieldKind.NUMBER, path, " + " + path + " " + order() + " "));
  }

  private String text(String path, FieldKind kind) {
    List<Supplier<String>> makers = new ArrayList<>();
    makers.add(() -> path + " == \"ab\"");
    makers.add(() -> path + " != \"\"");
    makers.add(() -> path + ".startsWith(\"a\")");
    makers.add(() -> path + ".endsWith(\"st\")");
    makers.add(() -> path + ".contains(\"-\")");
    makers.add(() -> path + ".matches('^[a-e]+(-w.*)?$')");
    makers.add(() -> path + ".matches('b|\\x{e9}|u')");
    makers.add(() -> path + ".size() " + order() + " 2");
    makers.add(() -> path + " in [\"a\", \"eu\"]");
    makers.add(() -> path + ".replace(\"a\", \"b\") == \"b\"");
    makers.add(() -> path + ".split(\",\").size() == 2");
    makers.add(() -> path + ".slice(0, 2) == \"eu\"");
    makers.add(() -> path + ".slice(1) == \"b\"");
    makers.add(() -> path + " + \"x\" == \"abx\"");
    makers.add(() -> "\"${" + path + "}-${limit}\" == \"a-4\"");
    makers.add(() -> other(FieldKind.SHORT, path, " == "));
    makers.add(() -> "match " + path + " { \"a\", \"ab\" => true, else => false }");
    if (kind == FieldKind.NAME) {
      makers.add(() -> path + ".lower() == \"eu-west\"");
      makers.add(() -> path + ".upper().startsWith(\"EU\")");
      makers.add(() -> path + ".trim() == " + path);
    }
    return makers.get(random.nextInt(makers.size())).get();
  }

  private String wholes(String path, int depth) {
    return any(
        () -> path + ".size() " + order() + " 2",
        () -> "all x_ in " + path + " : x_ " + order() + " 2",
        () -> "any x_ in " + path + " where x_ > 1 : x_ < 3",
        () -> path + ".contains(1)",
        () -> path + ".flatMap(x_ => [x_, x_ + 1]).size() > 2",
        () -> path + ".flatMap(x_ => " + path + ".filter(y_ => y_ > x_)).sum() > 2",
        () -> path + ".flatMap(x_ => if x_ > 1 then [x_] else []) == [2]",
        () -> "2 in " + path,
        () -> path + ".sum() " + order() + " 3",
        () -> "(" + path + ".max() ?? 0) " + order() + " 2",
        () -> "(" + path + ".min() ?? 1) == 1",
        () -> path + ".map(x_ => x_ * 2).contains(4)",
        () -> path + ".filter(x_ => x_ > 1).size() " + order() + " 1",
        () -> "[for x_ in " + path + " where x_ > 1 : x_ + 1].sum() > 2",
        () -> path + " == [1, 2]",
        () -> path + " + [3] == [1, 2, 3]",
        () -> path + "[0] == 1",
        () -> "(" + path + ".first() ?? 3) == 3",
        () -> "(" + path + ".last() ?? 3) == 2",
        () -> path + ".distinct().size() == " + path + ".size()",
        () -> path + ".sort() == " + path,
        () -> path + ".reverse() == [2, 1]",
        () -> path + ".slice(1).size() == 1",
        () -> "(" + path + ".indexOf(1) ?? 9) == 0",
        () -> "all x_ in " + path + " : " + (depth > 1 ? condition(0) : "x_ > 0"));
  }

  private String texts(String path, int depth) {
    return any(
        () -> "all x_ in " + path + " : x_.startsWith(\"a\")",
        () -> "any x_ in " + path + " : x_.size() > 1",
        () -> path + ".join(\",\") == \"a,b\"",
        () -> "\"b\" in " + path,
        () -> path + ".sort().first() == \"a\"",
        () -> "(" + path + ".min() ?? \"a\") == \"a\"",
        () -> path + ".contains(\"eu-west\")",
        () -> "[...%s, \"z\"].size() > 2".formatted(path),
        () ->
            "all x_ in "
                + path
                + " : any y_ in "
                + path
                + " : y_ == x_ + \"b\" or "
                + condition(0));
  }
}
