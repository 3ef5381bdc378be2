package dev.promiselang.emit.bundles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one file of a Destination in mode aggregatedYAML, shared by those that get the same works.
 */
final class AggregatedFiles {

  private static final byte[] SEPARATOR = "\n---\n".getBytes(StandardCharsets.UTF_8);

  private final Map<List<String>, byte[]> contents = new HashMap<>();

  byte[] of(List<Workload> works) {
    List<String> promises = works.stream().map(Workload::promise).toList();
    return contents.computeIfAbsent(promises, _ -> joined(works));
  }

  private static byte[] joined(List<Workload> works) {
    int separators = SEPARATOR.length * (works.size() - 1);
    int contents = works.stream().mapToInt(work -> work.content().length).sum();
    ByteBuffer joined = ByteBuffer.allocate(contents + separators);
    for (Workload work : works) {
      if (joined.position() > 0) {
        joined.put(SEPARATOR);
      }
      joined.put(work.content());
    }
    return joined.array();
  }
}
