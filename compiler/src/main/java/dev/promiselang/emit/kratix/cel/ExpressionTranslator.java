package dev.promiselang.emit.kratix.cel;

import dev.promiselang.crds.cel.CelNames;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.Optional;

/** Turns expressions into CEL that means the same for every request. */
final class ExpressionTranslator {

  private final Translation translation;
  private final ConstantTranslator constants;
  private final ArithmeticTranslator arithmetic;
  private final ComparisonTranslator comparisons;
  private final MembershipTranslator membership;
  private final ChoiceTranslator choices;
  private final CallTranslator calls;
  private final CollectionTranslator collections;
  private final TextTranslator texts;
  private final Conversions conversions;
  private final Bindings bindings;

  ExpressionTranslator(Translation translation) {
    this.translation = translation;
    this.constants = new ConstantTranslator(translation);
    this.conversions = new Conversions(translation);
    this.bindings = new Bindings(translation);
    this.comparisons = new ComparisonTranslator(translation);
    this.membership = new MembershipTranslator(this, comparisons);
    this.arithmetic = new ArithmeticTranslator(this);
    this.choices = new ChoiceTranslator(this, comparisons, membership);
    this.collections = new CollectionTranslator(this);
    this.calls = new CallTranslator(this, comparisons);
    this.texts = new TextTranslator(this);
  }

  Translation translation() {
    return translation;
  }

  Conversions conversions() {
    return conversions;
  }

  Bindings bindings() {
    return bindings;
  }

  CollectionTranslator collections() {
    return collections;
  }

  /** The expression as CEL; its number is finite wherever it has a value. */
  Operand of(Expression expression, Scope scope) {
    return Conversions.finite(raw(expression, scope));
  }

  /** The same where only its value is asked for: what it says does not decide the check. */
  Operand value(Expression expression, Scope scope) {
    return of(expression, scope.undecided());
  }

  /** The expression as CEL, whose number may be infinite where its computation ran over. */
  Operand raw(Expression expression, Scope scope) {
    if (expression instanceof Expression.Parenthesized(var _, Expression inner)) {
      return raw(inner, scope);
    }
    if (constants.isConstant(expression)) {
      return constants.of(expression);
    }
    Operand operand = translated(expression, scope);
    Optional<Type> target = translation.typing().target(expression).map(Typing.Target::type);
    return operand.isUnknown() || target.isEmpty()
        ? operand
        : conversions.checked(operand, target.get(), expression);
  }

