package dev.promiselang.scalars;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats of text that an API server checks, judged as it judges them. Dashes in their names
 * mean nothing: {@code date-time} is {@code datetime}.
 */
public final class TextFormat {

  private static final String COLOR_PART = "\\s*(?:0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])\\s*";
  private static final String LABEL = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";

  private static final Map<String, Predicate<String>> ALL = all();

  private TextFormat() {}

  private static Map<String, Predicate<String>> all() {
    Map<String, Predicate<String>> formats = new TreeMap<>();
    formats.put("bsonobjectid", matching("[0-9a-fA-F]{24}"));
    formats.put("byte", TextFormat::isBase64);
    formats.put("cidr", AddressText::isRange);
    formats.put("creditcard", TextFormat::mayBeCard);
    formats.put("date", TimeText::isDate);
    formats.put("date-time", TimeText::isMoment);
    formats.put("duration", TimeText::isDuration);
    formats.put("email", AddressText::isMailAddress);
    formats.put("hexcolor", matching("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})"));
    formats.put("hostname", AddressText::isHost);
    formats.put("ipv4", AddressText::isV4);
    formats.put("ipv6", AddressText::isV6);
    formats.put("isbn", text -> isBook(text, 10) || isBook(text, 13));
    formats.put("isbn10", text -> isBook(text, 10));
    formats.put("isbn13", text -> isBook(text, 13));
    formats.put(
        "k8s-long-name",
        text -> text.length() <= 253 && text.matches(LABEL + "(?:\\." + LABEL + ")*"));
    formats.put("k8s-short-name", matching(LABEL));
    formats.put("mac", AddressText::isHardware);
    formats.put("password", _ -> true);
    formats.put(
        "rgbcolor", matching("rgb\\(" + COLOR_PART + "," + COLOR_PART + "," + COLOR_PART + "\\)"));
    formats.put("ssn", matching("\\d{3}[- ]\\d{2}[- ]\\d{4}"));
    formats.put("uri", UriText::isUri);
    formats.put("uuid", uuid("[0-9a-f]{4}-?[0-9a-f]{4}"));
    formats.put("uuid3", uuid("3[0-9a-f]{3}-?[0-9a-f]{4}"));
    formats.put("uuid4", uuid("4[0-9a-f]{3}-?[89ab][0-9a-f]{3}"));
    formats.put("uuid5", uuid("5[0-9a-f]{3}-?[89ab][0-9a-f]{3}"));
    return Collections.unmodifiableMap(formats);
  }

  /** The names of all formats. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** Whether an API server checks a format of this name, dashes meaning nothing. */
  public static boolean isKnown(String name) {
    return find(name).isPresent();
  }

  /** Whether the text has the format; any text has one that is not known. */
  public static boolean has(String text, String name) {
    return find(name).map(format -> format.test(text)).orElse(true);
  }

  private static Optional<Predicate<String>> find(String name) {
    return ALL.entrySet().stream()
        .filter(format -> plain(format.getKey()).equals(plain(name)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String plain(String name) {
    return name.replace("-", "");
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static Predicate<String> uuid(String middle) {
    Predicate<String> lower = matching("[0-9a-f]{8}-?[0-9a-f]{4}-?" + middle + "-?[0-9a-f]{12}");
    return text -> lower.test(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isBase64(String text) {
    if (text.isEmpty() || text.length() % 4 != 0) {
      return false;
    }
    try {
      Base64.getDecoder().decode(text);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  /** The sum of the digits, every second one from the right doubled, ends in zero. */
  private static boolean mayBeCard(String text) {
    String digits = text.replaceAll("[^0-9]+", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return digits.length() >= 13 && digits.length() <= 19 && sum % 10 == 0;
  }

  /** The digits weighed by their places come to a multiple of 11, or of 10 in the long form. */
  private static boolean isBook(String text, int length) {
    String digits = text.replaceAll("[\\s-]+", "");
    String shape = length == 10 ? "\\d{9}[0-9X]" : "\\d{13}";
    if (!digits.matches(shape)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < length; i++) {
      int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      sum += digit * (length == 10 ? i + 1 : i % 2 == 0 ? 1 : 3);
    }
    return sum % (length == 10 ? 11 : 10) == 0;
  }
}
