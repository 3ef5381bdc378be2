package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.Manifest;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names Kubernetes takes for which objects. */
final class ObjectNames {

  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 253;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern SUBDOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*+");
  private static final Pattern KIND = Pattern.compile("[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?");

  /** Kinds of the core group whose names become part of a host name. */
  private static final Set<String> SHORT = Set.of("Namespace", "Service");

  /** The groups with kinds whose names may be any part of a path, such as {@code system:node}. */
  private static final Set<String> FREE =
      Set.of("rbac.authorization.k8s.io", "certificates.k8s.io", "apiregistration.k8s.io");

  private ObjectNames() {}

  /** What a name of such an object must be; empty when this one is. */
  static String broken(Manifest manifest) {
    String name = manifest.name();
    if (!isSegment(name)) {
      return "a name is part of a path: it has no `/` and no `%`, and is not `.` or `..`";
    }
    if (FREE.contains(manifest.group()) || manifest.kind().equals("IPAddress")) {
      return "";
    }
    if (manifest.group().isEmpty() && SHORT.contains(manifest.kind())) {
      return isLabel(name) ? "" : labelRule("the name of a " + manifest.kind());
    }
    return name.length() <= LONGEST_NAME && SUBDOMAIN.matcher(name).matches()
        ? ""
        : "a name has at most 253 lower-case letters, digits, `-` and `.`, and begins and ends"
            + " with a letter or digit";
  }

  static String labelRule(String what) {
    return what
        + " has at most 63 lower-case letters, digits and `-`, and begins and ends with a letter"
        + " or digit";
  }

  static boolean isLabel(String name) {
    return name.length() <= LONGEST_LABEL && LABEL.matcher(name).matches();
  }

  static boolean isKind(String kind) {
    return kind.length() <= LONGEST_LABEL && KIND.matcher(kind).matches();
  }

  /** A version, or a group, a slash and a version. */
  static boolean isApiVersion(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return isLabel(apiVersion.substring(slash + 1))
        && (slash < 0 || SUBDOMAIN.matcher(apiVersion.substring(0, slash)).matches());
  }

  private static boolean isSegment(String name) {
    return !name.contains("/") && !name.contains("%") && !Set.of(".", "..").contains(name);
  }
}
