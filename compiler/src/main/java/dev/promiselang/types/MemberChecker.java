package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Names, fields of records and members of modules, properties of values, elements by index. */
final class MemberChecker {

  private final ExpressionChecker expressions;

  MemberChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  private Optional<Type> narrowed(Expression expression, Context context) {
    return Paths.key(expression, expressions.checking.resolution)
        .flatMap(key -> Optional.ofNullable(context.narrowed().get(key)));
  }

  Type reference(Expression.Reference reference, Context context) {
    Symbol symbol = expressions.checking.resolution.of(reference);
    return narrowed(reference, context)
        .orElseGet(() -> expressions.symbol(symbol, reference.at(), context));
  }

  Type member(Expression.Member member, Context context) {
    Symbol symbol = expressions.checking.resolution.of(member);
    if (!(symbol instanceof Symbol.Unknown) || isNamespace(member.target())) {
      return expressions.symbol(symbol, member.at(), context);
    }
    if (expressions.questions().promise(member.target()).isPresent()) {
      return expressions.questions().ofPromise(member, context);
    }
    Type target = expressions.infer(member.target(), context);
    if (member.name().isMissing()) {
      return new Type.Unknown();
    }
    if (target instanceof Type.Nothing || target instanceof Type.Maybe && !member.optional()) {
      expressions.report(new MayBeAbsent(member.target().at(), target, Optional.empty()));
      return new Type.Unknown();
    }
    Type type = narrowed(member, context).orElseGet(() -> of(target.present(), member, context));
    return member.optional() && target instanceof Type.Maybe ? type.orAbsent() : type;
  }

  private boolean isNamespace(Expression target) {
    return target instanceof Expression.Reference reference
        && (expressions.checking.resolution.of(reference) instanceof Symbol.ModuleAlias
            || expressions.checking.resolution.of(reference) instanceof Symbol.KubernetesAlias);
  }

  private Type of(Type target, Expression.Member member, Context context) {
    String name = member.name().text();
    Optional<RecordShape> shape = expressions.checking.kinds.shape(target);
    if (shape.isPresent()) {
      boolean objects =
          shape.get().isCluster() && name.equals("objects") && shape.get().field(name).isEmpty();
      return objects
          ? expressions.questions().objects(member, context)
          : field(shape.get(), target, member);
    }
    return switch (target) {
      case Type.Unknown unknown -> unknown;
      case Type.Any _, Type.Resource _ -> new Type.Any();
      default -> property(target, member, name);
    };
  }

  private Type field(RecordShape shape, Type target, Expression.Member member) {
    Optional<RecordShape.Field> field = shape.field(member.name().text());
    if (field.isPresent()) {
      expressions.deprecations().read(field.get(), member.name().at());
      return field.get().type();
    }
    if (shape.open()) {
      return new Type.Any();
    }
    if (isCluster(member)) {
      // Facts are names: what is not one has been reported with the names.
      return new Type.Unknown();
    }
    expressions.report(
        new UnknownField(
            member.name().at(),
            member.name().text(),
            "`" + TypeWords.of(target) + "`",
            "field",
            expressions.fieldNames(shape),
            Optional.empty()));
    return new Type.Unknown();
  }

  private boolean isCluster(Expression.Member member) {
    return Literals.bare(member.target()) instanceof Expression.Reference reference
        && expressions.checking.resolution.of(reference) instanceof Symbol.Special(String word)
        && word.equals("cluster");
  }

  private Type property(Type target, Expression.Member member, String name) {
    Optional<Signature> signature = expressions.checking.signatures.find(target, name);
    if (signature.isEmpty()) {
      expressions.report(
          new UnknownMethod(
              member.name().at(), name, target, expressions.checking.signatures.names(target)));
      return new Type.Unknown();
    }
    if (!signature.get().property()) {
      expressions.report(new FunctionAsValue(member.name().at(), name));
      return new Type.Unknown();
    }
    return signature.get().result().apply(List.of());
  }

  Type index(Expression.Index index, Context context) {
    Type target = expressions.infer(index.target(), context);
    Optional<RecordShape> shape = expressions.checking.kinds.shape(target);
    if (shape.isPresent()) {
      return indexed(shape.get(), target, index, context);
    }
    return switch (target) {
      case Type.ListOf(Type element, var _, var _) -> {
        expressions.check(index.index(), Expected.of(Type.Int.PLAIN), context);
        yield element;
      }
      case Type.MapOf(Type value, var _) -> {
        expressions.check(index.index(), Expected.of(Type.Text.PLAIN), context);
        yield value;
      }
      case Type.Unknown _, Type.Any _, Type.Resource _ -> {
        expressions.infer(index.index(), context);
        yield target instanceof Type.Resource ? new Type.Any() : target;
      }
      case Type.Maybe _, Type.Nothing _ -> {
        expressions.report(new MayBeAbsent(index.target().at(), target, Optional.empty()));
        yield new Type.Unknown();
      }
      default -> {
        expressions.mismatch(
            index.target().at(), target, Expected.of(Type.ListOf.of(new Type.Any())));
        yield new Type.Unknown();
      }
    };
  }

  /** {@code record["a-b"]}: the field must be known. */
  private Type indexed(RecordShape shape, Type target, Expression.Index index, Context context) {
    Type key = expressions.check(index.index(), Expected.of(Type.Text.PLAIN), context);
    if (key instanceof Type.Enumeration(var members, var _)
        && members.size() == 1
        && members.getFirst() instanceof Type.Literal.OfText(String name)) {
      Optional<RecordShape.Field> field = shape.field(name);
      if (field.isEmpty() && !shape.open()) {
        expressions.report(
            new UnknownField(
                index.index().at(),
                name,
                "`" + TypeWords.of(target) + "`",
                "field",
                expressions.fieldNames(shape),
                Optional.empty()));
      }
      return field.map(RecordShape.Field::type).orElse(new Type.Unknown());
    }
    return new Type.Any();
  }
}
