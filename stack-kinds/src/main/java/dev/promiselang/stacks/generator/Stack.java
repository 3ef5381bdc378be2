package dev.promiselang.stacks.generator;

import dev.promiselang.gomodules.GoModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Some CRDs of a stack: the files of a module whose path begins in one way. */
record Stack(String name, GoModule module, String files) {

  /** What a list names; each line says the stack, the module and how the paths begin. */
  static List<Stack> read(Path list, List<GoModule> modules) throws IOException {
    List<Stack> stacks = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] words = line.split(" ");
      GoModule module =
          modules.stream()
              .filter(each -> each.path().equals(words[1]))
              .findFirst()
              .orElseThrow(() -> new IOException(words[1] + " is not pinned"));
      stacks.add(new Stack(words[0], module, words[2]));
    }
    return stacks;
  }

  /** The CRDs, in order of their files. */
  List<Map<String, Object>> crds() throws IOException {
    List<Map<String, Object>> crds = new ArrayList<>();
    String start = module.path() + "@" + module.version() + "/" + files;
    try (ZipFile zip = new ZipFile(module.archive().toFile())) {
      List<? extends ZipEntry> wanted =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(start))
              .filter(entry -> entry.getName().endsWith(".yaml"))
              .toList();
      for (ZipEntry entry : wanted) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        crds.addAll(crds(new String(content, StandardCharsets.UTF_8)));
      }
    }
    if (crds.isEmpty()) {
      throw new IOException("no CRD of " + name + " at " + start);
    }
    return crds;
  }

  static List<Map<String, Object>> crds(String yaml) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    List<Map<String, Object>> crds = new ArrayList<>();
    for (Object document : new Load(settings).loadAllFromString(yaml)) {
      Map<String, Object> object = Tree.mapping(document);
      if ("CustomResourceDefinition".equals(object.get("kind"))) {
        crds.add(object);
      }
    }
    return crds;
  }
}
