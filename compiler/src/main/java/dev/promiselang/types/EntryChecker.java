package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Records, maps, constructions and the right side of {@code with}. */
final class EntryChecker {

  private final ExpressionChecker expressions;
  private final EntryCollector collector;
  private final EntryInference inference;
  private final EntryConformance conformance;
  private final BlockChecker blocks;

  EntryChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
    this.collector = new EntryCollector(expressions);
    this.inference = new EntryInference(expressions);
    this.conformance = new EntryConformance(expressions, collector, inference);
    this.blocks = new BlockChecker(expressions, this);
  }

  BlockChecker blocks() {
    return blocks;
  }

  /** A record of which nothing is expected. */
  Type literal(Expression.RecordLiteral literal, Context context) {
    return inference.of(literal.at(), collector.paths(literal.entries(), context));
  }

  Type literal(Expression.RecordLiteral literal, Expected expected, Context context) {
    Type wanted = expected.type().present();
    switch (wanted) {
      case Type.Record(RecordShape shape) -> {
        conformance.against(
            literal.at(), collector.paths(literal.entries(), context), shape, expected, false);
        expressions.checking.target(literal, wanted, expected.because());
        return wanted;
      }
      case Type.MapOf map -> {
        conformance.map(collector.paths(literal.entries(), context), map, expected, false);
        expressions.checking.target(literal, wanted, expected.because());
        return wanted;
      }
      default -> {
        Type type = literal(literal, context);
        expressions.require(literal, type, expected);
        return type;
      }
    }
  }

  Type construction(Expression.Construction construction, Context context) {
    Symbol symbol = expressions.checking.resolution.of(construction.type());
    Type type =
        symbol instanceof Symbol.BuiltinType(String name)
            ? builtin(construction, name)
            : expressions.checking.reader.ofSymbol(symbol);
    boolean typed = type instanceof Type.Record;
    EntryPaths paths =
        collector.paths(construction.entries(), typed ? context.forTyped() : context.forAnything());
    switch (type) {
      case Type.Record(RecordShape shape) -> {
        conformance.against(construction.at(), paths, shape, Expected.of(type), false);
        expressions.checking.target(construction, type, Optional.empty());
      }
      case Type.Unknown _ -> inference.of(construction.at(), paths);
      default -> {
        inference.of(construction.at(), paths);
        if (!(type instanceof Type.Resource) && !(symbol instanceof Symbol.Unknown)) {
          expressions.report(
              new NotCallable(
                  construction.type().at(), "only record types and kinds are written with braces"));
        }
      }
    }
    return type;
  }

  private Type builtin(Expression.Construction construction, String name) {
    if (name.equals("Resource")) {
      return new Type.Resource(Optional.empty());
    }
    expressions.report(
        new NotCallable(
            construction.type().at(), "`" + name + "` has no fields: write the value itself"));
    return new Type.Unknown();
  }

  Type with(Expression.With with, Context context) {
    Type base = Widening.of(expressions.infer(with.base(), context));
    boolean typed = base instanceof Type.Record || base instanceof Type.MapOf;
    Context inside = typed ? context.forTyped() : context.forAnything();
    EntryPaths paths = collector.paths(with.entries(), inside.withOld(base));
    switch (base) {
      case Type.Record(RecordShape shape) -> {
        conformance.against(with.at(), paths, shape, Expected.of(base), true);
        expressions.checking.target(with, base, Optional.empty());
      }
      case Type.MapOf map -> {
        conformance.map(paths, map, Expected.of(base), true);
        expressions.checking.target(with, base, Optional.empty());
      }
      case Type.Unknown _, Type.Any _, Type.Resource _ -> inference.of(with.at(), paths);
      case Type.Maybe _, Type.Nothing _ ->
          expressions.report(new MayBeAbsent(with.base().at(), base, Optional.empty()));
      default ->
          expressions.mismatch(with.base().at(), base, Expected.of(Type.MapOf.of(new Type.Any())));
    }
    return base;
  }

  /** Entries whose values may be anything: they are only inferred. */
  Type free(Span at, List<Entry> entries, Context context) {
    return inference.of(at, collector.paths(entries, context.forAnything()));
  }

  /** Entries against a record type. */
  void record(Span at, List<Entry> entries, RecordShape shape, Expected expected, Context context) {
    conformance.against(at, collector.paths(entries, context), shape, expected, false);
  }

  /** Entries as a map of values of one type. */
  void map(List<Entry> entries, Type value, Context context) {
    Type.MapOf map = Type.MapOf.of(value);
    conformance.map(collector.paths(entries, context), map, Expected.of(map), false);
  }
}
