package dev.promiselang.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The common type of many values, joined one after the other as {@link Joins} joins two, in time
 * that grows with their number alone.
 */
final class Joining {

  /** What has been joined so far, apart from {@code absent}. */
  private sealed interface Joined {

    record Whole(Type type) implements Joined {}

    /** Literals of one base, none of which has an order. */
    record Literals(Type base, Set<Type.Literal> members) implements Joined {}

    /** Anonymous records, field by field. */
    final class Records implements Joined {
      private final RecordShape first;
      private final Map<String, Member> members = new LinkedHashMap<>();
      private int count;
      private boolean open;

      Records(RecordShape first) {
        this.first = first;
      }
    }
  }

  /** A field of the records so far: its first declaration, its type, how many have it. */
  private static final class Member {
    private final RecordShape.Field field;
    private final Joining types = new Joining();
    private int count;

    Member(RecordShape.Field field) {
      this.field = field;
    }
  }

  private Joined joined = new Joined.Whole(new Type.Unknown());
  private boolean absent;

  Type type() {
    Type type =
        switch (joined) {
          case Joined.Whole(Type whole) -> whole;
          case Joined.Literals(var _, var members) ->
              new Type.Enumeration(new ArrayList<>(members), false);
          case Joined.Records records -> record(records);
        };
    if (absent && type instanceof Type.Unknown) {
      return new Type.Nothing();
    }
    return absent ? type.orAbsent() : type;
  }

  private static Type record(Joined.Records records) {
    List<RecordShape.Field> fields = new ArrayList<>();
    for (Member member : records.members.values()) {
      Type type = member.types.type();
      fields.add(
          Joins.withType(member.field, member.count < records.count ? type.orAbsent() : type));
    }
    return new Type.Record(RecordShape.anonymous(records.first.at(), fields, records.open));
  }

  /** Goes on from this type. */
  void restart(Type type) {
    absent = false;
    joined = new Joined.Whole(new Type.Unknown());
    add(type);
  }

  /** Joins one more type; false when there is no common one. */
  boolean add(Type type) {
    absent |= type instanceof Type.Nothing || type instanceof Type.Maybe;
    return type instanceof Type.Nothing || addPresent(type.present());
  }

  private boolean addPresent(Type type) {
    return switch (joined) {
      case Joined.Literals(Type base, var members)
          when type instanceof Type.Enumeration(var more, boolean ordered)
              && !ordered
              && Joins.base(type).equals(base) -> {
        members.addAll(more);
        yield true;
      }
      case Joined.Records records
          when type instanceof Type.Record(RecordShape shape) && isPlain(shape) ->
          add(records, shape);
      // Types may share their parts: what stays the same is not looked into.
      case Joined.Whole(Type whole) when whole.equals(type) -> true;
      case Joined.Whole(Type.Unknown _) -> {
        joined = new Joined.Whole(type);
        yield true;
      }
      case Joined.Whole(Type.Record(RecordShape before))
          when isPlain(before)
              && type instanceof Type.Record(RecordShape shape)
              && isPlain(shape) -> {
        Joined.Records records = new Joined.Records(before);
        joined = records;
        yield add(records, before) && add(records, shape);
      }
      case Joined.Whole _, Joined.Literals _, Joined.Records _ -> addWhole(type);
    };
  }

  private boolean addWhole(Type type) {
    boolean wasAbsent = absent;
    absent = false;
    Optional<Type> both = Joins.of(type(), type);
    absent = wasAbsent;
    both.ifPresent(this::become);
    return both.isPresent();
  }

  private void become(Type type) {
    joined =
        type instanceof Type.Enumeration(var members, boolean ordered) && !ordered
            ? new Joined.Literals(Joins.base(type), new LinkedHashSet<>(members))
            : new Joined.Whole(type);
  }

  private static boolean isPlain(RecordShape shape) {
    return shape.name().isEmpty() && shape.checks().isEmpty() && shape.oneOfs().isEmpty();
  }

  private static boolean add(Joined.Records records, RecordShape shape) {
    for (RecordShape.Field field : shape.fields().values()) {
      Member member = records.members.computeIfAbsent(field.name(), _ -> new Member(field));
      if (!member.types.add(field.type())) {
        return false;
      }
      member.count++;
    }
    records.open |= shape.open();
    records.count++;
    return true;
  }
}
