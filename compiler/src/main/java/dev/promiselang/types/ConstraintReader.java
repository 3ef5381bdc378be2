package dev.promiselang.types;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.syntax.TypeExpression.Constraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the built-in types with what stands in the parentheses after them. */
final class ConstraintReader {

  private final Checking checking;
  private final TypeExpression.Named written;
  private boolean refused;

  private ConstraintReader(Checking checking, TypeExpression.Named written) {
    this.checking = checking;
    this.written = written;
  }

  static Type builtin(
      Checking checking, TypeReader types, String name, TypeExpression.Named written) {
    ConstraintReader reader = new ConstraintReader(checking, written);
    once(checking, written.constraints());
    return switch (name) {
      case "Int" -> reader.whole(Type.Int.PLAIN);
      case "Int32" ->
          reader.whole(new Type.Int(Integer.MIN_VALUE, Integer.MAX_VALUE, Type.Int.Width.INT32));
      case "Int64" ->
          reader.whole(new Type.Int(Long.MIN_VALUE, Long.MAX_VALUE, Type.Int.Width.INT64));
      case "Number" -> reader.number();
      case "String" -> reader.text();
      case "Set" -> reader.set(types);
      case "Bool" -> reader.plain(new Type.Bool());
      case "Version" -> reader.plain(new Type.Version());
      case "Quantity" -> reader.plain(new Type.Quantity());
      case "Duration" -> reader.plain(new Type.Duration());
      case "Date" -> reader.plain(new Type.Date());
      case "IntOrString" -> reader.plain(new Type.IntOrString());
      case "Any" -> reader.plain(new Type.Any());
      case "Resource" -> reader.plain(new Type.Resource(Optional.empty()));
      default -> new Type.Unknown();
    };
  }

  /** The first of the rules that the type does not have: others are mostly of the same kind. */
  private void refuse(Constraint constraint, String help) {
    if (!refused) {
      refused = true;
      String type = written.name().toString();
      String ours =
          new ForeignConstraints(type, written.constraints()).help(constraint).orElse(help);
      checking.report(
          new BadType(constraint.at(), "`" + type + "` cannot be refined this way", ours));
    }
  }

  private Type plain(Type type) {
    written.constraints().stream()
        .findFirst()
        .ifPresent(constraint -> refuse(constraint, "write `" + written.name() + "` alone"));
    return type;
  }

  private Type whole(Type.Int base) {
    Type.Int type = base;
    for (Constraint constraint : written.constraints()) {
      if (constraint instanceof Constraint.Bounds bounds) {
        long minimum = bound(bounds.from(), base.minimum());
        long maximum = bound(bounds.to(), base.maximum());
        if (minimum > maximum) {
          refuse(constraint, "the lower bound stands first: `Int(1..7)`");
          return base;
        }
        type = new Type.Int(minimum, maximum, base.width());
      } else {
        refuse(constraint, "write a range: `Int(1..7)`");
      }
    }
    return type;
  }

  private long bound(Optional<Expression> bound, long missing) {
    if (bound.isEmpty()) {
      return missing;
    }
    Optional<Type.Literal> literal = TypeReader.literal(bound.get());
    if (literal.isPresent() && literal.get() instanceof Type.Literal.OfWhole(long value)) {
      return value;
    }
    checking.report(new BadType(bound.get().at(), "a bound is a whole number", ""));
    return missing;
  }

  private Type number() {
    Type.Number type = Type.Number.PLAIN;
    for (Constraint constraint : written.constraints()) {
      if (constraint instanceof Constraint.Bounds bounds) {
        double minimum = decimalBound(bounds.from(), type.minimum());
        double maximum = decimalBound(bounds.to(), type.maximum());
        if (minimum > maximum) {
          refuse(constraint, "the lower bound stands first: `Number(0.0..1.0)`");
          return type;
        }
        type = new Type.Number(minimum, maximum);
      } else {
        refuse(constraint, "write a range: `Number(0.0..1.0)`");
      }
    }
    return type;
  }

  private double decimalBound(Optional<Expression> bound, double missing) {
    if (bound.isEmpty()) {
      return missing;
    }
    Expression bare = Literals.bare(bound.get());
    boolean negative = bare instanceof Expression.Negate;
    Expression number = bare instanceof Expression.Negate(var _, Expression inner) ? inner : bare;
    if (number instanceof Expression.NumericLiteral(var _, String spelling, var form)) {
      boolean plain =
          form == Expression.NumericLiteral.Form.WHOLE
              || form == Expression.NumericLiteral.Form.DECIMAL;
      if (plain) {
        double value = Literals.decimal(spelling);
        return negative ? -value : value;
      }
    }
    checking.report(new BadType(bound.get().at(), "a bound is a number", ""));
    return missing;
  }

  private Type text() {
    Type.TextRules rules = Type.TextRules.NONE;
    for (Constraint constraint : written.constraints()) {
      rules =
          switch (constraint) {
            case Constraint.Bounds bounds ->
                new Type.TextRules(
                    bounds(checking, bounds), rules.pattern(), rules.matches(), rules.format());
            case Constraint.Labelled labelled -> labelled(labelled, rules);
            case Constraint.Keys _, Constraint.Element _ -> {
              refuse(constraint, "write a length or a pattern: `String(1..63, pattern: '[a-z]+')`");
              yield rules;
            }
          };
    }
    return new Type.Text(rules);
  }

