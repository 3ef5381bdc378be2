package dev.promiselang.scalars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version as written: numbers with dots between, perhaps a leading {@code v}, a pre-release and a
 * build. Equal versions may be spelled differently: {@code 1.33} equals {@code 1.33.0}.
 */
public final class VersionNumber implements Comparable<VersionNumber> {

  private static final String NUMBERS = "([0-9]{1,18}(?:\\.[0-9]{1,18})*)";
  private static final String IDENTIFIERS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
  private static final String NUMBER = "[0-9]{1,18}";
  private static final String PRERELEASE = "(?:0|[1-9][0-9]{0,17}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";

  /**
   * What the API server can read as a semantic version too, once it is padded: at most three
   * numbers, and no number of a pre-release with a zero before it.
   */
  public static final String SEMANTIC =
      "v?%1$s(?:\\.%1$s(?:\\.%1$s(?:-%2$s(?:\\.%2$s)*)?(?:\\+%3$s)?)?)?"
          .formatted(NUMBER, PRERELEASE, IDENTIFIERS);

  private static final Pattern SEMANTIC_VERSION = Pattern.compile(SEMANTIC);
  private static final Pattern WHOLE =
      Pattern.compile("v?" + NUMBERS + "(?:-(" + IDENTIFIERS + "))?(?:\\+(" + IDENTIFIERS + "))?");
  private static final Pattern START = Pattern.compile("v?" + NUMBERS);
  private static final int FULL = 3;

  private final String spelling;
  private final List<Long> numbers;
  private final String prerelease;
  private final String build;

  private VersionNumber(String spelling, List<Long> numbers, String prerelease, String build) {
    this.spelling = spelling;
    this.numbers = List.copyOf(numbers);
    this.prerelease = prerelease;
    this.build = build;
  }

  /** The version that this text is, all of it; a pre-release needs three numbers before it. */
  public static Optional<VersionNumber> parse(String text) {
    Matcher matcher = WHOLE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String prerelease = Optional.ofNullable(matcher.group(2)).orElse("");
    String build = Optional.ofNullable(matcher.group(3)).orElse("");
    List<Long> numbers = numbers(matcher.group(1));
    boolean incomplete = numbers.size() < FULL && !(prerelease + build).isEmpty();
    return incomplete
        ? Optional.empty()
        : Optional.of(new VersionNumber(text, numbers, prerelease, build));
  }

  /** The version that a request may give, as the schema of its api says. */
  public static Optional<VersionNumber> parseRequested(String text) {
    return SEMANTIC_VERSION.matcher(text).matches() ? parse(text) : Optional.empty();
  }

  /**
   * The version that a cluster calls itself: a leading {@code v} and whatever follows the first
   * three numbers is dropped, so that {@code v1.33.4-eks-1a2b} is 1.33.4.
   */
  public static Optional<VersionNumber> parseLeniently(String text) {
    Matcher matcher = START.matcher(text);
    return matcher.lookingAt() ? Optional.of(of(numbers(matcher.group(1)))) : Optional.empty();
  }

  private static List<Long> numbers(String dotted) {
    List<Long> numbers = new ArrayList<>();
    for (String number : dotted.split("\\.")) {
      numbers.add(Long.parseLong(number));
    }
    return numbers;
  }

  private static VersionNumber of(List<Long> numbers) {
    List<Long> kept = numbers.subList(0, Math.min(FULL, numbers.size()));
    String text = kept.stream().map(String::valueOf).collect(Collectors.joining("."));
    return new VersionNumber(text, kept, "", "");
  }

  /** What a fact keeps: the first numbers, at most three, unpadded, and nothing else. */
  public VersionNumber normalised() {
    return of(numbers);
  }

  /** The version as it is written. */
  public String spelling() {
    return spelling;
  }

  /** How many numbers are written. */
  public int partCount() {
    return numbers.size();
  }

  /** The number at this place, 0 where none is written. */
  public long part(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  public long major() {
    return part(0);
  }

  public long minor() {
    return part(1);
  }

  public long patch() {
    return part(2);
  }

  /** What follows the {@code +}, or nothing; it takes no part in comparisons. */
  public String build() {
    return build;
  }

  /**
   * Whether this is {@code line} or, when that has fewer than three parts, any version of its line:
   * 1.33.9 is in the line 1.33.
   */
  public boolean inLine(VersionNumber line) {
    if (line.partCount() >= FULL) {
      return equals(line);
    }
    for (int i = 0; i < line.partCount(); i++) {
      if (part(i) != line.part(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(VersionNumber other) {
    int parts = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < parts; i++) {
      int byNumber = Long.compare(part(i), other.part(i));
      if (byNumber != 0) {
        return byNumber;
      }
    }
    return Prerelease.compare(prerelease, other.prerelease);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionNumber version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    int length = numbers.size();
    while (length > 0 && numbers.get(length - 1) == 0) {
      length--;
    }
    return numbers.subList(0, length).hashCode() * 31 + Prerelease.hash(prerelease);
  }

  @Override
  public String toString() {
    return spelling;
  }
}
