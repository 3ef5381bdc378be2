package dev.promiselang.versions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One hash over the files of a repository: over their paths and the hash of each. */
public final class ContentHash {

  private static final String PREFIX = "sha256:";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");
  private static final Comparator<String> BYTE_ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final SortedMap<String, String> hashes = new TreeMap<>(BYTE_ORDER);

  /** Whether a text has the form of such a hash. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public static String of(Map<String, byte[]> files) {
    ContentHash hash = new ContentHash();
    files.forEach(hash::add);
    return hash.value();
  }

  /** One more file, by its path with {@code /} between folders. */
  public void add(String path, byte[] bytes) {
    hashes.put(path, HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /** The hash of the files so far, in whatever order they came. */
  public String value() {
    MessageDigest all = sha256();
    hashes.forEach(
        (path, hash) -> all.update((hash + "  " + path + "\n").getBytes(StandardCharsets.UTF_8)));
    return PREFIX + HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
