package dev.promiselang.eval;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.RecordShape;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an expression evaluates to. Values are equal when they behave alike: spellings and record
 * types take no part in it.
 */
public sealed interface Value {

  record Bool(boolean value) implements Value {}

  record Whole(long value) implements Value {}

  record Decimal(double value) implements Value {}

  record Text(String value) implements Value {}

  record Version(VersionNumber number) implements Value {}

  record Quantity(QuantityAmount amount) implements Value {}

  record Duration(DurationAmount amount) implements Value {}

  record Date(LocalDate day) implements Value {}

  record Absent() implements Value {}

  /** YAML's null where it is kept: inside {@code Any}. */
  record Null() implements Value {}

  /** What could not be computed; it has been reported and agrees with everything. */
  record Failed() implements Value {}

  /** A list; its extent is kept so that sharing cannot hide how large it is written out. */
  final class ListOf implements Value {

    private final List<Value> items;
    private final Extent extent;

    public ListOf(List<? extends Value> items) {
      this.items = List.copyOf(items);
      this.extent = Extent.around(this.items);
    }

    public List<Value> items() {
      return items;
    }

    @Override
    public Extent extent() {
      return extent;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ListOf list && items.equals(list.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }

    @Override
    public String toString() {
      return items.toString();
    }
  }

  /** A set: its members in order, each once. */
  final class SetOf implements Value {

    private final List<Value> members;
    private final Extent extent;

    public SetOf(Collection<? extends Value> members) {
      this.members =
          members.stream().<Value>map(m -> m).sorted(Order.OF_MEMBERS).distinct().toList();
      this.extent = Extent.around(this.members);
    }

    public List<Value> members() {
      return members;
    }

    @Override
    public Extent extent() {
      return extent;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SetOf set && members.equals(set.members);
    }

    @Override
    public int hashCode() {
      return members.hashCode();
    }

    @Override
    public String toString() {
      return members.toString();
    }
  }

  /**
   * A record, a map or an object of Kubernetes, keys in code-point order; a shape when it is known
   * to conform to a record type. Entries are never {@code Absent}.
   */
  final class Mapping implements Value {

    public static final Mapping EMPTY = of(new TreeMap<>());

    private final Optional<RecordShape> shape;
    private final SortedMap<String, Value> entries;
    private final Extent extent;

    public Mapping(Optional<RecordShape> shape, Map<String, Value> entries) {
      this(shape, entries, false);
    }

    private Mapping(Optional<RecordShape> shape, Map<String, Value> entries, boolean incomplete) {
      SortedMap<String, Value> sorted = new TreeMap<>(Order.OF_KEYS);
      entries.forEach(
          (key, value) -> {
            if (!(value instanceof Absent)) {
              sorted.put(key, value);
            }
          });
      this.shape = shape;
      this.entries = Collections.unmodifiableSortedMap(sorted);
      Extent whole = Extent.around(sorted);
      this.extent = incomplete ? whole.asFailed() : whole;
    }

    /** What could be computed of a mapping some of whose entries are not even known. */
    static Mapping incomplete(Map<String, Value> entries) {
      return new Mapping(Optional.empty(), entries, true);
    }

    public static Mapping of(Map<String, Value> entries) {
      return new Mapping(Optional.empty(), entries);
    }

    public Optional<RecordShape> shape() {
      return shape;
    }

    public SortedMap<String, Value> entries() {
      return entries;
    }

    public Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    @Override
    public Extent extent() {
      return extent;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mapping mapping && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
      return entries.hashCode();
    }

    @Override
    public String toString() {
      return entries.toString();
    }
  }

  /** How large the value is when it is written out in full. */
  default Extent extent() {
    return switch (this) {
      case Text(String text) -> Extent.of(text);
      case Failed _ -> Extent.FAILED;
      default -> Extent.SCALAR;
    };
  }

  /** Whether some part of the value could not be computed. */
  default boolean hasFailed() {
    return extent().failed();
  }

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(long number) {
    return new Whole(number);
  }

  static Value of(boolean truth) {
    return new Bool(truth);
  }
}
