package dev.promiselang.scheduling;

import java.util.regex.Pattern;

/** Which keys and values Kubernetes accepts as labels. */
public final class LabelSyntax {

  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_PREFIX = 253;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");
  private static final Pattern PREFIX =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*+");

  private LabelSyntax() {}

  /** Whether it is a name, or a DNS name, a slash and a name. */
  public static boolean isKey(String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? isName(key)
        : isPrefix(key.substring(0, slash)) && isName(key.substring(slash + 1));
  }

  public static boolean isValue(String value) {
    return value.isEmpty() || isName(value);
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  private static boolean isPrefix(String prefix) {
    return prefix.length() <= LONGEST_PREFIX && PREFIX.matcher(prefix).matches();
  }
}
