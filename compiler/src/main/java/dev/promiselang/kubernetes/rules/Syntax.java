package dev.promiselang.kubernetes.rules;

import dev.promiselang.scalars.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A form that texts must have: whether one has it, and what it is in words; a name is one that
 * other spelling often mends.
 */
record Syntax(Predicate<String> holds, String help, boolean isName) {

  private static final String LABEL_PATTERN = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?";
  private static final String QUALIFIED = "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
  private static final int LONGEST_NAME = 253;

  static final Syntax LABEL =
      name(
          LABEL_PATTERN,
          "at most 63 lower-case letters, digits and `-`, a letter or digit at both ends");

  /** A label that begins with a letter. */
  static final Syntax HOST_LABEL =
      name(
          "[a-z]([-a-z0-9]{0,61}[a-z0-9])?",
          "at most 63 lower-case letters, digits and `-`, a letter first and a letter or digit"
              + " last");

  static final Syntax SUBDOMAIN =
      new Syntax(
          text -> text.length() <= LONGEST_NAME && isDotted(text),
          "at most 253 lower-case letters, digits, `-` and `.`, a letter or digit at both ends of"
              + " each part",
          true);

  /** A subdomain, or one with {@code *.} before it. */
  static final Syntax HOST =
      new Syntax(
          text ->
              SUBDOMAIN.has(text.startsWith("*.") ? text.substring(2) : text) && !isAddress(text),
          "a host is a DNS name without a port or a path, such as `shop.example.com`, or"
              + " `*.example.com` for all names below one");

  static final Syntax PORT_NAME =
      new Syntax(
          text -> text.length() <= 15 && Pattern.matches("(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*", text),
          "at most 15 lower-case letters, digits and single `-` inside, and at least one letter",
          true);

  static final Syntax QUALIFIED_NAME =
      new Syntax(
          Syntax::isQualified,
          "it has at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends, and"
              + " perhaps a DNS name and `/` before it");

  static final Syntax FINALIZER =
      new Syntax(
          text ->
              isQualified(text)
                  && (text.contains("/")
                      || List.of("kubernetes", "orphan", "foregroundDeletion").contains(text)),
          "a finalizer is a DNS name, `/` and a name, such as `acme.io/cleanup`");

  /** The key of an annotation, which may have upper case where that of a label may not. */
  static final Syntax ANNOTATION =
      new Syntax(text -> isQualified(text.toLowerCase(Locale.ROOT)), QUALIFIED_NAME.help);

  /** The name of a driver, which may have upper case where a DNS name may not. */
  static final Syntax QUALIFIED_IN_LOWER_CASE =
      new Syntax(text -> isQualified(text.toLowerCase(Locale.ROOT)), QUALIFIED_NAME.help);

  /** A host as others know it, perhaps with a dot at its end. */
  static final Syntax HOST_NAME =
      new Syntax(
          text -> SUBDOMAIN.has(text.endsWith(".") ? text.substring(0, text.length() - 1) : text),
          "it is a DNS name such as `db.example.com`");

  static final Syntax LABEL_VALUE =
      new Syntax(
          text -> text.isEmpty() || Pattern.matches(QUALIFIED, text),
          "the value of a label has at most 63 letters, digits, `-`, `_` and `.`, a letter or digit"
              + " at both ends");

  /** The key of a ConfigMap or a Secret: the name of a file. */
  static final Syntax DATA_KEY =
      new Syntax(
          text ->
              Pattern.matches("[-._a-zA-Z0-9]{1,253}", text)
                  && !text.equals(".")
                  && !text.startsWith(".."),
          "a key has at most 253 letters, digits, `-`, `_` and `.`, and does not begin with `..`");

  static final Syntax ENV_NAME =
      of("[ -<>-~]+", "the name of a variable has printable ASCII characters other than `=`");

  static final Syntax HEADER_NAME =
      of("[-A-Za-z0-9]+", "the name of a header has letters, digits and `-`");

