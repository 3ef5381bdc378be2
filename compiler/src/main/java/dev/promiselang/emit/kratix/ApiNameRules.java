package dev.promiselang.emit.kratix;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which names Kubernetes takes for a custom resource. */
final class ApiNameRules {

  private static final int LONGEST = 63;
  private static final int LONGEST_GROUP = 253;
  private static final Pattern LABEL = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern GROUP =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+");

  private ApiNameRules() {}

  static boolean isLabel(String name) {
    return name.length() <= LONGEST && LABEL.matcher(name).matches();
  }

  static boolean isName(String name, boolean lowerCase) {
    return isLabel(lowerCase ? name : name.toLowerCase(Locale.ROOT));
  }

  /** A DNS name of several labels outside of those that Kubernetes keeps for itself. */
  static boolean isGroup(String group) {
    return group.length() <= LONGEST_GROUP
        && GROUP.matcher(group).matches()
        && !isIn(group, "k8s.io")
        && !isIn(group, "kubernetes.io");
  }

  private static boolean isIn(String group, String domain) {
    return group.equals(domain) || group.endsWith("." + domain);
  }
}
