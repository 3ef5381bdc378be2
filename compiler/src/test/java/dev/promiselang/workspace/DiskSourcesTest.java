package dev.promiselang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSourcesTest {

  @TempDir Path folder;

  @Test
  void aPackageIsItsVisibleFilesWithoutItsOutput() throws IOException {
    put("root/package.yaml", "name: a\nversion: 1.0.0\nlanguage: 1\noutput: out\n");
    put("root/a/b.promise", "");
    put("root/out/plan.json", "");
    put("root/.git/config", "");
    put("root/elsewhere/x.yaml", "");
    assertEquals(
        List.of("a/b.promise", "package.yaml"),
        paths(DiskSources.of(root(), List.of(root().resolve("elsewhere"))).list("")));
  }

  @Test
  void aDependencyIsReadFromItsFolder() throws IOException {
    put("root/package.yaml", "dependencies: { shared: { path: ../lib/shared } }");
    put("lib/shared/package.yaml", "dependencies: { base: { path: ../base } }");
    put("lib/base/naming.promise", "let a = 1");
    DiskSources sources = DiskSources.of(root(), List.of());
    assertEquals(List.of("@shared/package.yaml"), paths(sources.list("@shared/")));
    assertEquals("let a = 1", text(sources, "@shared.base/naming.promise"));
    assertEquals(List.of(), sources.list("@unknown/"));
  }

  @Test
  void theStandardLibraryComesWithTheCompiler() {
    DiskSources sources = DiskSources.of(root(), List.of());
    assertTrue(paths(sources.list("@std/")).contains("@std/flux.promise"));
    assertTrue(text(sources, "@std/flux.promise").contains("promise Flux"));
  }

  @Test
  void bytesThatAreNotUtf8AreAProblem() throws IOException {
    put("root/package.yaml", "");
    Files.write(root().resolve("a.promise"), new byte[] {'a', (byte) 0xff});
    assertEquals("P0727", code("a.promise"));
  }

  @Test
  void linksAreFollowedInsideOfThePackageOnly() throws IOException {
    put("root/package.yaml", "");
    put("root/real/a.promise", "let a = 1");
    put("secret/key.txt", "secret");
    Files.createSymbolicLink(root().resolve("link"), Path.of("real"));
    Files.createSymbolicLink(root().resolve("real/loop"), Path.of(".."));
    Files.createSymbolicLink(root().resolve("leak"), Path.of("../secret"));
    Files.createSymbolicLink(root().resolve("key.txt"), Path.of("../secret/key.txt"));
    assertEquals(
        List.of("key.txt", "link/a.promise", "package.yaml", "real/a.promise"),
        paths(DiskSources.of(root(), List.of()).list("")));
    assertEquals("P0729", code("key.txt"));
    assertEquals("P0729", code("leak/key.txt"));
  }

  @Test
  void aPathOutOfThePackageReadsNothing() throws IOException {
    put("root/package.yaml", "");
    put("other.promise", "let a = 1");
    assertEquals(
        Optional.empty(),
        DiskSources.of(root(), List.of()).read(new SourceId("../other.promise")).value());
  }

  private Path root() {
    return folder.resolve("root");
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private String code(String path) {
    return DiskSources.of(root(), List.of())
        .read(new SourceId(path))
        .problems()
        .getFirst()
        .code()
        .id();
  }

  private static String text(DiskSources sources, String path) {
    return sources.read(new SourceId(path)).value().orElseThrow().text();
  }

  private static List<String> paths(List<SourceId> ids) {
    return ids.stream().map(SourceId::path).toList();
  }
}