  static final Syntax ABSOLUTE =
      new Syntax(t -> t.startsWith("/"), "it is a path that begins with `/`");

  /** A path below another one. */
  static final Syntax INSIDE =
      new Syntax(
          text -> !text.startsWith("/") && !List.of(text.split("/", -1)).contains(".."),
          "it is a path that does not begin with `/` and does not lead out by `..`");

  /** Part of a path of the API. */
  static final Syntax SEGMENT =
      new Syntax(
          text -> !text.matches(".*[/%].*") && !text.equals(".") && !text.equals(".."),
          "a name is part of a path: it has no `/` and no `%`, and is not `.` or `..`");

  static final Syntax NOT_OUTWARD =
      new Syntax(text -> !List.of(text.split("/", -1)).contains(".."), "it is a path without `..`");

  /** What a variable may be told of its pod. */
  static final Syntax POD_FIELD =
      of(
          "metadata\\.(name|namespace|uid|(labels|annotations)\\['[^']+'\\])"
              + "|spec\\.(nodeName|serviceAccountName)"
              + "|status\\.(hostIP|hostIPs|podIP|podIPs)",
          "a variable may be told `metadata.name`, `metadata.namespace`, `metadata.uid`,"
              + " `metadata.labels['<key>']`, `metadata.annotations['<key>']`, `spec.nodeName`,"
              + " `spec.serviceAccountName`, `status.hostIP` or `status.podIP`");

  /** What a file may be told of its pod. */
  static final Syntax FILE_FIELD =
      of(
          "metadata\\.(name|namespace|uid|(labels|annotations)(\\['[^']+'\\])?)",
          "a file may be told `metadata.name`, `metadata.namespace`, `metadata.uid`,"
              + " `metadata.labels` or `metadata.annotations`");

  /** Which of the amounts that a container asks for. */
  static final Syntax AMOUNT =
      of(
          "(limits|requests)\\.(cpu|memory|ephemeral-storage|hugepages-.+)",
          "write `limits.` or `requests.` and `cpu`, `memory` or `ephemeral-storage`");

  static final Syntax IP = new Syntax(Syntax::isAddress, "it is an address such as `10.0.0.1`");

  static final Syntax CIDR =
      new Syntax(
          text -> TextFormat.has(text, "cidr"), "it is a range of addresses such as `10.0.0.0/8`");

  static final Syntax PERCENT =
      of("[0-9]+%", "a whole number, or one with a percent sign such as `25%`");

  static final Syntax CRON =
      new Syntax(
          CronText::isSchedule,
          "a schedule has five fields, minute hour day month weekday: `\"0 3 * * *\"` is every day"
              + " at three");

  Syntax(Predicate<String> holds, String help) {
    this(holds, help, false);
  }

  /** A qualified name whose prefix, a DNS name, must be there. */
  static Syntax ofDomain(String what) {
    return new Syntax(
        text -> text.contains("/") && SUBDOMAIN.has(text.substring(0, text.indexOf('/'))),
        what + " is a DNS name, `/` and a path, such as `acme.io/ingress`");
  }

  boolean has(String text) {
    return holds.test(text);
  }

  Syntax saying(String other) {
    return new Syntax(holds, other, isName);
  }

  private static Syntax of(String pattern, String help) {
    return new Syntax(Pattern.compile(pattern).asMatchPredicate(), help);
  }

  private static Syntax name(String pattern, String help) {
    return new Syntax(Pattern.compile(pattern).asMatchPredicate(), help, true);
  }

  private static boolean isDotted(String text) {
    return Pattern.matches(
        "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*+", text);
  }

  private static boolean isAddress(String text) {
    return TextFormat.has(text, "ipv4") || TextFormat.has(text, "ipv6");
  }

  private static boolean isQualified(String text) {
    int slash = text.indexOf('/');
    return Pattern.matches(QUALIFIED, text.substring(slash + 1))
        && (slash < 0 || SUBDOMAIN.has(text.substring(0, slash)));
  }

  /** What was probably meant by a name that is nearly one. */
  static String nearly(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
