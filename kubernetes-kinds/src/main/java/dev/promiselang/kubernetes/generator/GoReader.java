package dev.promiselang.kubernetes.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Go source line by line, as {@code gofmt} lays it out. */
final class GoReader {

  private static final Pattern IMPORT = Pattern.compile("(?:import|\t)\\s*(\\w*)\\s*\"([^\"]+)\"");
  private static final Pattern STRUCT = Pattern.compile("type (\\w+) struct ?\\{(})?");
  private static final Pattern RENAMED = Pattern.compile("type (\\w+) (?:= )?([^\\s{]+)(?: //.*)?");
  private static final Pattern FIELD =
      Pattern.compile("\t(?:(\\w+)\\s+)?([^\\s`]+)\\s+`([^`]*)`.*");
  private static final Pattern CONSTANT =
      Pattern.compile("(?:const |\t)(\\w+)\\s+(\\w+)\\s+= \"([^\"]*)\".*");
  private static final Pattern GROUP = Pattern.compile("(?:const|\t)?\\s*GroupName\\s*= \"(.*)\"");
  private static final Pattern REMOVED =
      Pattern.compile("func \\(in \\*(\\w+)\\) APILifecycleRemoved.*");
  private static final Pattern RETURN = Pattern.compile("\treturn 1, (\\d+)");

  private final Map<String, String> imports = new HashMap<>();
  private final List<GoFile.Struct> structs = new ArrayList<>();
  private final List<GoFile.Renamed> renamed = new ArrayList<>();
  private final List<GoFile.Constant> constants = new ArrayList<>();
  private final Map<String, Integer> removedIn = new HashMap<>();
  private String group = "";

  private final List<String> block = new ArrayList<>();
  private Comment earlier = Comment.NONE;
  private String removed = "";

  private GoReader() {}

  static GoFile read(String source) {
    GoReader reader = new GoReader();
    List<String> lines = List.of(source.split("\r?\n"));
    for (int i = 0; i < lines.size(); i++) {
      i = reader.declaration(lines, i);
    }
    return new GoFile(
        reader.imports,
        reader.structs,
        reader.renamed,
        reader.constants,
        reader.removedIn,
        reader.group);
  }

  /** Reads what begins at a line and returns the line that it ends on. */
  private int declaration(List<String> lines, int start) {
    String line = lines.get(start);
    if (line.stripLeading().startsWith("//")) {
      block.add(line);
      return start;
    }
    if (line.isBlank()) {
      // Markers may stand in a block of their own above the comment.
      earlier = block.isEmpty() ? earlier : Comment.of(block);
      block.clear();
      return start;
    }
    int end = start;
    Matcher struct = STRUCT.matcher(line);
    Matcher other = RENAMED.matcher(line);
    if (struct.matches()) {
      Comment comment = Comment.of(block).withMarkers(earlier);
      List<GoFile.Field> fields = new ArrayList<>();
      end = struct.group(2) == null ? fields(lines, start + 1, fields) : start;
      structs.add(new GoFile.Struct(struct.group(1), comment, fields));
    } else if (other.matches() && !other.group(2).startsWith("func(")) {
      renamed.add(
          new GoFile.Renamed(other.group(1), Comment.of(block), GoType.parse(other.group(2))));
    } else {
      small(line);
    }
    block.clear();
    earlier = Comment.NONE;
    return end;
  }

  private void small(String line) {
    Matcher constant = CONSTANT.matcher(line);
    Matcher imported = IMPORT.matcher(line);
    Matcher named = GROUP.matcher(line);
    Matcher lifecycle = REMOVED.matcher(line);
    Matcher returned = RETURN.matcher(line);
    if (named.matches()) {
      group = named.group(1);
    } else if (constant.matches()) {
      constants.add(new GoFile.Constant(constant.group(2), constant.group(3)));
    } else if (imported.matches()) {
      String path = imported.group(2);
      String alias = imported.group(1);
      imports.put(alias.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : alias, path);
    } else if (lifecycle.matches()) {
      removed = lifecycle.group(1);
    } else if (returned.matches() && !removed.isEmpty()) {
      removedIn.put(removed, Integer.valueOf(returned.group(1)));
      removed = "";
    }
  }

  private static int fields(List<String> lines, int start, List<GoFile.Field> fields) {
    List<String> comment = new ArrayList<>();
    int i = start;
    for (; !lines.get(i).equals("}"); i++) {
      String line = lines.get(i);
      Matcher field = FIELD.matcher(line);
      if (line.stripLeading().startsWith("//")) {
        comment.add(line);
        continue;
      }
      if (field.matches()) {
        String name = field.group(1) == null ? "" : field.group(1);
        fields.add(
            new GoFile.Field(
                name,
                GoType.parse(field.group(2)),
                GoFile.Tag.parse(field.group(3)),
                Comment.of(comment)));
      }
      comment.clear();
    }
    return i;
  }
}
