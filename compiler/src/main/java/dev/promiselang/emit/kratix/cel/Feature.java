package dev.promiselang.emit.kratix.cel;

/**
 * Functions of CEL that not every API server has, with the first minor version of Kubernetes that
 * takes them in a new CRD: the one after the version that brought them, for an API server keeps to
 * what the one before it would understand.
 */
enum Feature {
  QUANTITY("quantity()", 29),
  FORMAT("format()", 30),
  SEMVER("semver()", 34),
  LISTS("sort(), distinct(), reverse(), slice() and flatten() of lists", 35);

  private final String functions;
  private final int minor;

  Feature(String functions, int minor) {
    this.functions = functions;
    this.minor = minor;
  }

  String functions() {
    return functions;
  }

  String since() {
    return "1." + minor;
  }

  boolean isIn(int platformMinor) {
    return platformMinor >= minor;
  }
}
