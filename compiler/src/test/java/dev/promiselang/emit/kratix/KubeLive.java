package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.promiselang.ProjectFolder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real API server with Kratix's CRDs on this machine, started and ended with the test. */
public final class KubeLive implements AutoCloseable {

  private static final Path TOOL =
      ProjectFolder.root().resolveSibling("shared").resolve("tools/kube-live");

  /** Who may do everything there. */
  public static final String TOKEN = "kube-live";

  private static final int FIRST_PORT = 18_443;
  private static final int PORTS = 3;
  private static final long LONGEST_SECONDS = 180;

  private final Path folder;

  /** How a command ended and all that it said. */
  public record Outcome(int code, String output) {

    public boolean succeeded() {
      return code == 0;
    }
  }

  private KubeLive(Path folder) {
    this.folder = folder;
  }

  /** Starts the server, or skips the test where it cannot run. */
  public static KubeLive start(Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.exists(TOOL.resolve("up.sh")), "skipped: there is no " + TOOL);
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    assumeTrue(machine.equals("Linux amd64"), "skipped: no API server for " + machine);
    for (String program : List.of("bash", "kubectl", "openssl", "xz")) {
      assumeTrue(isOnPath(program), "skipped: there is no " + program);
    }
    KubeLive live = new KubeLive(folder);
    Outcome up = live.boot();
    if (!up.succeeded()) {
      // A server that starts on a busy machine may give up on its own hooks; a second start does
      // not.
      live.close();
      up = live.boot();
    }
    if (!up.succeeded()) {
      live.close();
    }
    assertTrue(up.succeeded(), up.output());
    return live;
  }

  /** Where the server answers. */
  public String server() throws IOException {
    Matcher server =
        Pattern.compile("https://[0-9.]+:[0-9]+")
            .matcher(Files.readString(folder.resolve("kubeconfig")));
    assertTrue(server.find(), "the configuration names a server");
    return server.group();
  }

  private Outcome boot() throws IOException, InterruptedException {
    Map<String, String> port = Map.of("KUBE_LIVE_PORT", Integer.toString(freePort()));
    return run(port, "bash", TOOL.resolve("up.sh").toString(), folder.toString());
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static int freePort() {
    int port = FIRST_PORT;
    while (!Stream.iterate(port, p -> p + 1).limit(PORTS).allMatch(KubeLive::isFree)) {
      port += PORTS;
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress("127.0.0.1", port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Applies files or folders as strictly as the server can. */
  Outcome apply(List<Path> paths) throws IOException, InterruptedException {
    return kubectl(
        withFiles(
            List.of("apply", "--server-side", "--force-conflicts", "--validate=strict"), paths));
  }

  Outcome delete(List<Path> paths) throws IOException, InterruptedException {
    return kubectl(withFiles(List.of("delete", "--wait=true"), paths));
  }

  Outcome waitForCrds() throws IOException, InterruptedException {
    return kubectl(List.of("wait", "--for=condition=Established", "crd", "--all", "--timeout=60s"));
  }

  /** Has the server keep a request. */
  Outcome store(Path request) throws IOException, InterruptedException {
    return kubectl(withFiles(List.of("apply", "--validate=strict"), List.of(request)));
  }

  /** Has the server judge a request, or the change of one that it has, without keeping it. */
  Outcome judge(Path request) throws IOException, InterruptedException {
    return kubectl(
        withFiles(List.of("apply", "--dry-run=server", "--validate=strict"), List.of(request)));
  }

  /** Has the server judge everything in a folder, file by file, without keeping any of it. */
  public Outcome judgeAll(Path folder) throws IOException, InterruptedException {
    return kubectl(
        List.of("create", "--dry-run=server", "--validate=strict", "-f", folder.toString()));
  }

  /** What the server answers below a path. */
  public Outcome get(String path) throws IOException, InterruptedException {
    return kubectl(List.of("get", "--raw", path));
  }

  private static List<String> withFiles(List<String> command, List<Path> paths) {
    List<String> words = new ArrayList<>(command);
    paths.forEach(path -> words.addAll(List.of("-f", path.toString())));
    return words;
  }

  private Outcome kubectl(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kubectl"));
    command.addAll(arguments);
    Map<String, String> config = Map.of("KUBECONFIG", folder.resolve("kubeconfig").toString());
    return run(config, command.toArray(String[]::new));
  }

  /** What is said goes to a file, since the servers that are started keep pipes open. */
  private Outcome run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    return new Outcome(ended ? process.exitValue() : -1, Files.readString(said));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run(Map.of(), "bash", TOOL.resolve("down.sh").toString(), folder.toString());
  }
}
