package dev.promiselang.emit.kratix.cel;

import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.types.Literals;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code in}, {@code has}, {@code overlaps} and {@code only}. */
final class MembershipTranslator {

  private static final int PARTS = 3;

  private final ExpressionTranslator expressions;
  private final ComparisonTranslator comparisons;

  MembershipTranslator(ExpressionTranslator expressions, ComparisonTranslator comparisons) {
    this.expressions = expressions;
    this.comparisons = comparisons;
  }

  Operand in(Expression.Binary binary, Scope scope) {
    Operand found = in(expressions.value(binary.left(), scope), binary.right(), scope, binary);
    return binary.operator() == BinaryOperator.IN || found.isUnknown()
        ? found
        : found.withCel(CelBuilder.not(found.cel()));
  }

  /** Whether a value is in what stands right of {@code in}, or in a range that is a pattern. */
  Operand in(Operand value, Expression right, Scope scope, Expression at) {
    Expression collection = Literals.bare(right);
    if (value.isUnknown()) {
      return value;
    }
    return switch (collection) {
      case Expression.Range range -> inRange(value, range, scope, at);
      case Expression.ListLiteral list
          when list.elements().stream().allMatch(ListElement.Item.class::isInstance) ->
          inItems(value, list, scope, at);
      default -> {
        Operand of = expressions.value(collection, scope);
        yield ValueKind.of(of.type()) == ValueKind.VERSION
            ? member(value, of, collection)
            : inCollection(value, of, at);
      }
    };
  }

  private Operand inItems(Operand value, Expression.ListLiteral list, Scope scope, Expression at) {
    List<Operand> items = new ArrayList<>();
    for (ListElement element : list.elements()) {
      if (element instanceof ListElement.Item(var _, Expression item)) {
        items.add(expressions.value(item, scope));
      }
    }
    ValueKind kind = ValueKind.of(value.type());
    boolean mayFail = value.mayFail() || items.stream().anyMatch(Operand::mayFail);
    boolean alike =
        kind.isPlain()
            && items.stream()
                .allMatch(item -> ValueKind.of(item.type()) == kind && item.isAlwaysThere());
    if (alike) {
      Cel all = new Cel.ListOf(items.stream().map(Operand::cel).toList());
      return Operand.truth(CelBuilder.in(value.cel(), all), mayFail);
    }
    Operand any = Operand.truth(CelBuilder.FALSE, mayFail);
    for (Operand item : items) {
      Operand same = member(value, item, at);
      if (same.isUnknown()) {
        return same;
      }
      any = any.withCel(CelBuilder.or(any.cel(), same.cel()));
    }
    return any;
  }

  /** Whether a value is what a member stands for: a short Version stands for its whole line. */
  private Operand member(Operand value, Operand member, Expression at) {
    if (ValueKind.of(value.type()) != ValueKind.VERSION || member.isUnknown()) {
      return comparisons.equal(value, member, at);
    }
    Optional<VersionNumber> line = constant(member);
    if (line.isEmpty()) {
      return shortVersions(at);
    }
    return line.get().partCount() >= PARTS
        ? comparisons.equal(value, member, at)
        : inLine(value, line.get(), at);
  }

  private Operand inLine(Operand value, VersionNumber line, Expression at) {
    List<Long> parts = IntStream.range(0, line.partCount()).mapToObj(line::part).toList();
    return comparisons
        .inLine(value, parts, at)
        .map(condition -> Operand.truth(condition, value.mayFail()))
        .orElse(Operand.UNKNOWN);
  }

  private static Optional<VersionNumber> constant(Operand version) {
    return version.cel() instanceof Cel.TextValue(String text)
        ? VersionNumber.parse(text)
        : Optional.empty();
  }

  private Operand shortVersions(Expression at) {
    return expressions
        .translation()
        .refuse(
            at.at(),
            "`in` with Versions of the request",
            "a Version of fewer than three parts stands for its whole line, and CEL cannot tell"
                + " how many parts a Version has",
            "name the Versions as constants, or compare with `==`, `<` and `>=`");
  }

  private Operand inCollection(Operand value, Operand collection, Expression at) {
    if (collection.isUnknown()) {
      return collection;
    }
    boolean mayFail = value.mayFail() || collection.mayFail();
    Optional<Type> elements = ValueKind.elements(collection.type());
    ValueKind kind = ValueKind.of(value.type());
    boolean map = ValueKind.of(collection.type()) == ValueKind.MAP;
    if (map || elements.map(ValueKind::of).filter(kind::equals).isPresent() && kind.isPlain()) {
      return Operand.truth(CelBuilder.in(value.cel(), collection.cel()), mayFail);
    }
    if (kind == ValueKind.VERSION) {
      return shortVersions(at);
    }
    return held(collection, value, at);
  }

