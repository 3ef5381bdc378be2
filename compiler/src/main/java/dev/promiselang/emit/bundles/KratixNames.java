package dev.promiselang.emit.bundles;

import dev.promiselang.diagnostics.CompilerBug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The names that Kratix generates: shortened, and made unique by a part of a hash. */
public final class KratixNames {

  /** What stands for the five random characters in the name of a Work. */
  public static final String RANDOM = "<r>";

  private static final int LONGEST = 57;
  private static final int SHORTENED = 56;
  private static final int SHORT_HASH = 5;

  private KratixNames() {}

  /** The first five digits of the MD5 hash. */
  public static String shortHash(String text) {
    return hash(text).substring(0, SHORT_HASH);
  }

  /** The name of the Work that carries a Promise's static dependencies, without its random end. */
  static String workPrefix(String promise) {
    return shortened(promise + "-static-deps") + "-";
  }

  static String hash(String text) {
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new CompilerBug("every Java has MD5", e);
    }
  }

  private static String shortened(String name) {
    int end = name.length() > LONGEST ? SHORTENED : name.length();
    while (end > 0 && !isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
