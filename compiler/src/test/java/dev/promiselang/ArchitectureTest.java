package dev.promiselang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.promiselang.diagnostics.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms, what each may know of the others, and what only some of them may touch. */
class ArchitectureTest {

  private static final String BASE = "dev.promiselang.";
  private static final String GRAMMAR = "grammar";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // What writes the kinds of others runs in the build and is no room.
          .withImportOption(location -> !location.contains("/kubernetes-kinds/"))
          .withImportOption(location -> !location.contains("/stack-kinds/"))
          .importPackages("dev.promiselang");

  private static final TreeMap<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    Set<String> ground = Set.of("source", "diagnostics");
    room("source");
    room("diagnostics", "source");
    room("diagnostics.render", ground, "yaml");
    room("scalars");
    room("scheduling");
    room("yaml", ground);
    room("syntax", ground, "scalars", GRAMMAR);
    room("format", ground, "syntax");
    room("kubernetes", ground, "scalars", "yaml");
    room("kubernetes.rules", ground, "scalars", "yaml", "kubernetes");
    room("crds", ground, "scalars", "yaml", "kubernetes", "kubernetes.rules");
    room("crds.cel", ground, "scalars", "yaml", "kubernetes", "kubernetes.rules", "crds");
    room("versions", ground, "scalars", "yaml");
    room("imports", ground, "scalars", "yaml", "syntax", "kubernetes", "crds", "versions");
    room("names", ground, "yaml", "syntax", "kubernetes", "crds", "imports");
    Set<String> front =
        join(
            ground,
            "scalars",
            "yaml",
            "syntax",
            "kubernetes",
            "kubernetes.rules",
            "crds",
            "crds.cel",
            "imports",
            "names",
            "types");
    room("types", front);
    room("eval", front);
    room("eval.builtins", front, "eval");
    Set<String> middle = join(front, "eval", "fleet", "scheduling");
    room("fleet", middle);
    room("fleet.placement", middle);
    room("fleet.placement.analysis", middle, "fleet.placement");
    room("fleet.placement.portable", middle, "fleet.placement", "fleet.placement.analysis");
    room("fleet.refusals", middle, "kubernetes.rules", "fleet.placement");
    room(
        "fleet.checks",
        middle,
        "fleet.placement",
        "fleet.refusals",
        "fleet.placement.analysis",
        "fleet.placement.portable");
    room("verify", middle, "fleet.placement", "fleet.refusals");
    room("emit", middle, "fleet.placement");
    room("emit.bundles", middle, "fleet.placement", "emit");
    room("emit.kratix.cel", front, "eval");
    room("emit.kratix.schema", ground, "scalars", "yaml");
    room(
        "emit.kratix",
        middle,
        "fleet.placement",
        "fleet.refusals",
        "emit",
        "emit.bundles",
        "emit.kratix.cel",
        "emit.kratix.schema");
    room("emit.jsonschema", "yaml");
    room("reference", front);
    room("adopt", ground, "scalars", "yaml", "syntax", "kubernetes", "crds", "imports", "format");
    Set<String> phases =
        join(
            middle,
            "eval.builtins",
            "fleet.placement",
            "fleet.placement.analysis",
            "fleet.placement.portable",
            "fleet.checks",
            "verify",
            "emit",
            "emit.kratix",
            "emit.jsonschema",
            "emit.bundles",
            "emit.kratix.schema",
            "format",
            "adopt");
    room("compile", phases);
    room("workspace", ground, "yaml", "imports", "versions", "emit");
    room("git", ground, "scalars", "imports", "versions", "workspace");
    room(
        "cli",
        phases,
        "compile",
        "format",
        "reference",
        "diagnostics.render",
        "workspace",
        "git",
        "versions");
  }

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyTheRoomsBelowIt() {
    return MAY_KNOW.keySet().stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> knowsOnlyTheRoomsBelow(room)));
  }

  private static void knowsOnlyTheRoomsBelow(String room) {
    String[] strangers =
        Stream.concat(MAY_KNOW.keySet().stream(), Stream.of(GRAMMAR))
            .filter(other -> !other.equals(room) && !MAY_KNOW.get(room).contains(other))
            .map(other -> BASE + other)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(BASE + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers)
        .because("imports point down the rings, so that each room can be read without those above")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> found =
        CLASSES.stream()
            .map(type -> type.getPackageName().substring(BASE.length()))
            .filter(room -> !room.equals(GRAMMAR))
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(MAY_KNOW.keySet());
    assertEquals(Set.of(), found, "say in the table what the new room may know");
  }

  @Test
  void roomsDoNotDependOnEachOtherInACircle() {
    slices()
        .matching("dev.promiselang.(**)")
        .should()
        .beFreeOfCycles()
        .because("a circle of rooms is one room with several names")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryLivesInOneRoom() {
    return Stream.of(
        onlyIn("org.antlr..", "the tree is the only shape of the text that others see", "syntax"),
        onlyIn("dev.promiselang.grammar..", "generated code is nobody's interface", "syntax"),
        onlyIn("tools.jackson..", "there is one reader of YAML", "yaml"),
        onlyIn("com.fasterxml..", "there is one reader of YAML", "yaml"),
        onlyIn("org.snakeyaml..", "there is one reader of YAML", "yaml"),
        onlyIn("org.eclipse.jgit..", "whoever builds, builds without a network", "git"),
        onlyIn("dev.cel..", "only the rules of foreign CRDs are evaluated", "crds.cel"),
        onlyIn("com.github.difflib..", "only the command line shows differences", "cli"),
        onlyIn("org.commonmark..", "only reference pages are Markdown", "reference"),
        onlyIn("picocli..", "the other rooms are no command line", "cli"));
  }

  private static DynamicTest onlyIn(String library, String reason, String room) {
    return DynamicTest.dynamicTest(
        library,
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackages(BASE + room, BASE + GRAMMAR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(CLASSES));
  }

  @TestFactory
  Stream<DynamicTest> theCoreIsPure() {
    String reason = "the same sources give the same bytes, on every machine and on every day";
    return Stream.of(
        DynamicTest.dynamicTest(
            "no disk, network or threads",
            () ->
                noClasses()
                    .that(areCore())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "java.nio.file..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.nio.channels..")
                    .because(reason)
                    .check(CLASSES)),
        DynamicTest.dynamicTest(
            "no streams but those in memory",
            () ->
                noClasses()
                    .that(areCore())
                    .and()
                    .resideOutsideOfPackage(BASE + "yaml")
                    .and()
                    .doNotHaveFullyQualifiedName(BASE + "kubernetes.TableText")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.io..")
                    .because(reason)
                    .check(CLASSES)),
        DynamicTest.dynamicTest(
            "no console, environment, clock or locale of the machine",
            () ->
                noClasses()
                    .that(areCore())
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class)
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .because(reason)
                    .check(CLASSES)));
  }

  private static DescribedPredicate<JavaClass> areCore() {
    List<String> shell = List.of(BASE + "workspace", BASE + "git", BASE + "cli");
    return DescribedPredicate.describe(
        "are outside of the shell", type -> !shell.contains(type.getPackageName()));
  }

  @Test
  void everyProblemIsARecord() {
    classes()
        .that()
        .implement(Problem.class)
        .should()
        .beRecords()
        .because("a problem is facts and how they are told")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
        .because("such a name says that nobody knew what the class is for")
        .check(CLASSES);
  }

  private static void room(String room, String... mayKnow) {
    room(room, Set.of(), mayKnow);
  }

  private static void room(String room, Set<String> mayKnow, String... more) {
    MAY_KNOW.put(room, join(mayKnow, more));
  }

  private static Set<String> join(Set<String> rooms, String... more) {
    Set<String> all = new TreeSet<>(rooms);
    all.addAll(List.of(more));
    return all;
  }
}
