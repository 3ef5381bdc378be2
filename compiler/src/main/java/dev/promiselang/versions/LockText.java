package dev.promiselang.versions;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import dev.promiselang.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes {@code package.lock}; the same lock is always the same text. */
public final class LockText {

  private static final String TITLE =
      "# Written by `promisec deps`; it belongs into version control, and is not to be edited.\n";
  private static final String FORMAT = "lock";
  private static final String REPOSITORIES = "repositories";
  private static final String COMMIT = "[0-9a-f]{40}([0-9a-f]{24})?";

  private LockText() {}

  /** The lock in a file; one that cannot be understood is a problem and locks nothing. */
  public static Checked<Lock> read(SourceFile file) {
    Problems problems = new Problems();
    Checked<List<YamlDocument>> documents = YamlReader.read(file);
    if (!documents.sound()) {
      Span at = documents.problems().getFirst().report().primary().at();
      problems.add(new BrokenLock(at, "no YAML"));
      return problems.with(Lock.NONE);
    }
    if (documents.value().size() != 1) {
      problems.add(new BrokenLock(file.wholeSpan().before(), "not one document"));
      return problems.with(Lock.NONE);
    }
    return problems.with(lock(documents.value().getFirst(), problems));
  }

  private static Lock lock(YamlDocument document, Problems problems) {
    if (!(document.root() instanceof Yaml.Mapping root)
        || !root.get(FORMAT).equals(Optional.of(Yaml.of(1)))
        || !(root.get(REPOSITORIES).orElse(new Yaml.Null()) instanceof Yaml.Mapping entries)) {
      problems.add(new BrokenLock(document.at(document.root()).before(), "not of a known form"));
      return Lock.NONE;
    }
    SortedMap<String, Lock.Locked> repositories = new TreeMap<>();
    for (Map.Entry<String, Yaml> entry : entries.entries().entrySet()) {
      Optional<Lock.Locked> locked = locked(entry.getValue());
      if (locked.isEmpty()) {
        Span at = document.keyAt(entries, entry.getKey());
        problems.add(new BrokenLock(at, "no version, commit and content"));
      }
      locked.ifPresent(one -> repositories.put(entry.getKey(), one));
    }
    return new Lock(repositories);
  }

  private static Optional<Lock.Locked> locked(Yaml value) {
    if (!(value instanceof Yaml.Mapping entry)) {
      return Optional.empty();
    }
    String commit = entry.text("commit");
    String content = entry.text("content");
    return VersionNumber.parse(entry.text("version"))
        .filter(_ -> commit.matches(COMMIT) && ContentHash.isOne(content))
        .map(version -> new Lock.Locked(version, entry.text("rev"), commit, content));
  }

  public static String write(Lock lock) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    lock.repositories().forEach((repository, locked) -> entries.put(repository, entry(locked)));
    Map<String, Yaml> root = new LinkedHashMap<>();
    root.put(FORMAT, Yaml.of(1));
    root.put(REPOSITORIES, new Yaml.Mapping(entries));
    return TITLE + YamlWriter.write(new Yaml.Mapping(root));
  }

  private static Yaml entry(Lock.Locked locked) {
    Map<String, Yaml> entry = new LinkedHashMap<>();
    entry.put("commit", Yaml.of(locked.commit()));
    entry.put("content", Yaml.of(locked.content()));
    if (!locked.revision().isEmpty()) {
      entry.put("rev", Yaml.of(locked.revision()));
    }
    entry.put("version", Yaml.of(locked.version().spelling()));
    return new Yaml.Mapping(entry);
  }
}
