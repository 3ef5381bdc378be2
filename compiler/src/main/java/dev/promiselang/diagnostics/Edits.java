package dev.promiselang.diagnostics;

import dev.promiselang.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file after some edits; of those that overlap the first one is made. */
public record Edits(String text, List<Fix> made) {

  public Edits {
    made = List.copyOf(made);
  }

  /** Makes the edits, all of which are of this file. */
  public static Edits of(SourceFile file, List<Fix> fixes) {
    StringBuilder text = new StringBuilder();
    List<Fix> made = new ArrayList<>();
    int end = 0;
    for (Fix fix : fixes.stream().sorted(Comparator.comparing(Fix::at)).toList()) {
      boolean apart = made.isEmpty() || fix.at().start() > end;
      if (apart || fix.at().start() == end && !made.getLast().at().equals(fix.at())) {
        text.append(file.text(), end, fix.at().start()).append(fix.replacement());
        made.add(fix);
        end = fix.at().end();
      }
    }
    return new Edits(text.append(file.text(), end, file.text().length()).toString(), made);
  }
}
