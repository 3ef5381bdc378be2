package dev.promiselang.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree as text for approval: every node in parentheses with its parts, one part a line when they
 * do not fit on one. What is empty is left out, places are left out.
 */
public final class TreePrinter {

  private static final int WIDTH = 90;

  private TreePrinter() {}

  public static String print(Node node) {
    return layOut(node, 0) + "\n";
  }

  private static String layOut(Object part, int indentation) {
    String flat = flat(part);
    if (flat.length() + indentation <= WIDTH || !(part instanceof Record record)) {
      return part instanceof List<?> list && flat.length() + indentation > WIDTH
          ? lines("[", list.stream().map(Piece::of).toList(), "]", indentation)
          : flat;
    }
    return lines("(" + record.getClass().getSimpleName(), pieces(record), ")", indentation);
  }

  private static String lines(String open, List<Piece> pieces, String close, int indentation) {
    StringBuilder text = new StringBuilder(open);
    for (Piece piece : pieces) {
      String label = piece.label.isEmpty() ? "" : piece.label + "=";
      text.append('\n').append(" ".repeat(indentation + 2)).append(label);
      text.append(layOut(piece.part, indentation + 2));
    }
    return text.append(close).toString();
  }

  private static String flat(Object part) {
    return switch (part) {
      case Name name -> name.isMissing() ? "<missing>" : "`" + name.text() + "`";
      case QualifiedName name -> "`" + name + "`";
      case String text -> "\"" + text.replace("\n", "\\n") + "\"";
      case List<?> list ->
          "[" + String.join(" ", list.stream().map(TreePrinter::flat).toList()) + "]";
      case Record record -> {
        StringBuilder text = new StringBuilder("(" + record.getClass().getSimpleName());
        for (Piece piece : pieces(record)) {
          text.append(' ').append(piece.label).append('=').append(flat(piece.part));
        }
        yield text.append(')').toString();
      }
      default -> part.toString();
    };
  }

  private static List<Piece> pieces(Record record) {
    List<Piece> pieces = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(record, component);
      Object part = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (part != null && !isPlace(component.getName()) && !isEmpty(part)) {
        pieces.add(new Piece(component.getName(), part));
      }
    }
    return pieces;
  }

  private static boolean isPlace(String component) {
    return component.equals("at") || component.equals("operatorAt");
  }

  private static boolean isEmpty(Object part) {
    return switch (part) {
      case List<?> list -> list.isEmpty();
      case Documentation documentation -> documentation.isEmpty();
      case Boolean flag -> !flag;
      default -> false;
    };
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private record Piece(String label, Object part) {
    static Piece of(Object part) {
      return new Piece("", part);
    }
  }
}
