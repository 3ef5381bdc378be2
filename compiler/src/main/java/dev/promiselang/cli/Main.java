package dev.promiselang.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Where the program starts. */
public final class Main {

  private static final int DEFAULT_WIDTH = 100;
  private static final long STACK_BYTES = 256L << 20;

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Terminal terminal =
        new Terminal(
            System.in, out, err, colors(), width(), outWidth(), Path.of("").toAbsolutePath());
    Runnable program =
        () -> {
          ExitCode code = Promisec.run(List.of(arguments), terminal);
          out.flush();
          err.flush();
          System.exit(code.number());
        };
    // Trees are walked by recursion, and what a stranger writes may be deep.
    new Thread(null, program, "promisec", STACK_BYTES).start();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new UnreadOutput(new FileOutputStream(descriptor))),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Whether problems go to a terminal that shows colours; the launcher knows which stream is one.
   */
  private static boolean colors() {
    return "1".equals(System.getenv("PROMISEC_TTY"))
        && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** What goes into a file or another program is cut nowhere. */
  private static int outWidth() {
    return "1".equals(System.getenv("PROMISEC_OUT_TTY")) ? width() : Integer.MAX_VALUE;
  }

  private static int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}")
        ? Math.max(40, Integer.parseInt(columns))
        : DEFAULT_WIDTH;
  }
}
