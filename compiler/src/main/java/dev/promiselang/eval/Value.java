package dev.promiselang.eval;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.RecordShape;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an expression evaluates to. */
public sealed interface Value {

  record Bool(boolean value) implements Value {}

  record Whole(long value) implements Value {}

  record Decimal(double value) implements Value {}

  record Text(String value) implements Value {}

  record Version(VersionNumber number) implements Value {}

  record Quantity(QuantityAmount amount) implements Value {}

  record Duration(DurationAmount amount) implements Value {}

  record Date(LocalDate day) implements Value {}

  record ListOf(List<Value> items) implements Value {
    public ListOf {
      items = List.copyOf(items);
    }
  }

  /** Members in order, each once. */
  record SetOf(List<Value> members) implements Value {
    public SetOf {
      members = List.copyOf(members);
    }
  }

  /**
   * A record, a map or an object of Kubernetes, keys in code-point order; a shape when it is known
   * to conform to a named record type. Entries are never {@code Absent}.
   */
  record Mapping(Optional<RecordShape> shape, SortedMap<String, Value> entries) implements Value {
    public Mapping {
      entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public static Mapping of(SortedMap<String, Value> entries) {
      return new Mapping(Optional.empty(), entries);
    }

    public Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }
  }

  record Absent() implements Value {}

  /** YAML's null where it is kept: inside {@code Any}. */
  record Null() implements Value {}

  /** What could not be computed; it has been reported and agrees with everything. */
  record Failed() implements Value {}
}
