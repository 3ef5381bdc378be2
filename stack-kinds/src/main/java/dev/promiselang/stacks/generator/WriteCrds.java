package dev.promiselang.stacks.generator;

import dev.promiselang.gomodules.GoModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the build runs: from the lists of modules and stacks to the files of each stack. */
public final class WriteCrds {

  private WriteCrds() {}

  /** Takes the folder of the lists and the folder to write to. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path lists = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    List<GoModule> modules = GoModule.download(lists.resolve("go.sum"));
    clear(target);
    Map<String, StackFiles> byStack = new TreeMap<>();
    for (Stack stack : Stack.read(lists.resolve("stacks.txt"), modules)) {
      StackFiles files = byStack.computeIfAbsent(stack.name(), StackFiles::new);
      stack.crds().stream().map(TrimmedCrd::of).forEach(files::add);
    }
    for (StackFiles files : byStack.values()) {
      for (Map.Entry<String, String> file : files.texts().entrySet()) {
        Path path = target.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }

  /** A CRD that is taken no longer must not stay. */
  private static void clear(Path target) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> files = Files.walk(target)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
