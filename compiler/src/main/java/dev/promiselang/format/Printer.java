package dev.promiselang.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document line by line, in time that grows with its size alone: a group is flat if it and
 * what follows it, up to the next place where a line may break, fit the rest of the line.
 */
final class Printer {

  static final int WIDTH = 100;
  private static final int STEP = 2;

  /** A document that is still to be written. */
  record Task(Document document, int indentation, boolean flat) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Task> tasks = new ArrayList<>();
  private int column;

  /** What is still to be written at the start of the line, once something stands on it. */
  private int margin;

  private Printer() {}

  static String print(Document document) {
    Printer printer = new Printer();
    printer.tasks.add(new Task(document, 0, false));
    while (!printer.tasks.isEmpty()) {
      printer.print(printer.tasks.removeLast());
    }
    return printer.out.toString();
  }

  private void print(Task task) {
    int indentation = task.indentation();
    boolean flat = task.flat();
    switch (task.document()) {
      case Document.Text(String text) -> write(text);
      case Document.Remark(String text) -> write(text);
      case Document.Verbatim(String text) -> writeLines(text);
      case Document.Line(String text) when flat -> write(text);
      case Document.Line _ -> breakLine(false, indentation);
      case Document.Hard(boolean blank) -> breakLine(blank, indentation);
      case Document.IfBroken choice -> write(flat ? choice.flat() : choice.broken());
      case Document.Nest(Document inner) -> tasks.add(new Task(inner, indentation + STEP, flat));
      case Document.Group group -> {
        boolean fits = flat || !group.breaks() && fits(group.inner());
        tasks.add(new Task(group.inner(), indentation, fits));
      }
      case Document.Sequence sequence -> {
        for (Document part : sequence.parts().reversed()) {
          tasks.add(new Task(part, indentation, flat));
        }
      }
    }
  }

  private void write(String text) {
    if (!text.isEmpty()) {
      out.append(" ".repeat(margin)).append(text);
      column += margin + text.codePointCount(0, text.length());
      margin = 0;
    }
  }

  private void writeLines(String text) {
    int lastLine = text.lastIndexOf('\n') + 1;
    write(text.substring(0, lastLine));
    column = 0;
    write(text.substring(lastLine));
  }

  private void breakLine(boolean blank, int indentation) {
    out.append(blank ? "\n\n" : "\n");
    column = 0;
    margin = indentation;
  }

  /** Whether a document, laid out flat, and what must follow it fit the rest of the line. */
  private boolean fits(Document first) {
    Ahead ahead = new Ahead(first, tasks);
    int room = WIDTH - column - margin;
    while (room >= 0 && ahead.hasNext()) {
      Document next = ahead.next();
      switch (next) {
        case Document.Text(String text) -> room -= text.codePointCount(0, text.length());
        case Document.Verbatim(String text) -> {
          return text.indexOf('\n') <= room;
        }
        case Document.Line(String flat) when ahead.flat() -> room -= flat.length();
        case Document.IfBroken choice ->
            room -= (ahead.flat() ? choice.flat() : choice.broken()).length();
        case Document.Remark _, Document.Line _, Document.Hard _ -> {
          return true;
        }
        case Document.Nest(Document inner) -> ahead.enter(inner, ahead.flat());
        case Document.Group(Document inner, boolean breaks) ->
            ahead.enter(inner, ahead.flat() && !breaks);
        case Document.Sequence(List<Document> parts, boolean _) -> ahead.enter(parts, ahead.flat());
      }
    }
    return room >= 0;
  }
}
