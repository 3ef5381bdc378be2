package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.emit.OutputTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Digests of bundles: the SHA-256 of lines as {@code sha256sum} prints them, one for each file
 * below the bundle's folder, by path. Contents that bundles share are read once.
 */
final class BundleDigests {

  private final SortedMap<String, byte[]> files;
  private final Map<byte[], String> known = new IdentityHashMap<>();

  BundleDigests(OutputTree bundles) {
    this.files = bundles.files();
  }

  /** The number of files below a folder, and the digest of all of them. */
  record Digest(int files, String sha256) {}

  Digest of(String folder) {
    String prefix = folder + "/";
    SortedMap<String, byte[]> below = files.subMap(prefix, folder + (char) ('/' + 1));
    MessageDigest all = sha256();
    below.forEach(
        (path, content) -> {
          String line = known(content) + "  " + path.substring(prefix.length()) + "\n";
          all.update(line.getBytes(StandardCharsets.UTF_8));
        });
    return new Digest(below.size(), HexFormat.of().formatHex(all.digest()));
  }

  private String known(byte[] content) {
    return known.computeIfAbsent(
        content, bytes -> HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new CompilerBug("every Java has SHA-256", e);
    }
  }
}
