package dev.promiselang.fleet;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of the language as names of Kubernetes: a run of capitals is one word, digits stay with the
 * word before, so {@code GPUOperator} becomes {@code gpu-operator}.
 */
public final class KebabCase {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_+");

  private KebabCase() {}

  public static String of(String name) {
    return BOUNDARY.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
