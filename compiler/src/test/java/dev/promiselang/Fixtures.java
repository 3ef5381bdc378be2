package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.AutoApproveReporter;
import org.approvaltests.reporters.Junit5Reporter;
import org.junit.jupiter.api.DynamicTest;

/**
 * The fixtures of one room: a folder a case, text in and text out. What comes out is kept beside
 * what goes in, in one text that begins with the source, so that a reader opens one file. With
 * {@code -Dapprove=true} whatever comes out is approved.
 */
public final class Fixtures {

  private static final String MARKER = "#- ";

  private final Path folder;
  private final String result;
  private final TreeSet<Path> ran = new TreeSet<>();

  private Fixtures(Path folder, String result) {
    this.folder = folder;
    this.result = result;
  }

  /**
   * The cases of a room; {@code result} names what comes out, as in {@code tree.approved.txt}.
   *
   * <p>A test class keeps one of these in a static field, hands out {@link #tests} and ends with
   * {@link #assertAllRan}: a build tool that loses dynamic tests must not pass for green.
   */
  public static Fixtures of(String room, String result) {
    return new Fixtures(
        ProjectFolder.root().resolve("compiler/src/test/fixtures").resolve(room), result);
  }

  /** A case: its name and its files, in the order of their names or as its text lists them. */
  public record Fixture(String name, List<SourceFile> files) {

    /** The file of a case that has one. */
    public SourceFile file() {
      assertEquals(1, files.size(), name + " has several files");
      return files.getFirst();
    }
  }

  /** One test a folder: what the function makes of the case is what was approved. */
  public Stream<DynamicTest> tests(Function<Fixture, String> run) {
    return folders().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getFileName().toString(), path.toUri(), () -> verify(path, run)));
  }

  /** Fails when there is a folder that no test has run, or no folder at all. */
  public void assertAllRan() {
    assertFalse(ran.isEmpty(), "no fixture of " + folder + " was run");
    assertEquals(new TreeSet<>(folders()), ran);
  }

  private void verify(Path path, Function<Fixture, String> run) {
    ran.add(path);
    List<SourceFile> inputs = inputs(path);
    StringBuilder golden = new StringBuilder();
    inputs.forEach(input -> golden.append(section(input.id().path(), input.text())));
    List<SourceFile> files = inputs.stream().flatMap(input -> split(input).stream()).toList();
    golden.append(section(result, run.apply(new Fixture(path.getFileName().toString(), files))));
    approve(path, result, golden.toString());
  }

  /** Holds a text against the one approved in a folder, which need not be a fixture. */
  public static void approve(Path folder, String result, String text) {
    ApprovalFailureReporter reporter =
        Boolean.getBoolean("approve") ? new AutoApproveReporter() : new Junit5Reporter();
    Approvals.verify(text, new Options(reporter).forFile().withNamer(new InFolder(folder, result)));
  }

  /** Holds a text against a file of the project that is made of others. */
  public static void approveFile(Path file, String text) {
    if (Boolean.getBoolean("approve")) {
      write(file, text);
    }
    assertEquals(read(file), text, file + " is made by a test: approve it");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String section(String title, String text) {
    return "==== " + title + "\n" + text + (text.endsWith("\n") ? "" : "\n");
  }

  private List<Path> folders() {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> inputs(Path path) {
    return ProjectFolder.files(path).stream()
        .filter(file -> !file.toString().contains(".approved."))
        .filter(file -> !file.toString().contains(".received."))
        .map(file -> new SourceFile(new SourceId(name(path, file)), read(file)))
        .toList();
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /**
   * The files in one text: a line {@code #- path} begins one, what stands before keeps its name.
   */
  public static List<SourceFile> split(SourceFile text) {
    String[] parts = text.text().split("(?m)^" + MARKER, -1);
    List<SourceFile> files = new ArrayList<>();
    if (!parts[0].isBlank() || parts.length == 1) {
      files.add(new SourceFile(text.id(), parts[0]));
    }
    for (String part : List.of(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      String name = part.substring(0, end).strip();
      files.add(new SourceFile(new SourceId(name), part.substring(end + 1)));
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts approved and received texts into the folder of the case. */
  private record InFolder(Path folder, String result) implements ApprovalNamer {

    @Override
    public File getApprovedFile(String extension) {
      return folder.resolve(result + ".approved" + extension).toFile();
    }

    @Override
    public File getReceivedFile(String extension) {
      return folder.resolve(result + ".received" + extension).toFile();
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
      return new InFolder(folder, result + "." + information);
    }

    @Override
    public String getAdditionalInformation() {
      return "";
    }

    @Override
    public String getApprovalName() {
      return result;
    }

    @Override
    public String getSourceFilePath() {
      return folder + File.separator;
    }
  }
}
