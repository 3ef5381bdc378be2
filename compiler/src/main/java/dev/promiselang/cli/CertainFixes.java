package dev.promiselang.cli;

import dev.promiselang.diagnostics.Edits;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Parser;
import dev.promiselang.workspace.ChangedSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the edits that the problems of a package carry, in memory, again and again until there are
 * none: mending one mistake may show the next.
 */
final class CertainFixes {

  /** Each round mends something, so this is far beyond what a file has in a line. */
  private static final int MOST_ROUNDS = 50;

  private final Path start;
  private final Predicate<SourceId> wanted;
  private final Map<SourceId, String> texts = new TreeMap<>();
  private final Map<SourceId, String> originals = new TreeMap<>();
  private final List<Made> made = new ArrayList<>();

  private CertainFixes(Path start, Predicate<SourceId> wanted) {
    this.start = start;
    this.wanted = wanted;
  }

  /** An edit that was made, and where its text stood then. */
  record Made(SourceId file, Position at, String title) {}

  /** A file before and after. */
  record Changed(SourceId file, String before, String after) {}

  /** What came of it: the package as it then compiles, the files that differ, what was done. */
  record Outcome(CompiledPackage compiled, List<Changed> files, List<Made> made) {}

  /** Mends the wanted files of the package that a folder belongs to. */
  static Outcome of(Path start, Predicate<SourceId> wanted) {
    return new CertainFixes(start, wanted).run();
  }

  private Outcome run() {
    CompiledPackage compiled = compile();
    for (int round = 0; round < MOST_ROUNDS && mend(compiled); round++) {
      compiled = compile();
    }
    List<Changed> files = new ArrayList<>();
    originals.forEach((id, before) -> files.add(new Changed(id, before, textOf(id, before))));
    return new Outcome(compiled, files, made);
  }

  private CompiledPackage compile() {
    return CompiledPackage.at(start, List.of(), sources -> new ChangedSources(sources, texts));
  }

  /** Whether anything could be mended. */
  private boolean mend(CompiledPackage compiled) {
    Map<SourceId, List<Fix>> fixes =
        compiled.compilation().problems().stream()
            .flatMap(problem -> problem.report().fixes().stream())
            .filter(fix -> !fix.at().file().path().startsWith("@") && wanted.test(fix.at().file()))
            .distinct()
            .collect(
                Collectors.groupingBy(fix -> fix.at().file(), TreeMap::new, Collectors.toList()));
    int before = made.size();
    fixes.forEach(
        (id, list) ->
            compiled.compilation().sources().find(id).ifPresent(file -> mend(file, list)));
    return made.size() > before;
  }

  private void mend(SourceFile file, List<Fix> fixes) {
    Edits edits = Edits.of(file, fixes);
    if (!isSafe(file, edits)) {
      edits = Edits.of(file, safeAlone(file, edits.made()));
    }
    if (edits.made().isEmpty() || edits.text().equals(file.text())) {
      return;
    }
    originals.putIfAbsent(file.id(), file.text());
    texts.put(file.id(), edits.text());
    for (Fix fix : edits.made()) {
      made.add(new Made(file.id(), file.positionAt(fix.at().start()), fix.title()));
    }
  }

  /** The edits without those that would make the syntax worse. */
  private static List<Fix> safeAlone(SourceFile file, List<Fix> fixes) {
    List<Fix> safe = new ArrayList<>();
    for (Fix fix : fixes) {
      List<Fix> more = new ArrayList<>(safe);
      more.add(fix);
      if (isSafe(file, Edits.of(file, more))) {
        safe.add(fix);
      }
    }
    return safe;
  }

  /** Whether the text has no more mistakes of syntax than before. */
  private static boolean isSafe(SourceFile file, Edits edits) {
    return !file.id().path().endsWith(".promise")
        || mistakes(new SourceFile(file.id(), edits.text())) <= mistakes(file);
  }

  private static int mistakes(SourceFile file) {
    return Parser.parse(file).problems().size();
  }

  private String textOf(SourceId id, String otherwise) {
    return texts.getOrDefault(id, otherwise);
  }
}