  private Type.TextRules labelled(Constraint.Labelled labelled, Type.TextRules rules) {
    if (!List.of("pattern", "matches", "format").contains(labelled.label().text())) {
      refuse(
          labelled,
          "known are `pattern`, `matches` and `format`; a length is a range: `String(1..63)`");
      return rules;
    }
    Optional<String> value =
        labelled.value() instanceof Expression.TextLiteral text
            ? text.constant()
            : Optional.empty();
    if (value.isEmpty()) {
      boolean reported =
          labelled.value() instanceof Expression.Missing
              || labelled.value() instanceof Expression.TextLiteral;
      if (!reported) {
        refuse(labelled, "the value is a text without holes");
      }
      return rules;
    }
    return switch (labelled.label().text()) {
      case "pattern" ->
          isPattern(labelled, value.get())
              ? new Type.TextRules(rules.length(), value, rules.matches(), rules.format())
              : rules;
      case "matches" ->
          isPattern(labelled, value.get())
              ? new Type.TextRules(rules.length(), rules.pattern(), value, rules.format())
              : rules;
      default ->
          isFormat(labelled, value.get())
              ? new Type.TextRules(rules.length(), rules.pattern(), rules.matches(), value)
              : rules;
    };
  }

  /** Patterns are RE2, which Kubernetes uses too: no lookaround, no references back. */
  private boolean isPattern(Constraint.Labelled labelled, String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException broken) {
      refuse(labelled, "this is no RE2 pattern: " + broken.getDescription());
      return false;
    }
  }

  /** An API server passes over formats that it does not know: nobody would check them. */
  private boolean isFormat(Constraint.Labelled labelled, String name) {
    boolean known = TextFormat.names().contains(name);
    if (!known) {
      checking.report(new UnknownFormat(labelled.value().at(), name));
    }
    return known;
  }

  private Type set(TypeReader types) {
    if (written.constraints().size() == 1
        && written.constraints().getFirst() instanceof Constraint.Element(var at, var element)) {
      Type type = types.read(element);
      boolean scalar =
          switch (type) {
            case Type.ListOf _,
                Type.SetOf _,
                Type.MapOf _,
                Type.Record _,
                Type.Maybe _,
                Type.Resource _,
                Type.Any _ ->
                false;
            default -> true;
          };
      if (!scalar) {
        checking.report(
            new BadType(at, "a set holds scalars", "write a list for anything else: `[...]`"));
      }
      return new Type.SetOf(type);
    }
    checking.report(
        new BadType(written.at(), "a set says what it holds", "write `Set(String)` for texts"));
    return new Type.Unknown();
  }

  /** The size that stands after a list or map. */
  static Type.Size size(Checking checking, List<Constraint> constraints, boolean ofList) {
    Type.Size size = Type.Size.ANY;
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Bounds bounds) {
        size = bounds(checking, bounds);
      } else if (!ofList) {
        String help =
            new ForeignConstraints("{...}", constraints).help(constraint).orElse("write `(1..5)`");
        checking.report(new BadType(constraint.at(), "a map is refined by its size only", help));
        break;
      } else if (!(constraint instanceof Constraint.Keys)) {
        String help =
            new ForeignConstraints("[...]", constraints)
                .help(constraint)
                .orElse("write `(1..5)` or `(key: name)`");
        checking.report(
            new BadType(constraint.at(), "a list is refined by its size or its keys", help));
        break;
      }
    }
    once(checking, constraints);
    return size;
  }

  /** Each rule of a type stands once. */
  private static void once(Checking checking, List<Constraint> constraints) {
    Set<String> seen = new HashSet<>();
    for (Constraint constraint : constraints) {
      String rule =
          switch (constraint) {
            case Constraint.Bounds _ -> "a range";
            case Constraint.Keys _ -> "`key`";
            case Constraint.Labelled labelled -> "`" + labelled.label().text() + "`";
            case Constraint.Element _ -> "";
          };
      if (!rule.isEmpty() && !seen.add(rule)) {
        checking.report(
            new BadType(
                constraint.at(),
                rule + " stands twice in this type",
                rule.equals("a range") ? "both bounds stand in one: `1..7`" : "leave one away"));
      }
    }
  }

  private static Type.Size bounds(Checking checking, Constraint.Bounds bounds) {
    int minimum = count(checking, bounds.from(), 0);
    int maximum = count(checking, bounds.to(), Integer.MAX_VALUE);
    if (minimum > maximum) {
      checking.report(
          new BadType(bounds.at(), "the lower bound is over the upper one", "write `1..63`"));
      return Type.Size.ANY;
    }
    return new Type.Size(minimum, maximum);
  }

  private static int count(Checking checking, Optional<Expression> bound, int missing) {
    if (bound.isEmpty()) {
      return missing;
    }
    Optional<Type.Literal> literal = TypeReader.literal(bound.get());
    if (literal.isPresent()
        && literal.get() instanceof Type.Literal.OfWhole(long value)
        && value >= 0
        && value <= Integer.MAX_VALUE) {
      return (int) value;
    }
    checking.report(new BadType(bound.get().at(), "a length is a whole number from 0", ""));
    return missing;
  }
}
