package dev.promiselang.types;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Universals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Infers the type of expressions, and checks them against a type that is expected. */
final class ExpressionChecker {

  final Checking checking;
  private final LiteralChecker literals;
  private final OperatorChecker operators;
  private final CollectionChecker collections;
  private final EntryChecker entries;
  private final CallChecker calls;
  private final MatchChecker matches;
  private final MemberChecker members;
  private final FleetQuestions questions;
  private final Deprecations deprecations;

  ExpressionChecker(Checking checking) {
    this.checking = checking;
    this.literals = new LiteralChecker(this);
    this.operators = new OperatorChecker(this);
    this.collections = new CollectionChecker(this);
    this.entries = new EntryChecker(this);
    this.calls = new CallChecker(this);
    this.matches = new MatchChecker(this);
    this.members = new MemberChecker(this);
    this.questions = new FleetQuestions(this);
    this.deprecations = new Deprecations(checking);
  }

  EntryChecker entries() {
    return entries;
  }

  FleetQuestions questions() {
    return questions;
  }

  Deprecations deprecations() {
    return deprecations;
  }

  void report(Problem problem) {
    checking.report(problem);
  }

  /** The type of an expression of which nothing is expected. */
  Type infer(Expression expression, Context context) {
    Type type = inferred(expression, context);
    checking.types.put(expression, type);
    return type;
  }

  /** Checks an expression against a type and returns the type that its value will have. */
  Type check(Expression expression, Expected expected, Context context) {
    Type wanted = expected.type();
    if (wanted instanceof Type.Unknown) {
      return infer(expression, context);
    }
    if (wanted.present() instanceof Type.Any) {
      return infer(expression, context.forAnything());
    }
    return checkTyped(expression, expected, context.forTyped());
  }

  private Type checkTyped(Expression expression, Expected expected, Context context) {
    return switch (expression) {
      case Expression.Parenthesized(var _, Expression inner) ->
          note(expression, check(inner, expected, context));
      case Expression.NumericLiteral literal ->
          note(expression, literals.number(literal, false, literal, expected));
      case Expression.Negate(var _, Expression.NumericLiteral literal) ->
          note(expression, literals.number(literal, true, expression, expected));
      case Expression.TextLiteral text -> note(expression, literals.text(text, expected, context));
      case Expression.BoolLiteral bool -> note(expression, literals.bool(bool, expected));
      case Expression.ListLiteral list ->
          note(expression, collections.list(list, expected, context));
      case Expression.RecordLiteral literal ->
          note(expression, entries.literal(literal, expected, context));
      case Expression.If choice -> note(expression, choice(choice, expected, context));
      case Expression.Match match ->
          note(expression, matches.match(match, Optional.of(expected), context));
      case Expression.LetIn let -> {
        bindLet(let, context);
        yield note(expression, check(let.body(), expected, context));
      }
      default -> {
        Type type = infer(expression, context);
        require(expression, type, expected);
        yield type;
      }
    };
  }

  private Type note(Expression expression, Type type) {
    checking.types.put(expression, type);
    return type;
  }

  /** Reports a type that does not fit, or sees to it that the value is converted. */
  void require(Expression expression, Type type, Expected expected) {
    switch (Fit.of(type, expected.type())) {
      case YES -> {}
      case CONVERT -> checking.target(expression, expected.type(), expected.because());
      case NO -> mismatch(expression, type, expected);
    }
  }

  /** Reports a value that does not fit, with how it is written where that is certain. */
  void mismatch(Expression expression, Type found, Expected expected) {
    mismatch(expression.at(), found, expected, LiteralMend.of(expression, expected));
  }

  void mismatch(Span at, Type found, Expected expected) {
    mismatch(at, found, expected, Optional.empty());
  }

  private void mismatch(Span at, Type found, Expected expected, Optional<String> mended) {
    Type wanted = expected.type();
    if (isPartlyUnknown(found)) {
      return;
    }
    if (found instanceof Type.Maybe(Type of) && Fit.of(of, wanted) != Fit.NO
        || found instanceof Type.Nothing && !(wanted instanceof Type.Maybe)) {
      report(new MayBeAbsent(at, found, expected.because()));
    } else {
      report(
          new TypeMismatch(
              at, found, wanted, expected.because(), MismatchHelp.of(found, wanted), mended));
    }
  }

