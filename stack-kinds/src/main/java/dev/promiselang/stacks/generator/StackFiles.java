package dev.promiselang.stacks.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a stack: a short one with all of its CRDs, and one per schema, to which the short
 * one refers. So the schema of a kind need not be read before somebody names it.
 */
final class StackFiles {

  private static final String VERSIONS = "versions";
  private static final String SCHEMA = "schema";

  private final String stack;
  private final List<Map<String, Object>> crds = new ArrayList<>();
  private final SortedMap<String, String> schemas = new TreeMap<>();

  StackFiles(String stack) {
    this.stack = stack;
  }

  void add(Map<String, Object> crd) {
    String name = String.valueOf(Tree.mapping(crd, "metadata").get("name"));
    Map<String, Object> spec = new LinkedHashMap<>(Tree.mapping(crd, "spec"));
    List<Map<String, Object>> versions = new ArrayList<>();
    for (Object each : Tree.items(spec, VERSIONS)) {
      Map<String, Object> version = Tree.mapping(each);
      String path = stack + "/" + name + "." + version.get("name") + ".json";
      schemas.put(
          path, JsonLines.of(Tree.mapping(Tree.mapping(version, SCHEMA), TrimmedCrd.OPEN_API)));
      version.put(SCHEMA, Map.of(TrimmedCrd.OPEN_API, Map.of("$ref", path)));
      versions.add(version);
    }
    spec.put(VERSIONS, versions);
    Map<String, Object> head = new LinkedHashMap<>(crd);
    head.put("spec", spec);
    crds.add(head);
  }

  /** The texts of the files by their paths. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>(schemas);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("apiVersion", "v1");
    list.put("kind", "List");
    list.put("items", crds);
    texts.put(stack + ".json", JsonLines.of(list));
    return texts;
  }
}