  /** Whether a collection holds a value that is equal: here no Version stands for its line. */
  Operand held(Operand collection, Operand value, Expression at) {
    ValueKind kind = ValueKind.of(value.type());
    Type type = ValueKind.elements(collection.type()).orElse(new Type.Unknown());
    boolean mayFail = value.mayFail() || collection.mayFail();
    if (kind.isPlain() && ValueKind.of(type) == kind) {
      return Operand.truth(CelBuilder.in(value.cel(), collection.cel()), mayFail);
    }
    String name = CelParts.beside("element", value.cel(), collection.cel());
    Operand element = Operand.of(type, new Cel.Variable(name));
    Operand same = comparisons.equal(element, value, at);
    return same.isUnknown()
        ? same
        : Operand.truth(
            new Cel.Macro(Cel.Macro.Kind.EXISTS, collection.cel(), name, same.cel()), mayFail);
  }

  private Operand inRange(Operand value, Expression.Range range, Scope scope, Expression at) {
    Operand low = bound(value, range.from(), BinaryOperator.GREATER_OR_EQUAL, scope, at);
    Operand high = bound(value, range.to(), BinaryOperator.LESS_OR_EQUAL, scope, at);
    if (low.isUnknown() || high.isUnknown()) {
      return Operand.UNKNOWN;
    }
    return Operand.truth(CelBuilder.and(low.cel(), high.cel()), low.mayFail() || high.mayFail());
  }

  private Operand bound(
      Operand value,
      Optional<Expression> written,
      BinaryOperator operator,
      Scope scope,
      Expression at) {
    if (written.isEmpty()) {
      return Operand.truth(CelBuilder.TRUE, false);
    }
    Operand bound = expressions.value(written.get(), scope);
    Operand beyond = comparisons.ordered(value, operator, bound, at);
    if (ValueKind.of(value.type()) != ValueKind.VERSION || beyond.isUnknown()) {
      return beyond;
    }
    Optional<VersionNumber> line = constant(bound);
    if (line.isEmpty()) {
      return shortVersions(at);
    }
    if (line.get().partCount() >= PARTS) {
      return beyond;
    }
    Operand inLine = inLine(value, line.get(), at);
    return beyond.withCel(CelBuilder.or(beyond.cel(), inLine.cel()));
  }

  /** {@code has}, {@code overlaps} and {@code only} between a set and a member or members. */
  Operand ofSets(Expression.Binary binary, Scope scope) {
    Operand held = expressions.value(binary.left(), scope);
    Operand asked = expressions.value(binary.right(), scope);
    return ofSets(binary.operator(), held, asked, binary);
  }

  Operand ofSets(BinaryOperator operator, Operand held, Operand asked, Expression at) {
    if (held.isUnknown() || asked.isUnknown()) {
      return Operand.UNKNOWN;
    }
    boolean many = ValueKind.elements(asked.type()).isPresent();
    Optional<ValueKind> kind = ValueKind.elements(held.type()).map(ValueKind::of);
    Optional<ValueKind> askedKind =
        Optional.of(ValueKind.of(ValueKind.elements(asked.type()).orElse(asked.type())));
    if (!kind.equals(askedKind) || kind.filter(ValueKind::isPlain).isEmpty()) {
      return expressions
          .translation()
          .refuse(
              at.at(),
              "asking a set for such members",
              "CEL compares them in another way than the language does",
              "quantify over the members: `any x in ... : ...`");
    }
    boolean mayFail = Stream.of(held, asked).anyMatch(Operand::mayFail);
    Cel condition =
        switch (operator) {
          case OVERLAPS -> every(Cel.Macro.Kind.EXISTS, asked, held);
          case ONLY -> every(Cel.Macro.Kind.ALL, held, asked);
          default ->
              many
                  ? every(Cel.Macro.Kind.ALL, asked, held)
                  : CelBuilder.in(asked.cel(), held.cel());
        };
    return Operand.truth(condition, mayFail);
  }

  private static Cel every(Cel.Macro.Kind kind, Operand range, Operand of) {
    String member = CelParts.beside("member", range.cel(), of.cel());
    Cel in = CelBuilder.in(new Cel.Variable(member), of.cel());
    return new Cel.Macro(kind, range.cel(), member, in);
  }
}
