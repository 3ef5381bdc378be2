package dev.promiselang.emit.bundles;

import dev.promiselang.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The static dependencies of one Promise, written once for all Destinations. */
record Workload(String promise, List<Map<String, String>> selectors, byte[] content) {

  /** The group of files that no pipeline gave a directory of its own. */
  private static final String GROUP = KratixNames.shortHash(".");

  private static final String NAMESPACE = "kratix-platform-system";

  /** By the name of the Work; where names agree so far, chance would decide. */
  static final Comparator<Workload> ORDER =
      Comparator.comparing((Workload work) -> KratixNames.workPrefix(work.promise))
          .thenComparing(Workload::promise);

  static Workload of(KratixPromise promise) {
    String text = YamlWriter.writeAll(promise.dependencies());
    return new Workload(promise.name(), promise.selectors(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The path below the folder of a Work. */
  String file() {
    return "static/" + promise + "-dependencies.yaml";
  }

  String nestedFile() {
    return "dependencies/" + promise + "/" + GROUP + "/" + file();
  }

  /** Where Kratix notes which files it wrote for this Destination. */
  String stateFile(String destination) {
    String work = KratixNames.workPrefix(promise) + KratixNames.RANDOM;
    return ".kratix/" + NAMESPACE + "-" + work + "." + destination + "-" + GROUP + ".yaml";
  }
}