  /** Whether something inside of the type has been reported already. */
  private static boolean isPartlyUnknown(Type type) {
    return switch (type) {
      case Type.Unknown _ -> true;
      case Type.ListOf list -> isPartlyUnknown(list.element());
      case Type.SetOf(Type element) -> isPartlyUnknown(element);
      case Type.MapOf map -> isPartlyUnknown(map.value());
      case Type.Maybe(Type of) -> isPartlyUnknown(of);
      default -> false;
    };
  }

  /** A condition: it must be a truth value. */
  /** A text for the case that a condition does not hold, which may name what it fails for. */
  void message(Optional<Expression> message, Expression condition, Context start) {
    Context context = start;
    for (Expression.Quantifier all : Universals.of(condition)) {
      context =
          all.condition().isPresent()
              ? context.knowing(narrowed(all.condition().get(), true))
              : context;
    }
    if (message.isPresent()) {
      check(message.get(), Expected.of(Type.Text.PLAIN), context);
    }
  }

  void condition(Expression expression, Context context) {
    check(expression, Expected.of(new Type.Bool()), context);
  }

  private Type inferred(Expression expression, Context context) {
    return switch (expression) {
      case Expression.Reference reference -> members.reference(reference, context);
      case Expression.Missing _ -> new Type.Unknown();
      case Expression.TypeReference(var _, var name)
          when checking.resolution.of(name) instanceof Symbol.Unknown ->
          new Type.Unknown();
      case Expression.TypeReference reference -> {
        report(
            new MisplacedEntry(
                reference.at(),
                "`" + reference.name() + "`",
                "where a value is needed",
                "types and promises are not values; text stands in quotes"));
        yield new Type.Unknown();
      }
      case Expression.BoolLiteral _ -> new Type.Bool();
      case Expression.AbsentLiteral _ -> new Type.Nothing();
      case Expression.NumericLiteral literal -> literals.number(literal, false, literal);
      case Expression.TextLiteral text -> literals.text(text, context);
      case Expression.ListLiteral list -> collections.list(list, context);
      case Expression.RecordLiteral literal -> entries.literal(literal, context);
      case Expression.Construction construction -> entries.construction(construction, context);
      case Expression.Member member -> members.member(member, context);
      case Expression.Index index -> members.index(index, context);
      case Expression.Call call -> calls.call(call, context);
      case Expression.With with -> entries.with(with, context);
      case Expression.Negate(var _, Expression.NumericLiteral literal) ->
          literals.number(literal, true, expression);
      case Expression.Negate negate -> operators.negate(negate, context);
      case Expression.Not(var _, Expression operand) -> {
        condition(operand, context);
        yield new Type.Bool();
      }
      case Expression.Binary binary -> operators.binary(binary, context);
      case Expression.Range range -> {
        report(
            new MisplacedEntry(
                range.at(),
                "a range",
                "here",
                "a range stands right of `in`: `x in 1..3`, `[for i in 1..3 : i]`"));
        yield new Type.Unknown();
      }
      case Expression.If choice -> choice(choice, context);
      case Expression.Match match -> matches.match(match, Optional.empty(), context);
      case Expression.LetIn let -> {
        bindLet(let, context);
        yield infer(let.body(), context);
      }
      case Expression.Quantifier quantifier -> collections.quantifier(quantifier, context);
      case Expression.Lambda lambda -> {
        report(new FunctionAsValue(lambda.at(), "f"));
        yield new Type.Unknown();
      }
      case Expression.Parenthesized(var _, Expression inner) -> infer(inner, context);
    };
  }

  private void bindLet(Expression.LetIn let, Context context) {
    checking.variables.put(
        let.name(), checking.declarations.bound(let.name(), let.type(), let.value(), context));
  }

