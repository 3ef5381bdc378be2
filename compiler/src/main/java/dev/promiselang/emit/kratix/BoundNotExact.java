package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A bound of whole numbers that an API server, which keeps bounds as doubles, would change. */
record BoundNotExact(Span at, String path, long bound, long exact) implements Problem {

  public static final Code CODE = new Code("P0670", "bound-not-exact");

  /** What is wrong with the bounds of a type, if anything. */
  static Optional<BoundNotExact> of(Type.Int type, SchemaPlace place) {
    return Stream.of(type.minimum(), type.maximum())
        .filter(bound -> bound != Long.MIN_VALUE && bound != Long.MAX_VALUE)
        .filter(bound -> !isExact(bound))
        .map(bound -> new BoundNotExact(place.at(), place.toString(), bound, nearest(bound)))
        .findFirst();
  }

  private static boolean isExact(long bound) {
    return new BigDecimal((double) bound).compareTo(BigDecimal.valueOf(bound)) == 0;
  }

  private static long nearest(long bound) {
    double nearest = bound;
    return (long) (nearest == 0x1p63 ? Math.nextDown(nearest) : nearest);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the API server cannot hold the bound " + bound,
            at,
            "`" + path + "` would be compared with a number near to it")
        .help("the nearest bound that it can hold is " + exact)
        .help("or say it in a `check`, which compares whole numbers exactly");
  }
}
