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
            : inVersion(expressions.checking.reader.ofSymbol(symbol), construction.entries());
    if (type instanceof Type.Resource(Optional<Type.ResourceKind> kind)) {
      Span at = KindOfEntries.version(construction.entries()).orElse(construction.type().at());
      kind.flatMap(k -> expressions.checking.offered.unserved(k, at))
          .ifPresent(expressions::report);
    }
    Optional<RecordShape> shape = expressions.checking.kinds.shape(type);
    EntryPaths paths =
        collector.paths(
            construction.entries(), shape.isPresent() ? context.forTyped() : context.forAnything());
    if (shape.isPresent()) {
      conformance.against(construction.at(), paths, shape.get(), Expected.of(type), false);
      expressions.checking.target(construction, type, Optional.empty());
    } else {
      inference.of(construction.at(), paths);
      if (type instanceof Type.Resource) {
        expressions.checking.target(construction, type, Optional.empty());
      }
      boolean written =
          type instanceof Type.Resource
              || type instanceof Type.Unknown
              || symbol instanceof Symbol.Unknown;
      if (!written) {
        expressions.report(
            new NotCallable(
                construction.type().at(), "only record types and kinds are written with braces"));
      }
    }
    return type;
  }

  /** The kind of a CRD in the version that the entries ask for, when there is such a one. */
  private Type inVersion(Type type, List<Entry> entries) {
    return type instanceof Type.Resource(Optional<Type.ResourceKind> kind) && kind.isPresent()
        ? KindOfEntries.apiVersion(entries)
            .map(version -> new Type.ResourceKind(version, kind.get().kind()))
            .filter(other -> expressions.checking.kinds.isOtherVersion(other, kind.get()))
            .<Type>map(other -> new Type.Resource(Optional.of(other)))
            .orElse(type)
        : type;
  }

  private Type builtin(Expression.Construction construction, String name) {
    if (name.equals("Resource")) {
      return new Type.Resource(KindOfEntries.find(construction.entries()));
    }
    expressions.report(
        new NotCallable(
            construction.type().at(), "`" + name + "` has no fields: write the value itself"));
    return new Type.Unknown();
  }

  Type with(Expression.With with, Context context) {
    Type base = Widening.of(expressions.infer(with.base(), context));
    Optional<RecordShape> shape = expressions.checking.kinds.shape(base);
    boolean typed = shape.isPresent() || base instanceof Type.MapOf;
    Context inside = typed ? context.forTyped() : context.forAnything();
    EntryPaths paths = collector.paths(with.entries(), inside.withOld(base));
    if (shape.isPresent()) {
      conformance.against(with.at(), paths, shape.get(), Expected.of(base), true);
      expressions.checking.target(with, base, Optional.empty());
      return base;
    }
    switch (base) {
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

  /** What a patch changes in an object: against the fields of its kind where they are known. */
  void patch(Entry.Patch patch, Context context) {
    Type kind =
        expressions.checking.reader.ofSymbol(expressions.checking.resolution.of(patch.kind()));
    Optional<RecordShape> shape = expressions.checking.kinds.shape(kind);
    Context inside = context.withOld(shape.isPresent() ? kind : new Type.Any());
    if (shape.isPresent()) {
      EntryPaths paths = collector.paths(patch.entries(), inside.forTyped());
      conformance.against(patch.at(), paths, shape.get(), Expected.of(kind), true);
    } else {
      free(patch.at(), patch.entries(), inside);
    }
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
