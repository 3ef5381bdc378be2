package dev.promiselang.cli;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.git.Dependencies;
import dev.promiselang.git.Dependencies.Trust;
import dev.promiselang.git.StaleLock;
import dev.promiselang.imports.ContentChanged;
import dev.promiselang.imports.GitContent;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.versions.Lock;
import dev.promiselang.workspace.CacheFolder;
import dev.promiselang.workspace.DiskSources;
import dev.promiselang.workspace.ManifestFile;
import dev.promiselang.workspace.RepositoryFolders;
import dev.promiselang.workspace.TextFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What can be done about the dependencies of a package; each action says how it went. */
record Deps(Terminal terminal, DepsWorkspace workspace) {

  /** Chooses versions for a manifest, which may be a changed one, and locks them. */
  ExitCode settle(ManifestFile manifest) throws IOException {
    Checked<Dependencies.Outcome> outcome = outcome(manifest, Trust.COMMITS);
    if (!outcome.sound()) {
      return told(outcome.problems(), outcome.value().sources());
    }
    Lock chosen = outcome.value().lock();
    TextFile.write(workspace.folder().resolve(manifest.file().id().path()), manifest.file().text());
    workspace.write(chosen);
    terminal.out().print(LockChanges.between(workspace.lock(), chosen));
    terminal.out().println(summary(chosen));
    return ExitCode.OK;
  }

  /** Compares the lock with all that it should agree with. */
  ExitCode verify(ManifestFile manifest) {
    Checked<Dependencies.Outcome> outcome = outcome(manifest, Trust.NOTHING);
    Problems problems = new Problems();
    problems.addAll(outcome.problems());
    if (problems.sound()) {
      compare(outcome.value().lock(), problems);
    }
    if (!problems.sound()) {
      return told(problems.all(), outcome.value().sources());
    }
    terminal.out().println(summary(workspace.lock()) + ", and all is as it was locked");
    return ExitCode.OK;
  }

  /** Copies what is locked into the package. */
  ExitCode vendor(ManifestFile manifest) throws IOException {
    Checked<Dependencies.Outcome> outcome = outcome(manifest, Trust.COMMITS);
    Problems problems = new Problems();
    problems.addAll(outcome.problems());
    if (problems.sound()) {
      compareLock(outcome.value().lock(), problems);
    }
    if (!problems.sound()) {
      return told(problems.all(), outcome.value().sources());
    }
    workspace.store().vendor(workspace.lock());
    terminal
        .out()
        .println(summary(workspace.lock()) + ", copied into " + RepositoryFolders.VENDORED);
    return ExitCode.OK;
  }

  /** Shows which package depends on which. */
  ExitCode tree(ManifestFile manifest) {
    Checked<Dependencies.Outcome> outcome = outcome(manifest, Trust.VERSIONS);
    if (!outcome.sound()) {
      return told(outcome.problems(), outcome.value().sources());
    }
    terminal.out().print(DependencyTree.of(manifest.manifest(), outcome.value()));
    return ExitCode.OK;
  }

  private Checked<Dependencies.Outcome> outcome(ManifestFile manifest, Trust trust) {
    return Dependencies.of(
        workspace.folder(), manifest, workspace.store(), workspace.lock(), trust);
  }

  private void compare(Lock chosen, Problems problems) {
    compareLock(chosen, problems);
    DiskSources sources = DiskSources.of(workspace.folder(), List.of(), CacheFolder.ofUser());
    for (Map.Entry<String, Lock.Locked> entry : workspace.lock().repositories().entrySet()) {
      if (sources.content(entry.getKey(), entry.getValue()) == GitContent.CHANGED) {
        problems.add(new ContentChanged(Span.NONE, entry.getKey()));
      }
    }
  }

  private void compareLock(Lock chosen, Problems problems) {
    List<String> different = LockChanges.repositories(workspace.lock(), chosen);
    if (!different.isEmpty()) {
      problems.add(new StaleLock(Span.NONE, different));
    }
  }

  private static String summary(Lock lock) {
    int count = lock.repositories().size();
    return Lock.FILE_NAME
        + ": "
        + (count == 0 ? "no git dependencies" : Counts.of(count, "repository"));
  }

  ExitCode told(List<Problem> problems, Sources sources) {
    new ProblemPrinter(
            terminal,
            Options.Format.TEXT,
            CompiledPackage.uncompiled(workspace.folder(), sources, problems))
        .print(problems);
    return ExitCode.PROBLEMS;
  }
}
