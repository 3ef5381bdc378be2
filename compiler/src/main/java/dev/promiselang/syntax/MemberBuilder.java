package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.AnnotationContext;
import dev.promiselang.grammar.PromiseParser.CheckMemberContext;
import dev.promiselang.grammar.PromiseParser.FieldMemberContext;
import dev.promiselang.grammar.PromiseParser.MemberBodyContext;
import dev.promiselang.grammar.PromiseParser.MemberContext;
import dev.promiselang.grammar.PromiseParser.MembersContext;
import dev.promiselang.grammar.PromiseParser.OneOfMemberContext;
import dev.promiselang.grammar.PromiseParser.OpenMemberContext;
import dev.promiselang.grammar.PromiseParser.StatusMemberContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The insides of record types, facts and apis. */
final class MemberBuilder {

  private final Workshop workshop;

  MemberBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  RecordBody body(@Nullable MembersContext context, ParserRuleContext parent) {
    return workshop.part(
        context, parent, this::body, missing -> new RecordBody(missing, List.of()));
  }

  private RecordBody body(MembersContext context) {
    List<RecordBody.Member> members = new ArrayList<>();
    for (MemberContext member : context.items) {
      if (member.body != null) {
        addMember(member, member.body, members);
      }
    }
    openIsLast(members);
    return new RecordBody(workshop.at(context), members);
  }

  private void openIsLast(List<RecordBody.Member> members) {
    for (int i = 0; i + 1 < members.size(); i++) {
      RecordBody.Member next = members.get(i + 1);
      boolean isField =
          next instanceof RecordBody.Member.Field || next instanceof RecordBody.Member.OneOf;
      if (isField && members.get(i) instanceof RecordBody.Member.Open(Span at)) {
        workshop.report(new OpenNotLast(at, next.at()));
      }
    }
  }

  private void addMember(
      MemberContext member, MemberBodyContext body, List<RecordBody.Member> members) {
    Span at = workshop.at(body);
    if (!(body instanceof FieldMemberContext || body instanceof StatusMemberContext)) {
      reportMisplaced(member.annotations);
    }
    switch (body) {
      case FieldMemberContext field -> addField(field(member, field), members);
      case CheckMemberContext check ->
          members.add(
              new RecordBody.Member.Check(
                  at,
                  workshop.expressions.expression(check.condition, check),
                  workshop.entries.message(check.message)));
      case OneOfMemberContext oneOf ->
          members.add(new RecordBody.Member.OneOf(at, body(oneOf.body, oneOf)));
      case StatusMemberContext status ->
          members.add(
              new RecordBody.Member.Status(
                  workshop.at(member), annotations(member.annotations), body(status.body, status)));
      case OpenMemberContext _ -> members.add(new RecordBody.Member.Open(at));
      default -> {}
    }
  }

  /** The type that {@code type: "string"} of a schema stands for. */
  private Optional<String> ofSchema(RecordBody.Member.Field field) {
    return field.name().text().equals("type")
        ? LowerCaseType.named(workshop.file().textOf(field.type().at()).replace("\"", ""))
        : Optional.empty();
  }

  /** {@code gpu: Bool, default: false} is meant as {@code gpu: Bool = false}. */
  private void addField(RecordBody.Member.Field field, List<RecordBody.Member> members) {
    boolean follows =
        field.name().text().equals("default")
            && field.type() instanceof TypeExpression.Literal
            && field.defaultValue().isEmpty()
            && !members.isEmpty()
            && workshop.file().lineAt(members.getLast().at().start())
                == workshop.file().lineAt(field.at().start());
    if (follows && members.getLast() instanceof RecordBody.Member.Field before) {
      String value = workshop.file().textOf(field.type().at());
      Optional<String> ofSchema = ofSchema(before);
      workshop.report(
          ofSchema.isPresent()
              ? new ForeignForm(
                  before.at().to(field.at()),
                  workshop.file().textOf(before.at()),
                  "a type is written by itself: `" + ofSchema.get() + " = " + value + "`",
                  Optional.empty())
              : new DefaultAsField(field.at(), workshop.file().textOf(before.at()), value));
    } else {
      members.add(field);
    }
  }

  private RecordBody.Member.Field field(MemberContext member, FieldMemberContext field) {
    Name name =
        field.quoted == null ? workshop.name(field.name, field) : workshop.texts.name(field.quoted);
    return new RecordBody.Member.Field(
        workshop.at(member),
        workshop.documentation(member),
        annotations(member.annotations),
        field.fixed != null,
        name,
        workshop.types.type(field.type, field),
        workshop.expressions.optional(field.value));
  }

  List<Annotation> annotations(List<AnnotationContext> contexts) {
    return workshop.all(contexts, this::annotation);
  }

  private Annotation annotation(AnnotationContext context) {
    return new Annotation(
        workshop.at(context),
        workshop.name(context.name, context),
        workshop.uses.arguments(context.given));
  }

  void reportMisplaced(List<AnnotationContext> annotations) {
    if (!annotations.isEmpty()) {
      workshop.reportUnlessTold(new MisplacedAnnotation(workshop.at(annotations.getFirst())));
    }
  }
}