  private Type choice(Expression.If choice, Context context) {
    condition(choice.condition(), context);
    Type then = infer(choice.then(), context.knowing(narrowed(choice.condition(), true)));
    Type otherwise =
        infer(choice.otherwise(), context.knowing(narrowed(choice.condition(), false)));
    return join(choice.then(), then, choice.otherwise(), otherwise, context);
  }

  private Type choice(Expression.If choice, Expected expected, Context context) {
    condition(choice.condition(), context);
    Context yes = context.knowing(narrowed(choice.condition(), true));
    Context no = context.knowing(narrowed(choice.condition(), false));
    Type then = check(choice.then(), expected, yes);
    Type otherwise = check(choice.otherwise(), expected, no);
    return Joins.of(then, otherwise).orElse(expected.type());
  }

  Map<String, Type> narrowed(Expression condition, boolean holds) {
    return Paths.narrowed(
        condition,
        holds,
        checking.resolution,
        e -> checking.types.get(e).orElse(new Type.Unknown()));
  }

  /** The common type of two branches; without one the second is reported where types matter. */
  Type join(Expression first, Type a, Expression second, Type b, Context context) {
    Optional<Type> joined = Joins.of(a, b);
    if (joined.isEmpty() && context.untyped()) {
      return new Type.Any();
    }
    if (joined.isEmpty()) {
      report(new NoJoin(second.at(), a, b, first.at()));
    }
    return joined.orElse(new Type.Unknown());
  }

  /** The type of what a symbol names where a value stands. */
  Type symbol(Symbol symbol, Span at, Context context) {
    return switch (symbol) {
      case Symbol.Variable(Name declaration) ->
          checking.variables.get(declaration).orElse(new Type.Unknown());
      case Symbol.Field(Name declaration) ->
          checking.variables.get(declaration).orElse(new Type.Unknown());
      case Symbol.Let let -> checking.declarations.let(let);
      case Symbol.TextAlias _, Symbol.ClusterName _ -> Type.Text.PLAIN;
      case Symbol.Fact(String name, var _) ->
          context
              .facts()
              .flatMap(facts -> facts.field(name))
              .map(RecordShape.Field::type)
              .orElse(new Type.Unknown());
      case Symbol.Group _ -> new Type.Bool();
      case Symbol.Special(String word) when word.equals("clusters") ->
          questions.clusters(at, context);
      case Symbol.Special(String word) when SchemaQuestion.isAsked(symbol) -> {
        report(new FunctionAsValue(at, word));
        yield new Type.Unknown();
      }
      case Symbol.Special(String word) -> special(word, context);
      case Symbol.ManifestsAlias _ -> Type.ListOf.of(new Type.Resource(Optional.empty()));
      case Symbol.Function function -> {
        report(new FunctionAsValue(at, function.name().text()));
        yield new Type.Unknown();
      }
      case Symbol.Slot slot -> {
        report(
            new MisplacedEntry(
                at,
                "the slot `" + slot.name() + "`",
                "where a value is needed",
                "a slot has no value"));
        yield new Type.Unknown();
      }
      case Symbol.RecordType _,
          Symbol.TypeAlias _,
          Symbol.Promise _,
          Symbol.DerivedPromise _,
          Symbol.Fleet _,
          Symbol.ApiKind _,
          Symbol.BuiltinType _,
          Symbol.Kind _,
          Symbol.KindPart _,
          Symbol.ModuleAlias _,
          Symbol.KubernetesAlias _,
          Symbol.Unknown _ ->
          new Type.Unknown();
    };
  }

  private Type special(String word, Context context) {
    return switch (word) {
      case "cluster" -> new Type.Record(checking.cluster(context.facts()));
      case "request" -> context.request().orElse(new Type.Unknown());
      case "self" -> context.self().orElse(new Type.Unknown());
      case "old" -> context.old().orElse(new Type.Any());
      case "name" -> Type.Text.PLAIN;
      default -> new Type.Unknown();
    };
  }

  List<String> fieldNames(RecordShape shape) {
    return List.copyOf(shape.fields().keySet());
  }
}
