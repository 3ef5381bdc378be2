package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A name of an api is one that Kubernetes refuses. */
record IllegalApiName(String title, String rule, Span at) implements Problem {

  public static final Code CODE = new Code("P0613", "illegal-api-name");

  @Override
  public Code code() {
    return CODE;
  }

  static IllegalApiName group(String group, Span at) {
    return new IllegalApiName(
        "`" + group + "` cannot be the group of an api",
        "a group is a DNS name with a dot that you own, such as `platform.example.org`; those that"
            + " end in `k8s.io` or `kubernetes.io` are protected",
        at);
  }

  static IllegalApiName withoutVersion(String written, Span at) {
    return new IllegalApiName(
        "`" + written + "` is not the group and version of an api",
        "write both: `\"" + (written.contains(".") ? written : "acme.io") + "/v1\"`",
        at);
  }

  static IllegalApiName version(String version, Span at) {
    return new IllegalApiName(
        "`" + version + "` cannot be the version of an api",
        "a version is written `v1`, `v1beta1` or `v1alpha1`",
        at);
  }

  static IllegalApiName listKind(String kind, Span at) {
    return new IllegalApiName(
        "`" + kind + "` cannot be the kind of one and of a list",
        "leave `listKind` out, or add `List`",
        at);
  }

  static IllegalApiName name(String key, String name, boolean lowerCase, Span at) {
    return new IllegalApiName(
        "`" + name + "` cannot be among the `" + key + "` of an api",
        "use at most 63 letters"
            + (lowerCase ? " of lower case" : "")
            + ", digits and `-`,"
            + " beginning with a letter",
        at);
  }

  @Override
  public Report report() {
    return Report.error(title, at, "Kubernetes would refuse this").help(rule);
  }
}
