package dev.promiselang.kubernetes;

import dev.promiselang.diagnostics.CompilerBug;
import java.util.ArrayList;
import java.util.List;

/** Reads a definition as a table holds it: a line that names it, then its fields or members. */
final class DefinitionReader {

  private static final String TAB = "\t";

  private DefinitionReader() {}

  /** The name that a section begins with. */
  static String name(String section) {
    return section.split("[\t\n]", 2)[0].substring(1);
  }

  static Definition read(String table, String section, Minors all) {
    String[] lines = section.split("\n");
    String[] head = cells(lines[0], 3);
    Minors minors = all.within(head[1]);
    String name = head[0].substring(1);
    List<Definition.Field> fields = new ArrayList<>();
    List<Definition.Member> members = new ArrayList<>();
    for (String line : List.of(lines).subList(1, lines.length)) {
      if (line.startsWith("'")) {
        String[] member = cells(line, 2);
        members.add(new Definition.Member(member[0].substring(1), minors.within(member[1])));
      } else {
        fields.add(field(table, cells(line, 5), minors));
      }
    }
    return switch (head[0].charAt(0)) {
      case '=' -> new Definition.OfRecord(table, name, minors, head[2], fields);
      case '~' -> new Definition.OfTexts(table, name, minors, head[2], members);
      default -> throw new CompilerBug("no definition in " + table + ": " + lines[0]);
    };
  }

  private static Definition.Field field(String table, String[] cells, Minors owner) {
    boolean required = cells[0].endsWith("!");
    return new Definition.Field(
        required ? cells[0].substring(0, cells[0].length() - 1) : cells[0],
        FieldType.parse(cells[1], table),
        required,
        owner.within(cells[2]),
        cells[3],
        cells[4]);
  }

  /** Cells at the end of a line that are empty are not written. */
  private static String[] cells(String line, int count) {
    String[] cells = (line + TAB.repeat(count)).split(TAB, -1);
    return List.of(cells).subList(0, count).toArray(String[]::new);
  }
}
