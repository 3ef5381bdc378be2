package dev.promiselang.workspace;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Files that come with the compiler on its class path, below one folder, in a jar or not. */
public final class BundledFiles {

  private static final ClassLoader LOADER = BundledFiles.class.getClassLoader();

  private final String folder;

  /** The files below a folder of the class path, such as {@code std}. */
  public BundledFiles(String folder) {
    this.folder = folder + "/";
  }

  /** The text of a file by its path below the folder. */
  public Optional<String> read(String path) {
    try (InputStream in = LOADER.getResourceAsStream(folder + path)) {
      return in == null || path.isEmpty() || path.endsWith("/")
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all files below the folder, sorted. */
  public List<String> list() {
    TreeSet<String> paths = new TreeSet<>();
    try {
      for (URL place : Collections.list(LOADER.getResources(folder))) {
        paths.addAll(paths(place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(paths);
  }

  private List<String> paths(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    return connection instanceof JarURLConnection jar
        ? inJar(jar)
        : inFolder(Path.of(URI.create(place.toString())));
  }

  private List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
          .map(name -> name.substring(folder.length()))
          .toList();
    }
  }

  private static List<String> inFolder(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> place.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
