package dev.promiselang.format;

import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The layouts of one file, which share its words and each other, and what several of them need. */
final class Layouts {

  final Tape tape;
  final Brackets brackets;
  final ExpressionLayout expressions = new ExpressionLayout(this);
  final OperatorLayout operators = new OperatorLayout(this);
  final ChainLayout chains = new ChainLayout(this);
  final ListLayout lists = new ListLayout(this);
  final EntryLayout entries = new EntryLayout(this);
  final TypeLayout types = new TypeLayout(this);
  final MemberLayout members = new MemberLayout(this);
  final PlacementLayout placements = new PlacementLayout(this);
  final UseLayout uses = new UseLayout(this);
  final RelationLayout relations = new RelationLayout(this);
  final PromiseItemLayout promiseItems = new PromiseItemLayout(this);
  final FleetLayout fleets = new FleetLayout(this);
  final DeclarationLayout declarations;

  Layouts(Tape tape) {
    this.tape = tape;
    this.brackets = new Brackets(tape);
    this.declarations = new DeclarationLayout(this);
  }

  /**
   * What follows a colon, an equals sign or an arrow: on the same line, or if that cannot be, on
   * the next.
   */
  Document value(Expression value) {
    if (Hugging.staysOnLine(value) || tape.isOnSeveralLines()) {
      return Document.sequence(tape.gap(Separator.SPACE), expressions.expression(value));
    }
    return Document.group(Document.nest(tape.gap(Separator.LINE), expressions.onOwnLine(value)));
  }

  /** Words and then a value. */
  Document clause(Separator separator, String word, Expression value) {
    return Document.sequence(
        tape.gap(separator),
        tape.word(word),
        tape.gap(Separator.SPACE),
        expressions.expression(value));
  }

  /** Words and then a name, on the same line or the next. */
  Document clause(String word, Name name) {
    return Document.group(
        Document.nest(tape.gap(Separator.LINE), tape.word(word), name(Separator.SPACE, name)));
  }

  Document name(Separator separator, Name name) {
    return Document.sequence(tape.gap(separator), tape.whole(name));
  }

  /** {@code env, region}. */
  Document names(List<Name> names) {
    List<Document> parts = new ArrayList<>();
    for (Name name : names) {
      if (!parts.isEmpty()) {
        parts.add(tape.tight(","));
        parts.add(tape.gap(Separator.SPACE));
      }
      parts.add(tape.whole(name));
    }
    return Document.sequence(parts);
  }

  /** {@code { a: 1 }} behind something, with a space between. */
  Document block(List<Entry> entries) {
    return Document.sequence(tape.gap(Separator.SPACE), this.entries.block(entries));
  }

  /** {@code with { ... }} if it is there. */
  Document patches(List<Entry> patches) {
    return tape.at("with")
        ? Document.sequence(tape.spaced("with"), block(patches))
        : Document.EMPTY;
  }

  /** {@code (release: Version = 2.6.4)} if it is there. */
  Document parameters(List<Parameter> parameters) {
    return tape.at("(")
        ? Document.sequence(
            tape.gap(Separator.NONE), brackets.of(Shape.ARGUMENTS, parameters, this::parameter))
        : Document.EMPTY;
  }

  private Document parameter(Parameter parameter) {
    return types.field(parameter.name(), parameter.type(), parameter.defaultValue());
  }

  /** {@code (release: 2.7.0)} if it is there. */
  Document arguments(List<Argument> arguments) {
    return tape.at("(")
        ? Document.sequence(tape.gap(Separator.NONE), chains.arguments(arguments))
        : Document.EMPTY;
  }

  /** Annotations stay on the line of what they stand before, or on lines of their own. */
  Document annotations(List<Annotation> annotations) {
    List<Document> parts = new ArrayList<>();
    for (Annotation annotation : annotations) {
      parts.add(tape.word("@"));
      parts.add(name(Separator.NONE, annotation.name()));
      parts.add(arguments(annotation.arguments()));
      parts.add(tape.gap(tape.gap().lineBreak() ? Separator.BREAK : Separator.SPACE));
    }
    return Document.sequence(parts);
  }
}
