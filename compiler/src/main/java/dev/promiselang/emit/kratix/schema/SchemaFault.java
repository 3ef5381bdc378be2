package dev.promiselang.emit.kratix.schema;

import java.util.ArrayList;
import java.util.List;

/** What an API server would not take of a schema, at a path of keys and of positions in lists. */
public sealed interface SchemaFault {

  List<String> path();

  /** A keyword that there is not. */
  record UnknownKeyword(List<String> path, String keyword, List<String> known)
      implements SchemaFault {
    public UnknownKeyword {
      path = List.copyOf(path);
      known = List.copyOf(known);
    }
  }

  /** A value that its keyword does not take. */
  record WrongValue(List<String> path, String keyword, String wanted) implements SchemaFault {
    public WrongValue {
      path = List.copyOf(path);
    }
  }

  /** A schema that is well written, but is refused; the help says what to write instead. */
  record Refused(List<String> path, String what, String help) implements SchemaFault {
    public Refused {
      path = List.copyOf(path);
    }
  }

  /** A path with one more step. */
  static List<String> step(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  static List<String> step(List<String> path, String key, String inner) {
    return step(step(path, key), inner);
  }
}
