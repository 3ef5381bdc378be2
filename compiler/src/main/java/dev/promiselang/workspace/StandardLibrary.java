package dev.promiselang.workspace;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The standard library that stands beside the compiler's classes, in a jar or in folders. */
final class StandardLibrary {

  private static final String PREFIX = "@";
  private static final String FOLDER = "std/";

  /** The file with this id: {@code @std/flux.promise} is the resource {@code std/flux.promise}. */
  Optional<SourceFile> read(SourceId id) {
    String resource = id.path().substring(PREFIX.length());
    try (InputStream in = StandardLibrary.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null || resource.endsWith("/")
          ? Optional.empty()
          : Optional.of(new SourceFile(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SourceId> list() {
    TreeSet<SourceId> ids = new TreeSet<>();
    try {
      for (URL place :
          Collections.list(StandardLibrary.class.getClassLoader().getResources(FOLDER))) {
        resources(place).forEach(resource -> ids.add(new SourceId(PREFIX + resource)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(ids);
  }

  private static List<String> resources(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    return connection instanceof JarURLConnection jar
        ? inJar(jar)
        : inFolder(Path.of(URI.create(place.toString())));
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(FOLDER) && !name.endsWith("/"))
          .toList();
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> resources = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(
              file ->
                  resources.add(FOLDER + folder.relativize(file).toString().replace('\\', '/')));
    }
    return resources;
  }
}
