package dev.promiselang.fleet;

import dev.promiselang.diagnostics.CompilerBug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The labels that placement is compiled to; names too long for a label are cut, with a hash. */
public final class LabelKeys {

  /** What all our label keys end their prefix with. */
  public static final String DOMAIN = "promiselang.dev";

  public static final String CLUSTER = DOMAIN + "/cluster";

  private static final int LONGEST = 63;
  private static final int HASH = 10;

  private LabelKeys() {}

  /** Set to {@code true} on the clusters that a promise lands on. */
  public static String in(String promise) {
    return "in." + DOMAIN + "/" + fit(promise);
  }

  /** Holds the ring of a split promise. */
  public static String ring(String promise) {
    return "ring." + DOMAIN + "/" + fit(promise);
  }

  /** Holds the promise that takes a slot. */
  public static String slot(String slot) {
    return "slot." + DOMAIN + "/" + fit(KebabCase.of(slot));
  }

  /** Whether a key is one of ours, to be ignored when read and refused when written. */
  public static boolean isOurs(String key) {
    int slash = key.indexOf('/');
    String prefix = slash < 0 ? "" : key.substring(0, slash);
    return prefix.equals(DOMAIN) || prefix.endsWith("." + DOMAIN);
  }

  /** The text itself when it fits, else its beginning and a hash of all of it. */
  public static String fit(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST - HASH - 1) + "-" + hash(text).substring(0, HASH);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new CompilerBug("every Java has SHA-256", e);
    }
  }
}
