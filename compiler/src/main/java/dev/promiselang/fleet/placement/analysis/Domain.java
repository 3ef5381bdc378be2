package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.Value;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Enough values of a fact to stand for all: selectors cannot tell the others from these. Open types
 * get the constants mentioned and values between and beside them.
 */
final class Domain {

  /** A text that stands for every one that no selector mentions. */
  static final Value.Text FRESH = new Value.Text("any other value");

  private static final int MOST_MEMBERS = 8;

  private Domain() {}

  /** Nothing when the type cannot be enumerated so. */
  static Optional<List<Value>> of(Type type, List<Value> mentioned) {
    return switch (type) {
      case Type.Bool _ -> Optional.of(List.of(Value.of(false), Value.of(true)));
      case Type.Enumeration(List<Type.Literal> members, boolean _) ->
          Optional.of(members.stream().map(Domain::value).toList());
      case Type.Text _ -> Optional.of(texts(mentioned));
      case Type.Int(long minimum, long maximum, var _) ->
          Optional.of(whole(minimum, maximum, mentioned));
      case Type.Version _ -> Optional.of(versions(mentioned));
      case Type.SetOf(Type element) -> of(element, mentioned).flatMap(Domain::subsets);
      default -> mentioned.isEmpty() ? Optional.of(List.of(FRESH)) : Optional.empty();
    };
  }

  private static Value value(Type.Literal literal) {
    return switch (literal) {
      case Type.Literal.OfText(String value) -> Value.of(value);
      case Type.Literal.OfWhole(long value) -> Value.of(value);
      case Type.Literal.OfBool(boolean value) -> Value.of(value);
    };
  }

  private static List<Value> texts(List<Value> mentioned) {
    List<Value> texts = new ArrayList<>();
    mentioned.stream().filter(Value.Text.class::isInstance).distinct().forEach(texts::add);
    texts.add(FRESH);
    return texts;
  }

  /** Each number mentioned and its neighbours. */
  private static List<Value> whole(long minimum, long maximum, List<Value> mentioned) {
    TreeSet<Long> numbers = new TreeSet<>();
    for (Value value : mentioned) {
      if (value instanceof Value.Whole(long number)) {
        numbers.add(number);
        numbers.add(number == Long.MIN_VALUE ? number : number - 1);
        numbers.add(number == Long.MAX_VALUE ? number : number + 1);
      }
    }
    numbers.removeIf(number -> number < minimum || number > maximum);
    if (numbers.isEmpty()) {
      numbers.add(Math.clamp(0L, minimum, maximum));
    }
    return numbers.stream().map(Value::of).toList();
  }

  /**
   * Where each version mentioned and the line after its line begin, the version right after each of
   * these, and one before them all.
   */
  private static List<Value> versions(List<Value> mentioned) {
    TreeSet<VersionNumber> versions = new TreeSet<>();
    for (Value value : mentioned) {
      if (value instanceof Value.Version(VersionNumber number)) {
        for (VersionNumber border : List.of(start(number), lineAfter(number))) {
          versions.add(border);
          versions.add(version(border.major(), border.minor(), border.patch() + 1));
        }
      }
    }
    versions.add(versions.isEmpty() ? version(1, 0, 0) : before(versions.getFirst()));
    return versions.stream().<Value>map(Value.Version::new).toList();
  }

  private static VersionNumber before(VersionNumber version) {
    if (version.patch() > 0) {
      return version(version.major(), version.minor(), version.patch() - 1);
    }
    return version.minor() > 0
        ? version(version.major(), version.minor() - 1, 0)
        : version(Math.max(0, version.major() - 1), 0, 0);
  }

  private static VersionNumber start(VersionNumber number) {
    return version(number.major(), number.minor(), number.patch());
  }

  private static VersionNumber lineAfter(VersionNumber number) {
    return switch (number.partCount()) {
      case 1 -> version(number.major() + 1, 0, 0);
      case 2 -> version(number.major(), number.minor() + 1, 0);
      default -> version(number.major(), number.minor(), number.patch() + 1);
    };
  }

  private static VersionNumber version(long major, long minor, long patch) {
    return VersionNumber.parse(major + "." + minor + "." + patch).orElseThrow();
  }

  private static Optional<List<Value>> subsets(List<Value> members) {
    if (members.size() > MOST_MEMBERS) {
      return Optional.empty();
    }
    List<Value> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << members.size(); mask++) {
      List<Value> subset = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        if ((mask >> i & 1) == 1) {
          subset.add(members.get(i));
        }
      }
      subsets.add(new Value.SetOf(subset));
    }
    return Optional.of(subsets);
  }
}
