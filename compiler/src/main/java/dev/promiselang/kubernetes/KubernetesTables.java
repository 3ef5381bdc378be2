package dev.promiselang.kubernetes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The definitions of every group and version. A table is read when something of it is first asked
 * for, and a definition is taken apart then and no earlier.
 */
public final class KubernetesTables {

  private static final KubernetesTables BUILT_IN = new KubernetesTables();

  private final Map<String, SortedMap<String, String>> sections = new HashMap<>();
  private final Map<FieldType.Reference, Optional<Definition>> definitions = new HashMap<>();

  private KubernetesTables() {}

  public static KubernetesTables builtIn() {
    return BUILT_IN;
  }

  public synchronized Optional<Definition> find(String table, String name) {
    FieldType.Reference reference = new FieldType.Reference(table, name);
    return definitions.computeIfAbsent(reference, this::read);
  }

  /** The record that objects of a built-in kind are. */
  public Optional<Definition.OfRecord> kind(String apiVersion, String kind) {
    return KubernetesKinds.builtIn().find(apiVersion, kind).isPresent()
        ? find(KubernetesKinds.table(apiVersion), kind)
            .filter(Definition.OfRecord.class::isInstance)
            .map(Definition.OfRecord.class::cast)
        : Optional.empty();
  }

  /** The names of all definitions of a table; empty for one that there is not. */
  public synchronized SortedSet<String> names(String table) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(sections(table).keySet()));
  }

  private Optional<Definition> read(FieldType.Reference reference) {
    Minors all = KubernetesKinds.builtIn().minors();
    return Optional.ofNullable(sections(reference.table()).get(reference.name()))
        .map(section -> DefinitionReader.read(reference.table(), section, all));
  }

  private SortedMap<String, String> sections(String table) {
    return sections.computeIfAbsent(
        table,
        wanted -> {
          SortedMap<String, String> byName = new TreeMap<>();
          for (String section : TableText.read(wanted).orElse("").split("\n\n")) {
            if (!section.isEmpty()) {
              byName.put(DefinitionReader.name(section), section);
            }
          }
          return byName;
        });
  }
}
