package dev.promiselang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What one call of the program printed and how it ended. */
record CommandRun(ExitCode code, String out, String err) {

  /** A package that uses a bit of everything. */
  static final String FLEET =
      """
      fleet Acme {
        facts {
          fixed env: "dev" < "prod"
        }
        destination { stateStoreRef: { kind: "GitStateStore", name: "fleet" }, path: "${name}" }
        cluster "gke-1" { env: "dev" }
        cluster "gke-2" { env: "dev" }
        cluster "gke-3" { env: "dev" }
        cluster "eks-1" { env: "prod" }
      }

      promise Base(release: Version = 1.2.3) {
        version release
      }

      promise Team {
        on clusters where env == "dev"
        include Base
      }
      """;

  static CommandRun of(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false, 80, 80, folder);
    ExitCode code = Promisec.run(List.of(arguments), terminal);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static void put(Path folder, String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void putPackage(Path folder, String module) {
    put(folder, "package.yaml", "name: acme\nversion: 1.0.0\nlanguage: 1\n");
    put(folder, "main.promise", module);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
