package dev.promiselang.emit.bundles;

/** How a Destination wants its files laid out. */
public enum FileMode {
  NESTED_BY_METADATA("nestedByMetadata"),
  AGGREGATED_YAML("aggregatedYAML"),
  NONE("none");

  private final String word;

  FileMode(String word) {
    this.word = word;
  }

  /** The word for it in {@code spec.filepath.mode}. */
  public String word() {
    return word;
  }

  /** The mode of a word; an absent or unknown one means the default. */
  static FileMode of(String word) {
    for (FileMode mode : values()) {
      if (mode.word.equals(word)) {
        return mode;
      }
    }
    return NESTED_BY_METADATA;
  }
}
