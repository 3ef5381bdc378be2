package dev.promiselang.stacks.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into what a YAML file holds; what is of another kind than asked for is empty. */
final class Tree {

  private Tree() {}

  static Map<String, Object> mapping(Object node) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> entries) {
      entries.forEach((key, value) -> mapping.put(String.valueOf(key), value));
    }
    return mapping;
  }

  static Map<String, Object> mapping(Map<String, Object> parent, String key) {
    return mapping(parent.getOrDefault(key, Map.of()));
  }

  static List<?> items(Object node) {
    return node instanceof List<?> items ? items : List.of();
  }

  static List<?> items(Map<String, Object> parent, String key) {
    return items(parent.getOrDefault(key, List.of()));
  }
}
