package dev.promiselang.fleet;

import java.util.regex.Pattern;

/** Which texts Kubernetes takes as names and labels. */
public final class KubernetesNames {

  private static final int LONGEST = 63;
  private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern DNS_SUBDOMAIN =
      Pattern.compile(DNS_LABEL + "(\\." + DNS_LABEL + ")*");
  private static final Pattern LABEL_TEXT =
      Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");

  private KubernetesNames() {}

  /** A DNS label of at most 63 characters. */
  public static boolean isLabel(String name) {
    return name.length() <= LONGEST && DNS_LABEL.matcher(name).matches();
  }

  /** A DNS name that also fits a label value, as names of Destinations must. */
  public static boolean isShortDnsName(String name) {
    return name.length() <= LONGEST && DNS_SUBDOMAIN.matcher(name).matches();
  }

  public static boolean isLabelValue(String value) {
    return value.isEmpty() || value.length() <= LONGEST && LABEL_TEXT.matcher(value).matches();
  }

  /** A label key, with a DNS name and a slash before it or without. */
  public static boolean isLabelKey(String key) {
    int slash = key.indexOf('/');
    String name = key.substring(slash + 1);
    boolean prefix =
        slash < 0 || slash <= 253 && DNS_SUBDOMAIN.matcher(key.substring(0, slash)).matches();
    return prefix && !name.isEmpty() && isLabelValue(name);
  }
}
