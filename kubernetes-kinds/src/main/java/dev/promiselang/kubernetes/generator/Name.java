package dev.promiselang.kubernetes.generator;

/** The name of a definition: the word of its group, its version and its own name. */
record Name(String group, String word, String version, String type) implements Comparable<Name> {

  static Name of(String group, String packagePath, String type) {
    String version = packagePath.substring(packagePath.lastIndexOf('/') + 1);
    String word = group.isEmpty() ? "core" : group.replaceFirst("\\..*", "");
    return new Name(group, word, version, type);
  }

  String module() {
    return word + "." + version;
  }

  String apiVersion() {
    return group.isEmpty() ? version : group + "/" + version;
  }

  @Override
  public int compareTo(Name other) {
    return (module() + "." + type).compareTo(other.module() + "." + other.type);
  }
}
