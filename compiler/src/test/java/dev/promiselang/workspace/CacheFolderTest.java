package dev.promiselang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

  private static final Path HOME = Path.of("/home/me");

  @Test
  void eachPlatformHasItsOwn() {
    assertEquals("/home/me/.cache/promisec", folder("Linux", Map.of()));
    assertEquals("/cache/promisec", folder("Linux", Map.of("XDG_CACHE_HOME", "/cache")));
    assertEquals("/home/me/.cache/promisec", folder("Linux", Map.of("XDG_CACHE_HOME", "cache")));
    assertEquals("/home/me/Library/Caches/promisec", folder("Mac OS X", Map.of()));
    assertEquals("/local/promisec/cache", folder("Windows 11", Map.of("LOCALAPPDATA", "/local")));
  }

  @Test
  void theEnvironmentGoesBefore() {
    assertEquals("/mine", folder("Linux", Map.of(CacheFolder.VARIABLE, "/mine")));
  }

  private static String folder(String system, Map<String, String> environment) {
    return CacheFolder.of(environment, system, HOME).toString();
  }
}