  private Operand translated(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Reference reference -> reference(reference, scope);
      case Expression.Member member -> member(member, scope);
      case Expression.Index index -> index(index, scope);
      case Expression.Call call -> calls.of(call, scope);
      case Expression.Not(var _, Expression operand) -> {
        Operand inner = value(operand, scope);
        yield inner.isUnknown() ? inner : inner.withCel(CelBuilder.not(inner.cel()));
      }
      case Expression.Negate negate -> arithmetic.negate(negate, scope);
      case Expression.Binary binary -> binary(binary, scope);
      case Expression.If choice -> choices.of(choice, scope);
      case Expression.Match match -> choices.of(match, scope);
      case Expression.LetIn let ->
          bindings.bound(
              value(let.value(), scope), let.name(), let.value(), scope, in -> raw(let.body(), in));
      case Expression.Quantifier quantifier -> collections.of(quantifier, scope);
      case Expression.TextLiteral text -> texts.of(text, scope);
      case Expression.ListLiteral list -> collections.of(list, scope);
      case Expression.With with ->
          refuse(with, "`with`", "CEL cannot change a record or map", COMPARE);
      case Expression.Construction construction ->
          refuse(construction, "constructing a record", "CEL has no records of its own", COMPARE);
      case Expression.RecordLiteral literal ->
          refuse(literal, "a record or map made of fields", "CEL cannot make one here", COMPARE);
      case Expression.Range range ->
          refuse(range, "running over a range", "CEL has none", "name the numbers in a list");
      case Expression.Parenthesized(var _, Expression inner) -> raw(inner, scope);
      case Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.NumericLiteral _,
          Expression.TypeReference _,
          Expression.Lambda _,
          Expression.Missing _ ->
          Operand.UNKNOWN;
    };
  }

  private static final String COMPARE = "compare the fields one by one";

  private Operand refuse(Expression at, String construct, String reason, String help) {
    return translation.refuse(at.at(), construct, reason, help);
  }

  private Operand binary(Expression.Binary binary, Scope scope) {
    return switch (binary.operator()) {
      case AND -> and(binary, scope);
      case OR -> or(binary, scope);
      case OR_ELSE -> choices.orElse(binary, scope);
      case EQUAL, NOT_EQUAL -> {
        Operand equal =
            comparisons.equal(value(binary.left(), scope), value(binary.right(), scope), binary);
        yield binary.operator() == BinaryOperator.EQUAL || equal.isUnknown()
            ? equal
            : equal.withCel(CelBuilder.not(equal.cel()));
      }
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          comparisons.ordered(
              value(binary.left(), scope), binary.operator(), value(binary.right(), scope), binary);
      case IN, NOT_IN -> membership.in(binary, scope);
      case HAS, OVERLAPS, ONLY -> membership.ofSets(binary, scope);
      case MULTIPLY, DIVIDE, REMAINDER, ADD, SUBTRACT -> arithmetic.of(binary, scope);
    };
  }

  /**
   * CEL lets what is false on one side outweigh what fails on the other; here the left side comes
   * first. Where the check fails either way, that makes no difference.
   */
  private Operand and(Expression.Binary binary, Scope scope) {
    Operand left = of(binary.left(), scope);
    Operand right = of(binary.right(), scope);
    if (left.isUnknown() || right.isUnknown()) {
      return Operand.UNKNOWN;
    }
    Cel both =
        left.mayFail() && !scope.decisive()
            ? CelBuilder.choose(left.cel(), right.cel(), CelBuilder.FALSE)
            : CelBuilder.and(left.cel(), right.cel());
    return Operand.truth(both, left.mayFail() || right.mayFail());
  }

  private Operand or(Expression.Binary binary, Scope scope) {
    Operand left = value(binary.left(), scope);
    Operand right = of(binary.right(), scope);
    if (left.isUnknown() || right.isUnknown()) {
      return Operand.UNKNOWN;
    }
    Cel either =
        left.mayFail()
            ? CelBuilder.choose(left.cel(), CelBuilder.TRUE, right.cel())
            : CelBuilder.or(left.cel(), right.cel());
    return Operand.truth(either, left.mayFail() || right.mayFail());
  }

  private Operand reference(Expression.Reference reference, Scope scope) {
    String name = "`" + reference.name() + "`";
    return switch (translation.resolution().of(reference)) {
      case Symbol.Field(var declaration) ->
          field(scope.self(), declaration.text(), reference, false);
      case Symbol.Variable(var declaration) ->
          scope.of(declaration).map(found -> narrowed(found, reference)).orElse(Operand.UNKNOWN);
      case Symbol.Special(String word) when word.equals("self") -> scope.self();
      case Symbol.Special _, Symbol.Fact _, Symbol.ClusterName _, Symbol.Group _ ->
          refuse(
              reference,
              name,
              "a request is judged on the platform, which knows nothing of the clusters",
              "check it where the request is made into resources");
      case Symbol.Unknown _ -> Operand.UNKNOWN;
      default -> refuse(reference, name, "it has no value that CEL could hold", "");
    };
  }

  /** What is known not to be absent here is there. */
  private Operand narrowed(Operand operand, Expression expression) {
    return translation.typing().of(expression) instanceof Type.Maybe ? operand : operand.known();
  }

  private Operand member(Expression.Member member, Scope scope) {
    Operand target = value(member.target(), scope);
    return switch (ValueKind.of(target.type())) {
      case UNKNOWN -> Operand.UNKNOWN;
      case RECORD -> field(target, member.name().text(), member, member.optional());
      case OPAQUE -> opaque(member);
      default -> calls.property(member, target);
    };
  }

  private Operand opaque(Expression expression) {
    return refuse(
        expression,
        "a value of type `Any`",
        "the schema does not say what it is, so that rules cannot see it",
        "give the field a type of its own");
  }

  /** A field of a record; where the record itself may be absent, so may the field. */
  private Operand field(Operand record, String name, Expression expression, boolean optional) {
    Optional<RecordShape.Field> found =
        record.type() instanceof Type.Record(RecordShape shape)
            ? shape.field(name)
            : Optional.empty();
    Optional<String> escaped = CelNames.escaped(name);
    if (found.isEmpty()) {
      return opaque(expression);
    }
    if (escaped.isEmpty()) {
      return refuse(
          expression,
          "the field `" + name + "`",
          "CEL cannot spell its name",
          "use letters, digits, `_`, `-` and `.` in the name of the field");
    }
    Type type = found.get().type();
    if (ValueKind.of(type) == ValueKind.OPAQUE) {
      return opaque(expression);
    }
    boolean maybe = translation.typing().of(expression) instanceof Type.Maybe;
    boolean odd = ValueKind.isOddText(type);
    if (odd && !maybe) {
      return refuse(
          expression,
          "a text with this format",
          "CEL reads it as a point or a length of time, or as bytes, and not as text",
          "use `Date` or `Duration`, or take the format away");
    }
    // Of such a text a rule can only ask whether it is there.
    Operand value =
        Operand.of(odd ? new Type.Any() : type, new Cel.Select(record.cel(), escaped.get()));
    Cel there =
        type instanceof Type.Maybe && maybe
            ? new Cel.Present(record.cel(), escaped.get())
            : CelBuilder.TRUE;
    return value
        .when(optional ? CelBuilder.and(record.present(), there) : there)
        .failing(record.mayFail());
  }

  private Operand index(Expression.Index index, Scope scope) {
    Operand target = value(index.target(), scope);
    Operand key = value(index.index(), scope);
    if (target.isUnknown() || key.isUnknown()) {
      return Operand.UNKNOWN;
    }
    return switch (ValueKind.of(target.type())) {
      case LIST, MAP ->
          collections
              .element(target, new Cel.Index(collections.inOrder(target, index), key.cel()))
              .failing(true);
      case RECORD ->
          key.cel() instanceof Cel.TextValue(String name)
              ? field(target, name, index, false)
              : opaque(index);
      default -> opaque(index);
    };
  }
}
