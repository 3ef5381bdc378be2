package dev.promiselang.kubernetes.generator;

import dev.promiselang.gomodules.GoModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packages that hold the types of APIs, of one minor. */
final class GoPackages {

  /** A struct or other type, with the file whose imports its names are read by. */
  record Found<T>(T declaration, GoFile file) {}

  private static final String API = "k8s.io/api";

  /** Packages that describe calls of the API server to others, and not what it serves. */
  private static final List<String> NOT_SERVED =
      List.of("k8s.io/api/imagepolicy", "k8s.io/api/admission/", "k8s.io/api/apidiscovery");

  private final Map<String, List<GoFile>> byPath = new TreeMap<>();

  void addAll(GoModule module) throws IOException {
    try (ZipFile zip = new ZipFile(module.archive().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName().replaceFirst("@[^/]*", "");
        String path = name.substring(0, name.lastIndexOf('/'));
        if (isWanted(module.path(), path) && isSource(name)) {
          add(path, new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  void add(String path, String source) {
    byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(GoReader.read(source));
  }

  private static boolean isWanted(String module, String path) {
    return module.equals(API)
        ? NOT_SERVED.stream().noneMatch(path::startsWith)
        : path.matches(".*/pkg/apis/(apiextensions|apiregistration|meta)/v1(beta1)?")
            || path.endsWith("apimachinery/pkg/types");
  }

  private static boolean isSource(String name) {
    return name.endsWith(".go")
        && !name.endsWith("_test.go")
        && !name.endsWith(".pb.go")
        && !name.contains("swagger_doc");
  }

  SortedSet<String> paths() {
    return new TreeSet<>(byPath.keySet());
  }

  List<GoFile> files(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** The API group of a package, as its registration names it. */
  String group(String path) {
    return files(path).stream().map(GoFile::group).filter(g -> !g.isEmpty()).findFirst().orElse("");
  }

  Optional<Found<GoFile.Struct>> struct(String path, String name) {
    for (GoFile file : files(path)) {
      for (GoFile.Struct struct : file.structs()) {
        if (struct.name().equals(name)) {
          return Optional.of(new Found<>(struct, file));
        }
      }
    }
    return Optional.empty();
  }

  Optional<Found<GoFile.Renamed>> renamed(String path, String name) {
    for (GoFile file : files(path)) {
      for (GoFile.Renamed type : file.renamed()) {
        if (type.name().equals(name)) {
          return Optional.of(new Found<>(type, file));
        }
      }
    }
    return Optional.empty();
  }

  /** The values of the constants of a type, in their order. */
  List<String> constants(String path, String type) {
    return files(path).stream()
        .flatMap(file -> file.constants().stream())
        .filter(constant -> constant.type().equals(type))
        .map(GoFile.Constant::value)
        .distinct()
        .toList();
  }

  /** The minor in which a kind was taken away, where the source says so. */
  Optional<Integer> removedIn(String path, String type) {
    return files(path).stream()
        .map(GoFile::removedIn)
        .filter(removed -> removed.containsKey(type))
        .map(removed -> removed.get(type))
        .findFirst();
  }

  /** The path that a name's alias stands for in a file of a package. */
  String pathOf(String alias, String path, GoFile file) {
    return alias.isEmpty() ? path : Optional.ofNullable(file.imports().get(alias)).orElse(alias);
  }
}
