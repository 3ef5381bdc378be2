package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.RecordBody.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the members of one record: its fields, its choices, its checks. */
final class ShapeReader {

  private static final int KEYWORD = "oneOf".length();

  private final Checking checking;
  private final TypeReader types;
  private final List<RecordShape.Field> fields = new ArrayList<>();
  private final List<Member.Check> checks = new ArrayList<>();
  private final List<RecordShape.OneOf> choices = new ArrayList<>();
  private final Map<String, Span> seen = new HashMap<>();
  private boolean open;

  ShapeReader(Checking checking, TypeReader types) {
    this.checking = checking;
    this.types = types;
  }

  void complete(RecordShape shape, RecordBody body) {
    body.members().forEach(this::read);
    shape.complete(fields, checks, choices, open);
  }

  private void read(Member member) {
    switch (member) {
      case Member.Field field -> field(field, false);
      case Member.Check check -> checks.add(check);
      case Member.Open _ -> open = true;
      case Member.OneOf oneOf -> oneOf(oneOf);
      case Member.Status status -> checking.report(new MisplacedStatus(status.head()));
    }
  }

  /** The fields of which one is set; each is read as if it were optional. */
  private void oneOf(Member.OneOf oneOf) {
    List<String> names = new ArrayList<>();
    for (Member member : oneOf.choices().members()) {
      if (member instanceof Member.Field field) {
        field(field, true);
        names.add(field.name().text());
      } else {
        checking.report(new BadChoice(member.at(), BadChoice.Fault.NO_FIELD));
      }
    }
    Span keyword = new Span(oneOf.at().file(), oneOf.at().start(), oneOf.at().start() + KEYWORD);
    if (names.isEmpty()) {
      checking.report(new BadChoice(keyword, BadChoice.Fault.EMPTY));
    }
    choices.add(new RecordShape.OneOf(names, keyword));
  }

  private void field(Member.Field field, boolean choice) {
    new AnnotationChecker(checking).once(field.annotations());
    if (field.name().isMissing()) {
      return;
    }
    Span first = seen.putIfAbsent(field.name().text(), field.name().at());
    if (first != null) {
      checking.report(new KeySetTwice(field.name().at(), field.name().text(), first));
    } else {
      fields.add(choice ? choice(field) : field(field));
    }
  }

  private RecordShape.Field choice(Member.Field field) {
    Type type = types.read(field.type());
    if (type instanceof Type.Maybe) {
      checking.report(new BadChoice(field.type().at(), BadChoice.Fault.OPTIONAL));
    }
    field
        .defaultValue()
        .ifPresent(value -> checking.report(new BadChoice(value.at(), BadChoice.Fault.DEFAULTED)));
    return declared(field, type.orAbsent(), Optional.empty());
  }

  private RecordShape.Field field(Member.Field field) {
    Type type = types.read(field.type(), field.defaultValue(), "a field");
    return declared(field, type, field.defaultValue());
  }

  private RecordShape.Field declared(
      Member.Field field, Type type, Optional<Expression> defaultValue) {
    checking.declared.put(field, type);
    checking.variables.put(field.name(), type);
    return new RecordShape.Field(
        field.name().text(),
        type,
        defaultValue,
        field.annotations(),
        field.documentation().text(),
        field.fixed(),
        field.name().at(),
        types.alias(field.type()),
        Optional.of(field.type()));
  }
}
