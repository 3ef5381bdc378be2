package dev.promiselang.kubernetes.generator;

import dev.promiselang.gomodules.GoModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the build runs: from the list of modules to one table per group and version. */
public final class WriteTables {

  private WriteTables() {}

  /** Takes the file that pins the modules and the folder to write to. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SortedMap<Integer, SortedMap<Name, Definition>> byMinor = new TreeMap<>();
    for (Map.Entry<Integer, List<GoModule>> minor :
        byMinor(GoModule.download(Path.of(arguments[0]))).entrySet()) {
      GoPackages packages = new GoPackages();
      for (GoModule module : minor.getValue()) {
        packages.addAll(module);
      }
      byMinor.put(minor.getKey(), new Definitions(packages, minor.getKey()).ofServedKinds());
    }
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> table : new Tables(byMinor).texts().entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue());
    }
  }

  private static SortedMap<Integer, List<GoModule>> byMinor(List<GoModule> modules) {
    SortedMap<Integer, List<GoModule>> byMinor = new TreeMap<>();
    for (GoModule module : modules) {
      byMinor
          .computeIfAbsent(
              Integer.valueOf(module.version().split("\\.")[1]), _ -> new ArrayList<>())
          .add(module);
    }
    return byMinor;
  }
}
