package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** An inventory file holds objects that are no Destinations, and that say nothing of clusters. */
public record ForeignObjects(List<Found> objects) implements Problem {

  public static final Code CODE = new Code("P0517", "foreign-objects");

  /** One such object. */
  public record Found(String apiVersion, String kind, Span at) {

    String title() {
      return "`" + kind + "` of `" + apiVersion + "`";
    }
  }

  public ForeignObjects {
    objects = List.copyOf(objects);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    List<String> kinds = objects.stream().map(Found::title).distinct().toList();
    return Report.warning(
            "this inventory holds what is no cluster: " + String.join(", ", kinds),
            objects.getFirst().at(),
            objects.size() == 1 ? "this is left out" : "this and the like are left out")
        .help("clusters are of kind `Destination` in `" + NotADestination.API_VERSION + "`")
        .help("keep other objects in files of their own");
  }
}
