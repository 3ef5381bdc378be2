package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.schema.VersionComparison;
import dev.promiselang.emit.kratix.schema.VersionDifference;
import dev.promiselang.source.Span;
import dev.promiselang.types.ApiVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds every version in which requests can be made against the one that is stored. */
final class VersionAgreement {

  private final VersionSchema served;
  private final VersionSchema stored;

  private VersionAgreement(VersionSchema served, VersionSchema stored) {
    this.served = served;
    this.stored = stored;
  }

  static void check(ApiVersions versions, List<VersionSchema> schemas, Problems problems) {
    Optional<VersionSchema> stored =
        schemas.stream().filter(schema -> versions.isStorage(schema.api())).findFirst();
    for (VersionSchema schema : schemas) {
      if (stored.isPresent() && schema != stored.get() && ApiVersions.isServed(schema.api())) {
        VersionAgreement agreement = new VersionAgreement(schema, stored.get());
        together(VersionComparison.of(schema.schema(), stored.get().schema()))
            .forEach(difference -> problems.add(agreement.problem(difference)));
      }
    }
  }

  /** Differences in one field that come to the same are told at once. */
  private static List<VersionDifference> together(List<VersionDifference> differences) {
    List<VersionDifference> all = new ArrayList<>();
    for (VersionDifference next : differences) {
      int same =
          IntStream.range(0, all.size())
              .filter(i -> all.get(i).isLike(next))
              .findFirst()
              .orElse(-1);
      if (same < 0) {
        all.add(next);
      } else {
        all.set(same, all.get(same).and(next));
      }
    }
    return all;
  }

  private Problem problem(VersionDifference difference) {
    String ours = ApiVersions.version(served.api());
    String theirs = ApiVersions.version(stored.api());
    VersionPlaces places =
        new VersionPlaces(
            ours,
            place(served, difference.path()),
            theirs,
            place(stored, difference.path()),
            difference.field());
    String words = difference.told("`" + ours + "`", "`" + theirs + "`");
    return switch (difference.kind()) {
      case LOST -> new FieldNotStored(places, words);
      case HIDDEN -> new FieldNotServed(places, words);
      case WIDER -> new ServedVersionWider(places, words);
      case NARROWER -> new ServedVersionNarrower(places, words);
    };
  }

  /** The field that is declared at the path, or the nearest one around it. */
  private static Span place(VersionSchema version, List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      Span span = version.places().get(path.subList(0, length));
      if (span != null && !span.isNone()) {
        return span;
      }
    }
    return version.api().groupVersion().at();
  }
}
