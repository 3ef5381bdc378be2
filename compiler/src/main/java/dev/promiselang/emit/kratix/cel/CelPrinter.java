package dev.promiselang.emit.kratix.cel;

import dev.promiselang.emit.kratix.cel.CelOperator.Binding;
import java.util.List;

/** Writes CEL with no more parentheses than it needs. */
final class CelPrinter {

  private final StringBuilder text = new StringBuilder();

  private CelPrinter() {}

  static String print(Cel cel) {
    CelPrinter printer = new CelPrinter();
    printer.write(cel);
    return printer.text.toString();
  }

  private static Binding binding(Cel cel) {
    return switch (cel) {
      case Cel.Choice _ -> Binding.CHOICE;
      case Cel.Operation operation -> operation.operator().binding();
      case Cel.Not _, Cel.Negative _ -> Binding.SIGN;
      case Cel.IntValue(long value) -> value < 0 ? Binding.SIGN : Binding.MEMBER;
      case Cel.DoubleValue(double value) -> value < 0 ? Binding.SIGN : Binding.MEMBER;
      case Cel.BoolValue _,
          Cel.TextValue _,
          Cel.Variable _,
          Cel.Select _,
          Cel.Present _,
          Cel.Index _,
          Cel.Call _,
          Cel.Method _,
          Cel.ListOf _,
          Cel.MapOf _,
          Cel.Macro _ ->
          Binding.MEMBER;
    };
  }

  /** Writes what stands where only something that binds at least as tightly may. */
  private void write(Cel cel, Binding least) {
    boolean bare = binding(cel).compareTo(least) >= 0;
    text.append(bare ? "" : "(");
    write(cel);
    text.append(bare ? "" : ")");
  }

  private void write(Cel cel) {
    switch (cel) {
      case Cel.BoolValue(boolean value) -> text.append(value);
      case Cel.IntValue(long value) -> text.append(value);
      case Cel.DoubleValue(double value) -> text.append(value);
      case Cel.TextValue(String value) -> quoted(value);
      case Cel.Variable(String name) -> text.append(name);
      case Cel.Select(Cel target, String field) -> {
        write(target, Binding.MEMBER);
        text.append('.').append(field);
      }
      case Cel.Present(Cel target, String field) -> {
        text.append("has(");
        write(target, Binding.MEMBER);
        text.append('.').append(field).append(')');
      }
      case Cel.Index(Cel target, Cel index) -> {
        write(target, Binding.MEMBER);
        list("[", List.of(index), "]");
      }
      case Cel.Not(Cel operand) -> sign("!", operand);
      case Cel.Negative(Cel operand) -> sign("-", operand);
      case Cel.Operation operation -> operation(operation);
      case Cel.Choice choice -> choice(choice);
      case Cel.Call(String function, List<Cel> arguments) -> list(function + "(", arguments, ")");
      case Cel.Method(Cel target, String function, List<Cel> arguments) -> {
        write(target, Binding.MEMBER);
        list("." + function + "(", arguments, ")");
      }
      case Cel.ListOf(List<Cel> elements) -> list("[", elements, "]");
      case Cel.MapOf(List<Cel.MapOf.Entry> entries) -> map(entries);
      case Cel.Macro(Cel.Macro.Kind kind, Cel range, String variable, Cel body) -> {
        write(range, Binding.MEMBER);
        list("." + kind.spelling() + "(", List.of(new Cel.Variable(variable), body), ")");
      }
    }
  }

  private void sign(String sign, Cel operand) {
    text.append(sign);
    write(operand, Binding.MEMBER);
  }

  private void operation(Cel.Operation operation) {
    CelOperator operator = operation.operator();
    Binding binding = operator.binding();
    boolean relation = binding == Binding.RELATION;
    Binding tighter = Binding.values()[binding.ordinal() + 1];
    write(operation.left(), relation ? tighter : binding);
    text.append(' ').append(operator.spelling()).append(' ');
    boolean same = operator.isAssociative() && binding(operation.right()) == binding;
    write(operation.right(), same ? binding : tighter);
  }

  /** What follows the colon may be a choice again; the other parts may not. */
  private void choice(Cel.Choice choice) {
    write(choice.condition(), Binding.OR);
    text.append(" ? ");
    write(choice.then(), Binding.OR);
    text.append(" : ");
    write(choice.otherwise(), Binding.CHOICE);
  }

  private void list(String open, List<Cel> items, String close) {
    text.append(open);
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      write(items.get(i));
    }
    text.append(close);
  }

  private void map(List<Cel.MapOf.Entry> entries) {
    text.append('{');
    for (int i = 0; i < entries.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      write(entries.get(i).key());
      text.append(": ");
      write(entries.get(i).value());
    }
    text.append('}');
  }

  private void quoted(String value) {
    text.append('"');
    value.codePoints().forEach(this::escaped);
    text.append('"');
  }

  private void escaped(int point) {
    switch (point) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (Character.isISOControl(point)) {
          text.append("\\u%04x".formatted(point));
        } else {
          text.appendCodePoint(point);
        }
      }
    }
  }
}
