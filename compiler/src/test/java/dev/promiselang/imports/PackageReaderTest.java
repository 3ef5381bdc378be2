package dev.promiselang.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

  private static final String COMPLETE = "name: acme\nversion: 1.4.0\nlanguage: 1\n";

  @Test
  void aVersionOfKubernetesCountsAsItIsSpelled() {
    PackageManifest manifest = sound(COMPLETE + "platform: { kubernetes: 1.30 }\n");
    assertEquals(Optional.of("1.30"), manifest.kubernetes());
    assertEquals("dist", manifest.output());
  }

  @Test
  void aDependencyIsAFolder() {
    PackageManifest manifest = sound(COMPLETE + "dependencies:\n  shared: { path: ../shared }\n");
    assertEquals(
        "../shared",
        assertInstanceOf(
                PackageManifest.FolderDependency.class, manifest.dependencies().get("shared"))
            .path());
  }

  @Test
  void everyMistakeIsToldWhereItStands() {
    reports("name: acme\n", "1:1 `package.yaml` does not say `version`, `language`");
    reports("", "1:1 `package.yaml` does not say `name`, `version`, `language`");
    reports("- a\n", "1:1 `package.yaml` must be a mapping");
    reports(COMPLETE + "depndencies: {}\n", "4:1 `package.yaml` has no key `depndencies` here");
    reports(
        "name: Acme Inc\nversion: 1.0.0\nlanguage: 1\n",
        "1:7 `name` must be small letters, digits and dashes, 63 at most");
    reports("name: a\nversion: 1.4\nlanguage: 1\n", "2:10 `version` must be a semantic version");
    reports("name: a\nversion: 1.4.0\nlanguage: 2\n", "3:11 this package is written in language 2");
    reports(COMPLETE + "output: ../dist\n", "4:9 `output` must be a folder inside of the package");
    reports(COMPLETE + "platform: 1.31\n", "4:11 `platform` must be a mapping");
    reports(
        COMPLETE + "dependencies: { p: { git: x, version: 1.0.0 } }\n",
        "4:27 `git` must be the address of a git repository");
    reports(
        COMPLETE + "dependencies: { p: { git: \"https://a.io/x\" } }\n",
        "4:22 `p` must be a dependency with a `version`");
    reports(
        COMPLETE + "dependencies: { p: { git: \"https://a.io/x\", version: v1.0.0 } }\n",
        "4:54 `version` must be a semantic version");
    reports(
        COMPLETE + "dependencies: { p: { git: \"https://a.io/x\", rev: a..b } }\n",
        "4:50 `rev` must be a branch, a tag or a commit");
    reports(
        COMPLETE + "dependencies: { p: { git: \"https://a.io/x\", rev: a, path: ../b } }\n",
        "4:59 `path` must be a folder inside of the repository");
    reports(
        COMPLETE + "dependencies: { p: { path: ../x, version: 1.0.0 } }\n",
        "4:34 `version` has no meaning beside a `path` without `git`");
    reports(
        COMPLETE + "dependencies: { std: { path: x } }\n",
        "4:17 `std` must be a name that begins with a small letter");
    reports(
        COMPLETE + "dependencies: { a: { pth: x } }\n",
        "4:22 `package.yaml` has no key `pth` here",
        "4:20 `a` must be a dependency with a `path` or a `git` address");
  }

  private static PackageManifest sound(String text) {
    Checked<PackageManifest> read = read(text);
    assertEquals(List.of(), read.problems());
    return read.value();
  }

  private static void reports(String text, String... expected) {
    SourceFile file = file(text);
    assertEquals(
        List.of(expected),
        read(text).problems().stream()
            .map(
                problem -> {
                  var at = file.positionAt(problem.report().primary().at().start());
                  return at.line() + ":" + at.column() + " " + problem.report().title();
                })
            .toList());
  }

  private static Checked<PackageManifest> read(String text) {
    SourceFile file = file(text);
    return PackageReader.read(file, YamlReader.read(file).value());
  }

  private static SourceFile file(String text) {
    return new SourceFile(new SourceId(PackageManifest.FILE_NAME), text);
  }
}
