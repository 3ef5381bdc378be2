package dev.promiselang.format;

import dev.promiselang.Fixtures;
import dev.promiselang.ProjectFolder;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the language that the project holds, a text of several files as these. */
final class Promises {

  private Promises() {}

  static List<SourceFile> all() {
    return ProjectFolder.files(ProjectFolder.root()).stream()
        .filter(file -> file.toString().endsWith(".promise"))
        .flatMap(Promises::parts)
        .toList();
  }

  static List<SourceFile> withoutSyntaxErrors() {
    return all().stream().filter(file -> Parser.parse(file).sound()).toList();
  }

  private static Stream<SourceFile> parts(Path path) {
    String name = ProjectFolder.root().relativize(path).toString();
    List<SourceFile> parts = Fixtures.split(new SourceFile(new SourceId(name), read(path)));
    return parts.stream()
        .filter(part -> part.id().path().endsWith(".promise"))
        .map(part -> part.id().path().equals(name) ? part : named(name, part));
  }

  private static SourceFile named(String name, SourceFile part) {
    return new SourceFile(new SourceId(name + ":" + part.id().path()), part.text());
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
