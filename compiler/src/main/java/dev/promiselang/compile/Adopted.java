package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.SourceFile;
import java.util.List;

/** Source made of YAML, what it leaves out, and what came of compiling it. */
public record Adopted(SourceFile source, List<Problem> notes, Compilation compilation) {

  public Adopted {
    notes = List.copyOf(notes);
  }
}
