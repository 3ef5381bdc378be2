package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A container does not say which image it runs. */
record ContainerWithoutImage(String container, Span at) implements Problem {

  public static final Code CODE = new Code("P0609", "container-without-image");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the container `" + container + "` has no image", at, "what should run?")
        .help("say which: `image: \"ghcr.io/example/tool:1.0.0\"`");
  }
}
