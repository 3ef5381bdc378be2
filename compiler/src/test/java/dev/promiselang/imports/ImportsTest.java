package dev.promiselang.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

  @Test
  void theProgramIsEveryModuleOfTheRootPackageAndWhatTheyImport() {
    ModuleGraph graph =
        sound(
            """
            import std.flux
            #- teams/a.promise
            import "../naming.promise" as naming
            #- naming.promise
            let team = "a"
            #- vendored/package.yaml
            name: vendored
            #- vendored/other.promise
            let other = 1
            #- @std/flux.promise
            import std.slots
            #- @std/slots.promise
            slot gitopsAgent
            #- @std/unused.promise
            let unused = 1
            """);
    assertEquals(
        List.of(
            "@std/slots.promise",
            "@std/flux.promise",
            "main.promise",
            "naming.promise",
            "teams/a.promise"),
        graph.order().stream().map(SourceId::path).toList());
    assertEquals(
        List.of("main.promise", "naming.promise", "teams/a.promise"),
        graph.rootModules().stream().map(module -> module.id().path()).toList());
  }

  @Test
  void kubernetesKindsAreNamedByTheFirstLabelOfTheirGroup() {
    ModuleGraph graph =
        sound(
            """
            import k8s.core.v1 as core
            import k8s.rbac.v1.{ClusterRole}
            import k8s.apps.v1.{Deployment}
            """);
    LoadedModule main = graph.module(new SourceId("main.promise"));
    assertEquals(
        List.of("v1", "rbac.authorization.k8s.io/v1", "apps/v1"),
        main.tree().imports().stream()
            .map(main::target)
            .map(target -> assertInstanceOf(ImportTarget.Kubernetes.class, target).apiVersion())
            .toList());
  }

  @Test
  void aPathDependencyIsAPackageOfItsOwnWhereverItIsReachedFrom() {
    ModuleGraph graph =
        sound(
            """
            import shared.naming
            import other.use
            #- package.yaml
            name: root
            version: 1.0.0
            language: 1
            dependencies:
              shared: { path: ../shared }
              other: { path: ../other }
            #- @shared/package.yaml
            name: shared
            version: 1.0.0
            language: 1
            #- @shared/naming.promise
            let team = "a"
            #- @other/package.yaml
            name: other
            version: 1.0.0
            language: 1
            dependencies:
              lib: { path: ../shared }
            #- @other/use.promise
            import lib.naming
            """);
    assertEquals(
        List.of("@shared/naming.promise", "@other/use.promise", "main.promise"),
        graph.order().stream().map(SourceId::path).toList());
    assertEquals("shared", graph.module(new SourceId("@shared/naming.promise")).packageName());
  }

  @Test
  void manifestsComeInByteOrderOfTheirPathsAndCommentsAreNoDocuments() {
    ModuleGraph graph =
        sound(
            """
            import manifests "vendor/**/*.yaml" as vendored
            #- vendor/b.yaml
            # nothing here
            ---
            kind: B
            #- vendor/B.yaml
            kind: Capital
            #- vendor/deep/a.yaml
            kind: Deep
            """);
    LoadedModule main = graph.module(new SourceId("main.promise"));
    ImportTarget.Manifests manifests =
        assertInstanceOf(
            ImportTarget.Manifests.class, main.target(main.tree().imports().getFirst()));
    assertEquals(
        List.of("vendor/B.yaml", "vendor/b.yaml", "vendor/deep/a.yaml"),
        manifests.documents().stream().map(d -> d.at(d.root()).file().path()).toList());
  }

  @Test
  void inventoriesAreReadBesideTheModuleThatNamesThem() {
    ModuleGraph graph =
        sound(
            """
            #- fleet/main.promise
            fleet Acme {
              clusters from "clusters/*.yaml"
            }
            #- fleet/clusters/a.yaml
            name: a
            """);
    LoadedModule main = graph.module(new SourceId("fleet/main.promise"));
    Declaration.Fleet fleet = (Declaration.Fleet) main.tree().declarations().getFirst();
    assertEquals(
        "fleet/clusters/a.yaml",
        main.inventory((FleetItem.ClustersFrom) fleet.items().getFirst()).getFirst().id().path());
  }

  @Test
  void aCircleShowsItsWholePathOnce() {
    Checked<ModuleGraph> loaded =
        load(
            """
            import "b.promise" as b
            #- b.promise
            import "c.promise" as c
            #- c.promise
            import "main.promise" as m
            """);
    assertEquals(
        List.of(
            "P0720 these modules import each other in a circle:"
                + " b.promise -> c.promise -> main.promise -> b.promise;"
                + " move what both need into a module that imports neither"),
        told(loaded));
    assertEquals(3, loaded.value().order().size());
  }

  @Test
  void whatIsMissingIsReportedWithWhatMayBeMeant() {
    reports(
        "import std.flx\n#- @std/flux.promise\nslot a",
        "P0706 the package `std` has no module `flx`; did you mean `std.flux`?; its modules:"
            + " `flux`");
    reports(
        "import std\n#- @std/flux.promise\nslot a",
        "P0706 `std` is a package, not a module; its modules: `flux`");
    reports(
        "import naming\n#- naming.promise\nlet a = 1",
        "P0723 there is no package `naming`; a file of this package is imported by its path:"
            + " `import \"./naming.promise\" as naming`; packages here: `k8s`, `std`");
    reports(
        "import \"./namng.promise\" as n\n#- naming.promise\nlet a = 1",
        "P0707 there is no file `./namng.promise` in this package; did you mean"
            + " `\"./naming.promise\"`?");
    reports(
        "import \"./Naming.promise\" as n\n#- naming.promise\nlet a = 1",
        "P0709 the file is called `./naming.promise`; some file systems would find"
            + " `./Naming.promise`, others would not; write the path as the file is called");
    reports(
        "import manifests \"vendor/*.yaml\" as v",
        "P0722 no file of this package matches `vendor/*.yaml`; paths are relative to the folder"
            + " of this file; `*` stays inside one folder, `**` goes through folders");
  }

  @Test
  void aFolderIsNoFile() {
    reports(
        "fleet A {\n  clusters from \"inventory\"\n}\n#- inventory/a.yaml\nname: a",
        "P0707 `inventory` is a folder, not a file; write `\"inventory/*.yaml\"`");
    reports(
        "import manifests \"vendor/\" as v\n#- vendor/deep/a.json\n{}",
        "P0707 `vendor/` is a folder, not a file; write `\"vendor/**/*.json\"`");
    reports(
        "import \"./teams\" as t\n#- teams/a.promise\nlet a = 1",
        "P0707 `./teams` is a folder, not a file; write `\"./teams/a.promise\"`");
  }

  @Test
  void aDependencyWithoutPackageIsToldOnceWhetherImportedOrNot() {
    String manifest =
        """
        #- package.yaml
        name: root
        version: 1.0.0
        language: 1
        dependencies: { shared: { path: ../shared } }
        """;
    String expected =
        "P0730 the dependency `shared` is not there; a path is relative to the folder of the"
            + " `package.yaml` that it stands in";
    reports(manifest, expected);
    reports("import shared.naming\n" + manifest, expected);
  }

  @Test
  void everyImportThatFailsLeadsNowhere() {
    for (String entry :
        List.of(
            "import std.flx",
            "import std.flx.{Flux}",
            "import nowhere.flux",
            "import k8s.app.v1.{Deployment}",
            "import k8s.apps.v1",
            "import \"./other.promise\"",
            "import text \"./missing.txt\" as t",
            "import manifests \"./broken.yaml\" as m")) {
      Checked<ModuleGraph> loaded =
          load(entry + "\n#- other.promise\nlet a = 1\n#- broken.yaml\na: [");
      LoadedModule main = loaded.value().module(new SourceId("main.promise"));
      assertEquals(1, told(loaded).size(), entry);
      assertInstanceOf(
          ImportTarget.Missing.class, main.target(main.tree().imports().getFirst()), entry);
    }
  }

  @Test
  void aPathMayNotLeaveItsPackage() {
    String help =
        "; files of another package are reached by naming it in the dependencies of"
            + " `package.yaml`: `import shared.naming`";
    reports(
        "import \"../naming.promise\" as n",
        "P0708 `../naming.promise` is outside of this package" + help);
    reports(
        "import text \"/etc/passwd\" as n",
        "P0708 `/etc/passwd` is outside of this package" + help);
    reports(
        "import text \"lib/x.sh\" as n\n#- lib/package.yaml\nname: lib\n#- lib/x.sh\nx",
        "P0708 `lib/x.sh` is outside of this package" + help);
  }

  @Test
  void pathsAndKubernetesKindsNeedAName() {
    reports(
        "import \"./team-naming.promise\"\n#- team-naming.promise\nlet a = 1",
        "P0721 this import needs a name; add `as teamNaming` or take names out of it with"
            + " `.{...}`");
    reports(
        "import k8s.apps.v1",
        "P0721 this import needs a name; add `as apps` or take names out of it with `.{...}`");
  }

  @Test
  void unknownGroupsAndVersionsOfKubernetesAreReported() {
    assertTrue(told(load("import k8s.app.v1 as a")).getFirst().contains("did you mean `apps`?"));
    reports(
        "import k8s.networking.k8s.io.v1.{Ingress}",
        "P0724 `k8s.networking` has no version `k8s.io.v1`; a group is named by its first word:"
            + " `k8s.networking.v1`; its versions: `v1`, `v1alpha1`, `v1beta1`");
    assertTrue(
        told(load("import k8s.v1 as a")).getFirst().contains("called `core`: `k8s.core.v1`"));
    reports("import k8s.apps.v2 as a", "P0724 `k8s.apps` has no version `v2`; its versions: `v1`");
  }

  @Test
  void onlyTheRootPlacesAndItHasOneFleet() {
    reports(
        "import std.bad\n#- @std/bad.promise\nfleet Acme {\n}",
        "P0725 `fleet` may only stand in the root package; a library promises; the package that"
            + " is built decides what lands where");
    reports(
        "fleet A {\n}\n#- other.promise\nfleet B {\n}", "P0726 a program has at most one `fleet`");
  }

  @Test
  void aFolderWithoutManifestIsNoPackage() {
    Checked<ModuleGraph> loaded = Imports.load(new MemorySources(java.util.Map.of()));
    assertEquals("P0701", loaded.problems().getFirst().code().id());
  }

  private static ModuleGraph sound(String text) {
    Checked<ModuleGraph> loaded = load(text);
    assertEquals(List.of(), told(loaded));
    return loaded.value();
  }

  private static void reports(String text, String expected) {
    assertEquals(List.of(expected), told(load(text)));
  }

  private static Checked<ModuleGraph> load(String text) {
    return Imports.load(MemorySources.of(text));
  }

  static List<String> told(Checked<?> checked) {
    return checked.problems().stream()
        .map(
            problem -> {
              Report report = problem.report();
              String help = report.help().isEmpty() ? "" : "; " + String.join("; ", report.help());
              return problem.code().id() + " " + report.title() + help;
            })
        .toList();
  }
}
