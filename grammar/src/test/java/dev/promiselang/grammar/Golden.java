package dev.promiselang.grammar;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.AutoApproveReporter;
import org.approvaltests.reporters.Junit5Reporter;

/** Keeps what comes out of a text beside it; {@code -Dapprove=true} approves whatever comes. */
record Golden(String name) implements ApprovalNamer {

  private static final Path FOLDER = Path.of("src/test/fixtures").toAbsolutePath();

  /** The text is {@code name.promise}, what comes out {@code name.approved.txt}. */
  static void verify(String name, Function<String, String> run) {
    String source = read(FOLDER.resolve(name + ".promise"));
    String golden =
        "==== " + name + ".promise\n" + source + "==== " + name + "\n" + run.apply(source);
    Options options =
        new Options(
            Boolean.getBoolean("approve") ? new AutoApproveReporter() : new Junit5Reporter());
    Approvals.verify(golden, options.forFile().withNamer(new Golden(name)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public File getApprovedFile(String extension) {
    return FOLDER.resolve(name + ".approved" + extension).toFile();
  }

  @Override
  public File getReceivedFile(String extension) {
    return FOLDER.resolve(name + ".received" + extension).toFile();
  }

  @Override
  public ApprovalNamer addAdditionalInformation(String information) {
    return new Golden(name + "." + information);
  }

  @Override
  public String getAdditionalInformation() {
    return "";
  }

  @Override
  public String getApprovalName() {
    return name;
  }

  @Override
  public String getSourceFilePath() {
    return FOLDER + File.separator;
  }
}
