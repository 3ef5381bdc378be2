package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A manifest is pasted as YAML. */
public record YamlManifest(Span at, String kind) implements Problem {

  public static final Code CODE = new Code("P0124", "yaml-manifest");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a manifest is not written as YAML", at, "this begins one of YAML")
        .help(
            "write `"
                + kind
                + " { metadata.name: \"...\" }`, or keep the file and `import manifests` of it");
  }
}
