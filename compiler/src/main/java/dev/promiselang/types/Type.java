package dev.promiselang.types;

import java.util.List;
import java.util.Optional;

/** What values an expression may have. */
public sealed interface Type {

  /** The type of what has been reported already: it agrees with everything. */
  record Unknown() implements Type {}

  record Any() implements Type {}

  /** The type of {@code absent}. */
  record Nothing() implements Type {}

  record Bool() implements Type {}

  /** Whole numbers from {@code minimum} to {@code maximum}, both included. */
  record Int(long minimum, long maximum, Width width) implements Type {
    public static final Int PLAIN = new Int(Long.MIN_VALUE, Long.MAX_VALUE, Width.PLAIN);

    /** How wide the schema says the number is. */
    public enum Width {
      PLAIN,
      INT32,
      INT64
    }
  }

  record Number(double minimum, double maximum) implements Type {
    public static final Number PLAIN =
        new Number(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  record Text(TextRules rules) implements Type {
    public static final Text PLAIN = new Text(TextRules.NONE);
  }

  /** A closed set of texts, whole numbers or truth values; ordered when declared with {@code <}. */
  record Enumeration(List<Literal> members, boolean ordered) implements Type {
    public Enumeration {
      members = List.copyOf(members);
    }
  }

  record Version() implements Type {}

  record Quantity() implements Type {}

  record Duration() implements Type {}

  record Date() implements Type {}

  record IntOrString() implements Type {}

  /** A list; with keys it merges by them and holds each key once. */
  record ListOf(Type element, Size size, List<String> keys) implements Type {
    public ListOf {
      keys = List.copyOf(keys);
    }

    public static ListOf of(Type element) {
      return new ListOf(element, Size.ANY, List.of());
    }
  }

  record SetOf(Type element) implements Type {}

  record MapOf(Type value, Size size) implements Type {
    public static MapOf of(Type value) {
      return new MapOf(value, Size.ANY);
    }
  }

  record Record(RecordShape shape) implements Type {}

  /** {@code T?}: a value or {@code absent}; never nested. */
  record Maybe(Type of) implements Type {}

  /** A Kubernetes object, of a known kind where one is named. */
  record Resource(Optional<ResourceKind> kind) implements Type {}

  /** The apiVersion and kind of an object. */
  record ResourceKind(String apiVersion, String kind) {

    /** Whether the objects are of one kind, in whatever version. */
    boolean isOfKind(ResourceKind other) {
      return kind.equals(other.kind) && group().equals(other.group());
    }

    private String group() {
      return apiVersion.substring(0, Math.max(apiVersion.indexOf('/'), 0));
    }
  }

  /** A member of an enumeration. */
  sealed interface Literal {

    record OfText(String value) implements Literal {}

    record OfWhole(long value) implements Literal {}

    record OfBool(boolean value) implements Literal {}

    /** The member as it is written. */
    default String spelling() {
      return switch (this) {
        case OfText text -> '"' + text.value() + '"';
        case OfWhole whole -> Long.toString(whole.value());
        case OfBool bool -> Boolean.toString(bool.value());
      };
    }
  }

  /** How many elements or entries there may be. */
  record Size(int minimum, int maximum) {
    public static final Size ANY = new Size(0, Integer.MAX_VALUE);

    /** Every number that one of both allows, and those between. */
    Size or(Size other) {
      return new Size(Math.min(minimum, other.minimum), Math.max(maximum, other.maximum));
    }
  }

  /**
   * Rules on a text: length in code points; {@code pattern} is anchored, {@code matches} is not.
   */
  record TextRules(
      Size length, Optional<String> pattern, Optional<String> matches, Optional<String> format) {
    public static final TextRules NONE =
        new TextRules(Size.ANY, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This type with {@code absent} allowed. */
  default Type orAbsent() {
    return switch (this) {
      case Maybe maybe -> maybe;
      case Unknown unknown -> unknown;
      case Any any -> any;
      case Nothing nothing -> nothing;
      default -> new Maybe(this);
    };
  }

  /** This type without {@code absent}. */
  default Type present() {
    return this instanceof Maybe(Type of) ? of : this;
  }
}
