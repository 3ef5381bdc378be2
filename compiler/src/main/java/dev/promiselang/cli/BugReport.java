package dev.promiselang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is said when the compiler itself is at fault. */
final class BugReport {

  private BugReport() {}

  static void tell(Throwable bug, List<String> arguments, boolean debug, Terminal terminal) {
    String report = report(bug, arguments);
    terminal.err().println("error: this is a bug of promisec, not of your sources");
    terminal.err().println("  " + bug);
    if (debug) {
      terminal.err().print(report);
    } else {
      terminal.err().println("help: " + saved(report));
    }
  }

  private static String report(Throwable bug, List<String> arguments) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("promisec " + VersionCommand.version() + " " + String.join(" ", arguments));
    writer.println("java " + Runtime.version() + " " + System.getProperty("os.name"));
    bug.printStackTrace(writer);
    writer.flush();
    return text.toString();
  }

  private static String saved(String report) {
    try {
      Path file = Files.createTempFile("promisec-bug-", ".txt");
      Files.writeString(file, report);
      return "please report it to the people who maintain promisec, with the sources and " + file;
    } catch (IOException e) {
      return "run again with --debug and report what is printed, with the sources";
    }
  }
}
