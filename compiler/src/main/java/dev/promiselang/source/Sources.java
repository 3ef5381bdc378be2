package dev.promiselang.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that a report may quote, by id. */
public final class Sources {

  private final Map<SourceId, SourceFile> files;

  public Sources(Collection<SourceFile> files) {
    Map<SourceId, SourceFile> byId = new TreeMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    this.files = Map.copyOf(byId);
  }

  public Optional<SourceFile> find(SourceId id) {
    return Optional.ofNullable(files.get(id));
  }
}
