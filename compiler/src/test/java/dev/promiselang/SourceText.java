package dev.promiselang;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.GitContent;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.versions.Lock;
import dev.promiselang.workspace.DiskSources;
import java.util.List;
import java.util.Optional;

/**
 * A program in one text, its files divided by lines {@code #- path}, together with the standard
 * library of the class path.
 */
record SourceText(MemorySources files, SourceProvider library) implements SourceProvider {

  private static final String STANDARD = "@std/";

  static Compilation compile(String text) {
    return Compiler.compile(
        new SourceText(
            MemorySources.of(text),
            DiskSources.of(ProjectFolder.root().resolve("examples/library"), List.of())));
  }

  /**
   * What is wrong with a program. That `configure` is checked and tested and not written yet is no
   * mistake of it.
   */
  static List<Problem> mistakes(Compilation compilation) {
    return compilation.problems().stream()
        .filter(problem -> !problem.report().title().startsWith("writing `configure`"))
        .toList();
  }

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    return provider(id.path()).read(id);
  }

  @Override
  public List<SourceId> list(String prefix) {
    return provider(prefix).list(prefix);
  }

  @Override
  public GitContent content(String repository, Lock.Locked locked) {
    return files.content(repository, locked);
  }

  private SourceProvider provider(String path) {
    return path.startsWith(STANDARD) ? library : files;
  }
}
