package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.promiselang.ProjectFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a java that only says how it was started. */
class LauncherTest {

  @TempDir Path folder;

  @BeforeEach
  void putLauncher() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    put("promisec", Files.readString(ProjectFolder.root().resolve("promisec")));
    put("jdk/release", "JAVA_VERSION=\"25\"\n");
    put("jdk/bin/java", "#!/bin/sh\nlocale charmap\nprintf '%s\\n' \"${LC_ALL:-}\" \"$@\"\n");
    put("compiler/target/promisec.jsa", "");
    put("compiler/target/promisec.jar", "");
  }

  @Test
  void namesOfFilesAreUtf8WhateverTheLocaleIs() throws Exception {
    for (String locale : new String[] {"", "C", "POSIX"}) {
      String out = launch(Map.of("LC_ALL", locale), "check", "my plat é");
      assertEquals("UTF-8", out.lines().findFirst().orElse(""), locale);
      assertEquals("my plat é", out.lines().toList().getLast(), locale);
    }
  }

  @Test
  void aLocaleOfUtf8StaysAsItIs() throws Exception {
    assertEquals("C.utf8", launch(Map.of("LC_ALL", "C.utf8")).lines().toList().get(1));
  }

  private String launch(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", folder.resolve("promisec").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*"));
    builder.environment().putAll(environment);
    builder.environment().put("PROMISEC_JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
