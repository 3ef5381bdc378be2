package dev.promiselang.workspace;

import java.util.List;

/** A file that is written every time, and words in it, by which a folder is known as ours. */
public record OutputMark(String file, List<String> words) {

  /** What every build writes. */
  public static final OutputMark BUILD =
      new OutputMark("plan.json", List.of("\"clusters\":", "\"package\":", "\"promises\":"));

  public OutputMark {
    words = List.copyOf(words);
  }
}
