package dev.promiselang.format;

import dev.promiselang.syntax.RecordBody;

/** Lays out the inside of record types, of facts and of apis. */
final class MemberLayout {

  private final Layouts layouts;

  MemberLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  /** Braces with members; only fields, or a single member, may stand on one line. */
  Document body(RecordBody body) {
    boolean several =
        body.members().size() > 1 && !body.members().stream().allMatch(MemberLayout::isPlain);
    return layouts.brackets.of(Shape.RECORD, several, body.members(), this::member);
  }

  /** The same, with a space before. */
  Document block(RecordBody body) {
    return Document.sequence(layouts.tape.gap(Separator.SPACE), body(body));
  }

  private static boolean isPlain(RecordBody.Member member) {
    return member instanceof RecordBody.Member.Field || member instanceof RecordBody.Member.Open;
  }

  private Document member(RecordBody.Member member) {
    Tape tape = layouts.tape;
    return switch (member) {
      case RecordBody.Member.Field field ->
          Document.sequence(
              layouts.annotations(field.annotations()),
              field.fixed()
                  ? Document.sequence(tape.word("fixed"), tape.gap(Separator.SPACE))
                  : Document.EMPTY,
              layouts.types.field(field.name(), field.type(), field.defaultValue()));
      case RecordBody.Member.Check check ->
          layouts.entries.condition("check", check.condition(), check.message());
      case RecordBody.Member.OneOf oneOf ->
          Document.sequence(tape.word("oneOf"), block(oneOf.choices()));
      case RecordBody.Member.Status status ->
          Document.sequence(
              layouts.annotations(status.annotations()), tape.word("status"), block(status.body()));
      case RecordBody.Member.Open _ -> tape.word("...");
    };
  }
}
