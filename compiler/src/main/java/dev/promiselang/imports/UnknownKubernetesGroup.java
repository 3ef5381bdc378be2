package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An import of Kubernetes kinds from a group, or from a version of a known group, that no API
 * server has; the word is empty when the import stops before it. {@code version} is the version of
 * an import that writes its group to the end, else empty; {@code elsewhere} is where the kinds are
 * that it names.
 */
record UnknownKubernetesGroup(
    Span at, String group, String word, Set<String> known, String version, List<String> elsewhere)
    implements Problem {

  public static final Code CODE = new Code("P0724", "unknown-kubernetes-group");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String what = group.isEmpty() ? "group" : "version";
    String of = group.isEmpty() ? "Kubernetes" : "`k8s." + group + "`";
    int dot = word.indexOf('.');
    if (dot > 0
        && known.contains(word.substring(0, dot))
        && word.substring(dot + 1).matches("[A-Z]\\w*")) {
      String braced = word.substring(0, dot) + ".{" + word.substring(dot + 1) + "}";
      return Report.error("a kind is taken out of its version with braces", at, "names a kind")
          .help("write `k8s." + group + "." + braced + "`")
          .fix(new Fix("write `" + braced + "`", at, braced));
    }
    return Report.error(
            word.isEmpty()
                ? "this import names no " + what + " of " + of
                : of + " has no " + what + " `" + word + "`",
            at,
            word.isEmpty() ? "a " + what + " is missing" : "unknown " + what)
        .help(
            known.contains(version)
                ? "a group is named by its first word: `k8s." + group + "." + version + "`"
                : coreVersion()
                    ? "the group without a name is called `core`: `k8s.core." + word + "`"
                    : elsewhere.isEmpty()
                        ? Suggestions.didYouMean(word, known)
                        : "it is in " + Suggestions.quoted(elsewhere))
        .help("its " + what + "s: " + Suggestions.quoted(new TreeSet<>(known)));
  }

  private boolean coreVersion() {
    return group.isEmpty() && word.equals("v1");
  }
}
