package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.TreeSet;

/** A patch or removal of an object that is not there, and the objects that are. */
record PatchMatchesNothing(Span at, Sought sought, boolean removal, List<Present> present)
    implements Problem {

  public static final Code CODE = new Code("P0420", "patch-matches-nothing");

  /** What was looked for; without a namespace, in any. */
  record Sought(String kind, String name, String namespace) {

    String words() {
      return "`" + kind + "` \"" + name + "\"" + in(namespace);
    }
  }

  /** An object that is there; {@code sameKind} when it is of the kind that was looked for. */
  record Present(String kind, String name, String namespace, boolean sameKind) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String what = removal ? " to remove" : " to change";
    String may = removal ? "`remove?`" : "`patch?`";
    return Report.error("there is no " + sought.words() + what, at, "matches nothing")
        .help(nearest())
        .help(may + " allows that there is none");
  }

  private String nearest() {
    List<Present> ofKind = present.stream().filter(Present::sameKind).toList();
    for (Present object : ofKind) {
      if (object.name().equals(sought.name())) {
        return "it stands" + (object.namespace().isEmpty() ? " in none" : in(object.namespace()));
      }
    }
    List<String> names = sorted(ofKind.stream().map(Present::name).toList());
    String near = Suggestions.didYouMean(sought.name(), names);
    if (!near.isEmpty()) {
      return near;
    }
    return names.isEmpty()
        ? otherKinds()
        : "of this kind there are " + Suggestions.quoted(names) + " before it";
  }

  private String otherKinds() {
    List<String> kinds = sorted(present.stream().map(Present::kind).toList());
    String near = Suggestions.didYouMean(sought.kind(), kinds);
    if (!near.isEmpty()) {
      return near;
    }
    for (Present object : present) {
      if (object.name().equals(sought.name())) {
        return "`" + object.name() + "` is a `" + object.kind() + "`";
      }
    }
    return kinds.isEmpty()
        ? "there are no objects before it"
        : "of this kind there is nothing before it; there are " + Suggestions.quoted(kinds);
  }

  private static List<String> sorted(List<String> names) {
    return List.copyOf(new TreeSet<>(names));
  }

  private static String in(String namespace) {
    return namespace.isEmpty() ? "" : " in \"" + namespace + "\"";
  }
}
