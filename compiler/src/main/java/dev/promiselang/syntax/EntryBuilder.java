package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.AssertEntryContext;
import dev.promiselang.grammar.PromiseParser.BracedEntryContext;
import dev.promiselang.grammar.PromiseParser.ChangeContext;
import dev.promiselang.grammar.PromiseParser.ChangeEntryContext;
import dev.promiselang.grammar.PromiseParser.DottedKeyContext;
import dev.promiselang.grammar.PromiseParser.EntriesContext;
import dev.promiselang.grammar.PromiseParser.EntryContext;
import dev.promiselang.grammar.PromiseParser.FieldEntryContext;
import dev.promiselang.grammar.PromiseParser.FieldNameContext;
import dev.promiselang.grammar.PromiseParser.ForEntryContext;
import dev.promiselang.grammar.PromiseParser.IfBlockContext;
import dev.promiselang.grammar.PromiseParser.IfEntryContext;
import dev.promiselang.grammar.PromiseParser.KeyPathContext;
import dev.promiselang.grammar.PromiseParser.LetEntryContext;
import dev.promiselang.grammar.PromiseParser.PatchChangeContext;
import dev.promiselang.grammar.PromiseParser.QuotedKeyContext;
import dev.promiselang.grammar.PromiseParser.RemoveChangeContext;
import dev.promiselang.grammar.PromiseParser.ResourceEntryContext;
import dev.promiselang.grammar.PromiseParser.SpreadEntryContext;
import dev.promiselang.grammar.PromiseParser.TextContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands between the braces of a value. */
final class EntryBuilder {

  private final Workshop workshop;

  EntryBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  List<Entry> entries(@Nullable EntriesContext context) {
    return context == null ? List.of() : workshop.all(context.items, this::entry);
  }

  Entry entry(EntryContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case FieldEntryContext e -> field(e, at);
      case SpreadEntryContext e ->
          new Entry.Spread(at, workshop.expressions.expression(e.value, e));
      case ForEntryContext e ->
          new Entry.For(
              at,
              workshop.optionalName(e.key),
              workshop.name(e.variable, e),
              workshop.expressions.expression(e.collection, e),
              workshop.expressions.optional(e.condition),
              entries(e.body));
      case IfEntryContext e ->
          workshop.part(e.conditional, e, this::conditional, Entry.Missing::new);
      case LetEntryContext e ->
          new Entry.Let(
              at,
              workshop.name(e.name, e),
              workshop.types.optional(e.type),
              workshop.expressions.expression(e.value, e));
      case ResourceEntryContext e -> resource(e, at);
      case ChangeEntryContext e -> workshop.part(e.change(), e, this::change, Entry.Missing::new);
      case AssertEntryContext e ->
          new Entry.Assert(at, workshop.expressions.expression(e.condition, e), message(e.message));
      case BracedEntryContext e -> braced(e, at);
      default -> new Entry.Missing(at);
    };
  }

  private Entry field(FieldEntryContext context, Span at) {
    if (context.separator.getType() == PromiseLexer.EQUALS) {
      workshop.report(new ForeignOperator(workshop.at(context.separator), "=", ":"));
    }
    return new Entry.Field(
        at,
        context.path == null ? List.of() : path(context.path),
        workshop.expressions.expression(context.value, context));
  }

  private List<Entry.Key> path(KeyPathContext context) {
    return switch (context) {
      case DottedKeyContext key -> {
        List<Entry.Key> path = new ArrayList<>();
        path.add(word(workshop.name(key.first, key)));
        key.rest.forEach(segment -> path.add(segment(segment)));
        yield path;
      }
      case QuotedKeyContext key -> List.of(quoted(key.quoted));
      default -> List.of(word(new Name(workshop.at(context), "")));
    };
  }

  private Entry.Key segment(FieldNameContext context) {
    return context.quoted == null
        ? word(workshop.name(context.name, context))
        : quoted(context.quoted);
  }

  private static Entry.Key word(Name name) {
    return new Entry.Key.Word(name.at(), name);
  }

  private Entry.Key quoted(TextContext context) {
    return new Entry.Key.Quoted(workshop.at(context), workshop.texts.text(context));
  }

  private Entry conditional(IfBlockContext context) {
    List<Entry> otherwise =
        context.nested == null ? entries(context.otherwise) : List.of(conditional(context.nested));
    return new Entry.If(
        workshop.at(context),
        workshop.expressions.expression(context.condition, context),
        entries(context.then),
        otherwise);
  }

  private Entry resource(ResourceEntryContext context, Span at) {
    List<Name> names = new ArrayList<>(workshop.names(context.qualifiers));
    context.owners.forEach(owner -> names.add(workshop.name(owner)));
    names.add(workshop.name(context.name));
    QualifiedName type = new QualifiedName(names.getFirst().at().to(names.getLast().at()), names);
    return new Entry.Resource(at, new Expression.Construction(at, type, entries(context.body)));
  }

  private Entry braced(BracedEntryContext context, Span at) {
    Name name = workshop.name(context.name);
    workshop.report(new MissingSeparator(name.at().after(), ":", "a key and its value"));
    Expression value = new Expression.RecordLiteral(at, entries(context.body));
    return new Entry.Field(at, List.of(word(name)), value);
  }

  Entry change(ChangeContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case PatchChangeContext c ->
          new Entry.Patch(
              at,
              c.optional != null,
              workshop.uses.typePath(c.kind, c),
              workshop.operands.operand(c.name, c),
              workshop.operands.optional(c.namespace),
              entries(c.body));
      case RemoveChangeContext c ->
          new Entry.Remove(
              at,
              c.optional != null,
              workshop.uses.typePath(c.kind, c),
              workshop.operands.operand(c.name, c),
              workshop.operands.optional(c.namespace));
      default -> new Entry.Missing(at);
    };
  }

  Optional<Expression> message(@Nullable TextContext context) {
    return Optional.ofNullable(context).map(workshop.texts::text);
  }
}
