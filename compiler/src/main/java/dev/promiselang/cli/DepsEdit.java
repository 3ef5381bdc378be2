package dev.promiselang.cli;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.git.PackageVersions;
import dev.promiselang.imports.ManifestEdit;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.PackageManifest.AtLeast;
import dev.promiselang.imports.PackageManifest.GitDependency;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.versions.GitAddress;
import dev.promiselang.workspace.ManifestFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Changes what a package asks for, and then chooses versions anew. */
record DepsEdit(Deps deps) {

  /** Depends on one more repository; on its latest version when none is named. */
  ExitCode add(ManifestFile manifest, String name, GitAddress address, String version, String path)
      throws IOException {
    if (manifest.manifest().dependencies().containsKey(name)) {
      return refused(
          "`" + name + "` is a dependency already",
          "`promisec deps update " + name + "` raises its version");
    }
    String wanted = version.replaceFirst("^v", "");
    if (wanted.isEmpty()) {
      Checked<Optional<VersionNumber>> latest =
          PackageVersions.greatest(Span.NONE, address, deps.workspace().store(), _ -> true);
      if (latest.value().isEmpty()) {
        return deps.told(latest.problems(), new Sources(List.of(manifest.file())));
      }
      wanted = latest.value().get().spelling();
    }
    String folder = path.isEmpty() ? "" : ", path: \"" + path + "\"";
    String entry = "{ git: \"" + address.url() + "\"" + folder + ", version: " + wanted + " }";
    Optional<String> text = edit(manifest).with(name, entry);
    return text.isPresent()
        ? settle(manifest, text.get())
        : refused(
            "package.yaml is written so that promisec cannot add to it",
            "add this to its dependencies: " + name + ": " + entry);
  }

  /** Raises some dependencies to the latest version of their major. */
  ExitCode raise(ManifestFile manifest, List<String> names) throws IOException {
    ManifestFile changed = manifest;
    for (String name : names) {
      if (!(manifest.manifest().dependencies().get(name)
          instanceof GitDependency(var at, var _, var address, var _, AtLeast(var now), var _))) {
        return UnknownName.tell(
            deps.terminal(), "git dependency with a version", name, raisable(manifest));
      }
      Checked<Optional<VersionNumber>> latest =
          PackageVersions.greatest(
              at, address, deps.workspace().store(), version -> fits(version, now));
      if (!latest.sound()) {
        return deps.told(latest.problems(), new Sources(List.of(manifest.file())));
      }
      String version = latest.value().orElse(now).spelling();
      changed = read(manifest, edit(changed).withVersion(name, version).orElseThrow()).value();
    }
    return deps.settle(changed);
  }

  /** Whether a version may take the place of the one that is asked for; that one itself may. */
  private static boolean fits(VersionNumber version, VersionNumber now) {
    return version.major() == now.major() && version.compareTo(now) >= 0;
  }

  private static List<String> raisable(ManifestFile manifest) {
    return manifest.manifest().dependencies().values().stream()
        .filter(
            dependency ->
                dependency instanceof GitDependency git && git.wanted() instanceof AtLeast)
        .map(PackageManifest.Dependency::name)
        .toList();
  }

  private ExitCode settle(ManifestFile manifest, String text) throws IOException {
    Checked<ManifestFile> changed = read(manifest, text);
    return changed.sound()
        ? deps.settle(changed.value())
        : deps.told(changed.problems(), new Sources(List.of(changed.value().file())));
  }

  private static Checked<ManifestFile> read(ManifestFile manifest, String text) {
    return ManifestFile.of(new SourceFile(manifest.file().id(), text));
  }

  private static ManifestEdit edit(ManifestFile manifest) {
    return new ManifestEdit(manifest.file(), manifest.documents().getFirst());
  }

  private ExitCode refused(String what, String help) {
    deps.terminal().err().println("error: " + what);
    deps.terminal().err().println("help: " + help);
    return ExitCode.PROBLEMS;
  }
}
