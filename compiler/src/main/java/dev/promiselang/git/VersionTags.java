package dev.promiselang.git;

import dev.promiselang.scalars.VersionNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tags that are versions, such as {@code v1.2.0}. */
final class VersionTags {

  private static final int SHOWN = 5;
  private static final Pattern FORM = Pattern.compile("v\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");

  private VersionTags() {}

  static String of(VersionNumber version) {
    return "v" + version.spelling();
  }

  /** The latest tags that are versions, the latest first. */
  static List<String> latest(Collection<String> tags) {
    return versions(tags)
        .sorted(Comparator.reverseOrder())
        .limit(SHOWN)
        .map(VersionTags::of)
        .toList();
  }

  /** The greatest version that is no pre-release and that fits. */
  static Optional<VersionNumber> greatest(Collection<String> tags, Predicate<VersionNumber> fits) {
    return versions(tags)
        .filter(version -> !version.spelling().contains("-"))
        .filter(fits)
        .max(Comparator.naturalOrder());
  }

  private static Stream<VersionNumber> versions(Collection<String> tags) {
    return tags.stream()
        .filter(tag -> FORM.matcher(tag).matches())
        .map(tag -> VersionNumber.parse(tag.substring(1)))
        .flatMap(Optional::stream);
  }
}
