package dev.promiselang.emit.kratix.verdict;

import java.util.List;

/** What fields of generated apis may be: types as written, and values of requests as JSON. */
enum FieldKind {
  BOOL("Bool", "true", "true", "false"),
  WHOLE(
      "Int",
      "3",
      "0",
      "1",
      "-1",
      "7",
      "-7",
      "9223372036854775807",
      "-9223372036854775808",
      "9007199254740993"),
  BOUNDED("Int(1..7)", "2", "1", "2", "7", "8", "0"),
  WHOLE_32("Int32", "5", "5", "-5", "2147483647", "2147483648"),
  NUMBER(
      "Number",
      "0.5",
      "0.5",
      "-1.5",
      "2",
      "0",
      "2.5",
      "1e308",
      "-1e308",
      "9007199254740992",
      "9.3e18"),
  RATIO("Number(0.0..1.0)", "0.25", "0.25", "0", "1", "0.5", "1.5"),
  TEXT(
      "String",
      "\"a\"",
      "\"\"",
      "\"a\"",
      "\"ab\"",
      "\"eu-west\"",
      "\"\u00c9a\"",
      "\"\\uD83D\\uDE00x\"",
      "\"A B\"",
      "\"a,b\""),
  SHORT("String(1..8)", "\"ab\"", "\"a\"", "\"ab\"", "\"abcdefgh\"", "\"abcdefghi\"", "\"\""),
  NAME(
      "String(0..20, pattern: '[a-zA-Z0-9-]*')",
      "\"eu\"",
      "\"eu\"",
      "\"EU-West\"",
      "\"\"",
      "\"a_b\"",
      "\"-a-\""),
  CHOICE("\"small\" | \"large\"", "\"small\"", "\"small\"", "\"large\"", "\"huge\""),
  STAGE(
      "\"dev\" < \"staging\" < \"prod\"",
      "\"staging\"",
      "\"dev\"",
      "\"staging\"",
      "\"prod\"",
      "\"test\""),
  LEVEL("1 | 2 | 5", "2", "1", "2", "5", "3"),
  VERSION(
      "Version",
      "1.2",
      "\"1.2\"",
      "\"v1.2.0\"",
      "\"1.33.9\"",
      "\"2.0.0-beta.1\"",
      "\"2.0.0\"",
      "\"01.2\"",
      "\"1.2.3.4\"",
      "\"2.0.0-rc.1+b7\"",
      "\"2\"",
      "\"x\""),
  QUANTITY(
      "Quantity",
      "1Gi",
      "1",
      "\"1Gi\"",
      "\"1024Mi\"",
      "\"250m\"",
      "\"0.5\"",
      "\"1e3\"",
      "\"16Ei\"",
      "\"1Gib\"",
      "\"-3\"",
      "\"0.0000000001\""),
  DURATION(
      "Duration",
      "1h",
      "\"60s\"",
      "\"1min\"",
      "\"1m\"",
      "\"1h\"",
      "\"15d\"",
      "\"1d12h\"",
      "\"90m\"",
      "\"1.5h\"",
      "\"-1h\"",
      "\"soon\"",
      "\"\""),
  DATE("Date", "2027-03-31", "\"2027-03-31\"", "\"2026-01-01\"", "\"2027-13-01\""),
  PORT("IntOrString", "80", "80", "\"http\"", "\"80\"", "443"),
  WHOLES("[Int(0..9)](0..4)", "[1, 2]", "[]", "[1, 2]", "[3]", "[2, 1, 1]", "[1, 2, 3, 4, 5]"),
  TEXTS(
      "[String(0..9)](0..4)",
      "[\"a\", \"b\"]",
      "[]",
      "[\"a\", \"b\"]",
      "[\"b\", \"a\"]",
      "[\"eu-west\"]",
      "[\"a\", \"a\", \"ab\"]"),
  DURATIONS(
      "[Duration](0..2)",
      "[1h]",
      "[]",
      "[\"1h\", \"30min\"]",
      "[\"90m\"]",
      "[\"2h\", \"9999d\"]",
      "[\"1h\", \"1h\", \"1h\"]"),
  DATES(
      "[Date](0..3)",
      "[2026-01-01]",
      "[]",
      "[\"2026-06-01\", \"2026-01-01\"]",
      "[\"2027-01-01\"]",
      "[\"2026-02-30\"]"),
  TAGS("Set(\"a\" | \"b\" | \"c\")", "[\"a\"]", "[]", "[\"a\"]", "[\"b\", \"a\"]", "[\"c\"]"),
  COUNTS(
      "{String: Int(0..9)}(0..3)",
      "{ a: 1 }",
      "{}",
      "{\"a\": 1}",
      "{\"b\": 2, \"a\": 9}",
      "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}",
      "{\"a\": null}"),
  LABELS(
      "{String: String(0..9)}(0..3)",
      "{ a: \"x\" }",
      "{}",
      "{\"a\": \"x\"}",
      "{\"b-c\": \"y\", \"a\": \"\"}"),
  ITEM(
      "Item",
      "{}",
      "{}",
      "{\"size\": 9}",
      "{\"size\": 3, \"note\": \"x\"}",
      "{\"name\": \"b\", \"note\": \"b\"}",
      "{\"size\": 10}",
      "{\"other\": 1}",
      "{\"note\": null}"),
  ITEMS(
      "[Item](0..3)",
      "[{ size: 2 }]",
      "[]",
      "[{}]",
      "[{\"size\": 2}, {\"name\": \"b\"}]",
      "[{\"size\": 9, \"note\": \"n\"}, {\"size\": 0}, {}]");

  private final String type;
  private final String defaultValue;
  private final List<String> values;

  FieldKind(String type, String defaultValue, String... values) {
    this.type = type;
    this.defaultValue = defaultValue;
    this.values = List.of(values);
  }

  String type() {
    return type;
  }

  String defaultValue() {
    return defaultValue;
  }

  List<String> samples() {
    return values;
  }
}
