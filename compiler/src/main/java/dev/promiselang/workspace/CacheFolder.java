package dev.promiselang.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a platform wants programs to keep what they can fetch again. */
public final class CacheFolder {

  /** The variable of the environment that names another folder. */
  public static final String VARIABLE = "PROMISEC_CACHE";

  private static final String PROGRAM = "promisec";

  private CacheFolder() {}

  /** The folder for this user on this machine. */
  public static Path ofUser() {
    return of(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")));
  }

  /** The folder by the rules of a platform; what is set in the environment goes before them. */
  static Path of(Map<String, String> environment, String system, Path home) {
    String chosen = environment.getOrDefault(VARIABLE, "");
    if (!chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library/Caches").resolve(PROGRAM);
    }
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path base = local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
      return base.resolve(PROGRAM).resolve("cache");
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = Path.of(shared.isBlank() ? "." : shared);
    return (base.isAbsolute() ? base : home.resolve(".cache")).resolve(PROGRAM);
  }
}
