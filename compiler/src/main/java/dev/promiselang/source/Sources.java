package dev.promiselang.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The files that a report may quote, by id. */
public final class Sources {

  private final Map<SourceId, SourceFile> files;
  private final Function<SourceId, Optional<SourceFile>> late;

  public Sources(Collection<SourceFile> files) {
    this(files, _ -> Optional.empty());
  }

  /** Where some files are read late: {@code late} finds those that have been read meanwhile. */
  public Sources(Collection<SourceFile> files, Function<SourceId, Optional<SourceFile>> late) {
    Map<SourceId, SourceFile> byId = new TreeMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    this.files = Map.copyOf(byId);
    this.late = late;
  }

  public Optional<SourceFile> find(SourceId id) {
    return Optional.ofNullable(files.get(id)).or(() -> late.apply(id));
  }
}
