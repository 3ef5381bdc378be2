package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** The inside of a record type, of {@code facts} or of an {@code api}. */
public record RecordBody(Span at, List<Member> members) implements Node {

  public RecordBody {
    members = List.copyOf(members);
  }

  public List<Member.Field> fields() {
    return members.stream()
        .filter(Member.Field.class::isInstance)
        .map(Member.Field.class::cast)
        .toList();
  }

  /** The same without {@code status}, which is no part of what is requested. */
  public RecordBody withoutStatus() {
    return new RecordBody(
        at, members.stream().filter(member -> !(member instanceof Member.Status)).toList());
  }

  public sealed interface Member extends Node {

    /** {@code @immutable fixed env: "dev" | "prod" = "dev"}; {@code fixed} only among facts. */
    record Field(
        Span at,
        Documentation documentation,
        List<Annotation> annotations,
        boolean fixed,
        Name name,
        TypeExpression type,
        Optional<Expression> defaultValue)
        implements Member {
      public Field {
        annotations = List.copyOf(annotations);
      }
    }

    /** {@code check a <= b else "message"}. */
    record Check(Span at, Expression condition, Optional<Expression> message) implements Member {}

    /** {@code oneOf { disk: Disk bucket: Bucket }}. */
    record OneOf(Span at, RecordBody choices) implements Member {}

    /** {@code @schema({ ... }) status { ... }} of an api. */
    record Status(Span at, List<Annotation> annotations, RecordBody body) implements Member {
      public Status {
        annotations = List.copyOf(annotations);
      }

      /** From its beginning to its brace. */
      public Span head() {
        return annotations.isEmpty()
            ? new Span(at.file(), at.start(), at.start() + KEYWORD)
            : new Span(at.file(), at.start(), body.at().start());
      }

      private static final int KEYWORD = "status".length();
    }

    /** {@code ...} as the last member: further fields are allowed. */
    record Open(Span at) implements Member {}
  }
}
