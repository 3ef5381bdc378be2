package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.Name;
import java.util.Optional;

/** Lists, loops over collections and quantifiers. */
final class CollectionChecker {

  private final ExpressionChecker expressions;

  CollectionChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** The types of the elements so far, and the first element. */
  private record Elements(Joining types, Optional<Expression> first) {}

  Type list(Expression.ListLiteral list, Context context) {
    Elements all = new Elements(new Joining(), Optional.empty());
    for (ListElement element : list.elements()) {
      all = infer(element, all, context);
    }
    return Type.ListOf.of(all.types().type().present());
  }

  private Elements infer(ListElement element, Elements all, Context context) {
    return switch (element) {
      case ListElement.Item(var _, Expression value) ->
          join(value, expressions.infer(value, context), all, context);
      case ListElement.Spread(var _, Expression value) ->
          join(value, elementOf(value, expressions.infer(value, context)), all, context);
      case ListElement.For loop -> {
        Context inner = loop(loop.key(), loop.variable(), loop.collection(), context);
        yield infer(loop.element(), all, where(loop.condition(), inner));
      }
      case ListElement.If choice -> {
        expressions.condition(choice.condition(), context);
        Elements then =
            infer(
                choice.then(),
                all,
                context.knowing(expressions.narrowed(choice.condition(), true)));
        yield choice.otherwise().isPresent()
            ? infer(
                choice.otherwise().get(),
                then,
                context.knowing(expressions.narrowed(choice.condition(), false)))
            : then;
      }
    };
  }

  private Elements join(Expression value, Type type, Elements all, Context context) {
    Expression first = all.first().orElse(value);
    if (!all.types().add(type)) {
      Type before = all.types().type();
      all.types().restart(expressions.join(first, before, value, type, context));
    }
    return new Elements(all.types(), Optional.of(first));
  }

  /** Conditions of loops and quantifiers narrow what follows. */
  private Context where(Optional<Expression> condition, Context context) {
    if (condition.isEmpty()) {
      return context;
    }
    expressions.condition(condition.get(), context);
    return context.knowing(expressions.narrowed(condition.get(), true));
  }

  /** Binds the variables of a loop. */
  Context loop(Optional<Name> key, Name variable, Expression collection, Context context) {
    if (Literals.bare(collection) instanceof Expression.Range range) {
      return range(key, variable, range, context);
    }
    Type type = expressions.infer(collection, context);
    if (key.isPresent()) {
      expressions.checking.variables.put(key.get(), Type.Text.PLAIN);
      expressions.checking.variables.put(variable, valueOf(collection, type));
    } else {
      expressions.checking.variables.put(variable, elementOf(collection, type));
    }
    return context;
  }

  Context loop(
      Optional<Name> key,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      Context context) {
    return where(condition, loop(key, variable, collection, context));
  }

  /** A loop over whole numbers: {@code for i in 1..3}. */
  private Context range(
      Optional<Name> key, Name variable, Expression.Range range, Context context) {
    Expected whole = Expected.of(Type.Int.PLAIN);
    range.from().ifPresent(from -> expressions.check(from, whole, context));
    range.to().ifPresent(to -> expressions.check(to, whole, context));
    if (range.from().isEmpty() || range.to().isEmpty()) {
      expressions.report(new EndlessLoop(range.at()));
    }
    if (key.isPresent()) {
      expressions.report(
          new TypeMismatch(
              range.at(),
              Type.ListOf.of(Type.Int.PLAIN),
              Type.MapOf.of(new Type.Any()),
              Optional.empty(),
              "over a range one variable runs: `for i in 1..3`"));
      expressions.checking.variables.put(key.get(), new Type.Unknown());
    }
    expressions.checking.variables.put(variable, Type.Int.PLAIN);
    return context;
  }

  private Type elementOf(Expression collection, Type type) {
    return switch (type) {
      case Type.ListOf(Type element, var _, var _) -> element;
      case Type.SetOf(Type element) -> element;
      case Type.Unknown unknown -> unknown;
      case Type.Any any -> any;
      case Type.MapOf _, Type.Record _ -> {
        expressions.report(
            new TypeMismatch(
                collection.at(),
                type,
                Type.ListOf.of(new Type.Any()),
                Optional.empty(),
                "over a map two variables run: `for key, value in ...`"));
        yield new Type.Unknown();
      }
      default -> {
        expressions.mismatch(collection.at(), type, Expected.of(Type.ListOf.of(new Type.Any())));
        yield new Type.Unknown();
      }
    };
  }

  private Type valueOf(Expression collection, Type type) {
    return switch (type) {
      case Type.MapOf(Type value, var _) -> value;
      case Type.Record(RecordShape shape) when shape.name().isEmpty() -> valueOf(shape);
      case Type.Any any -> any;
      case Type.Unknown unknown -> unknown;
      default -> {
        expressions.mismatch(collection.at(), type, Expected.of(Type.MapOf.of(new Type.Any())));
        yield new Type.Unknown();
      }
    };
  }

  private static Type valueOf(RecordShape shape) {
    Joining types = new Joining();
    for (RecordShape.Field field : shape.fields().values()) {
      if (!types.add(field.type())) {
        return new Type.Any();
      }
    }
    return types.type();
  }

  Type list(Expression.ListLiteral list, Expected expected, Context context) {
    Type wanted = expected.type().present();
    Optional<Type> element =
        switch (wanted) {
          case Type.ListOf(Type of, var _, var _) -> Optional.of(of);
          case Type.SetOf(Type of) -> Optional.of(of);
          default -> Optional.empty();
        };
    if (element.isEmpty()) {
      Type type = list(list, context);
      expressions.require(list, type, expected);
      return type;
    }
    for (ListElement item : list.elements()) {
      check(item, expected.withType(element.get()), wanted, context);
    }
    expressions.checking.target(list, wanted, expected.because());
    return wanted;
  }

  private void check(ListElement element, Expected expected, Type whole, Context context) {
    switch (element) {
      case ListElement.Item(var _, Expression value) -> expressions.check(value, expected, context);
      case ListElement.Spread spread -> spread(spread, expected, whole, context);
      case ListElement.For loop -> {
        Context inner =
            loop(loop.key(), loop.variable(), loop.collection(), loop.condition(), context);
        check(loop.element(), expected, whole, inner);
      }
      case ListElement.If choice -> {
        expressions.condition(choice.condition(), context);
        Context yes = context.knowing(expressions.narrowed(choice.condition(), true));
        check(choice.then(), expected, whole, yes);
        if (choice.otherwise().isPresent()) {
          Context no = context.knowing(expressions.narrowed(choice.condition(), false));
          check(choice.otherwise().get(), expected, whole, no);
        }
      }
    }
  }

  /** What a spread brings fits the elements of the list around it. */
  void spread(ListElement.Spread spread, Expected expected, Type whole, Context context) {
    Type type = expressions.infer(spread.value(), context);
    if (Fit.of(elementOf(spread.value(), type), expected.type()) == Fit.NO) {
      expressions.mismatch(spread.value().at(), type, expected.withType(whole));
    }
  }

  Type quantifier(Expression.Quantifier quantifier, Context context) {
    if (Literals.bare(quantifier.collection()) instanceof Expression.Range range) {
      expressions.infer(range, context);
      return new Type.Bool();
    }
    Context inner =
        loop(
            Optional.empty(),
            quantifier.variable(),
            quantifier.collection(),
            quantifier.condition(),
            context);
    expressions.condition(quantifier.body(), inner);
    return new Type.Bool();
  }
}
