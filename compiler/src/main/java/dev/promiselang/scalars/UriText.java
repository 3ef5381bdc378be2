package dev.promiselang.scalars;

import java.util.regex.Pattern;

/** Texts that name a resource: with a scheme, or as an absolute path. */
final class UriText {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern USER = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:%@-]*");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=\"<>%\\x80-\\uffff-]*");
  private static final Pattern PORT = Pattern.compile("(?::\\d*)?");

  private UriText() {}

  static boolean isUri(String text) {
    boolean printable = text.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    if (!printable || text.isEmpty()) {
      return false;
    }
    int fragment = text.indexOf('#');
    String whole = fragment < 0 ? text : text.substring(0, fragment);
    int colon = whole.indexOf(':');
    boolean scheme = colon >= 0 && SCHEME.matcher(whole.substring(0, colon)).matches();
    String rest = scheme ? whole.substring(colon + 1) : whole;
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    if (!path.startsWith("/")) {
      return scheme || text.equals("*");
    }
    return scheme && path.startsWith("//") ? isAuthority(path.substring(2)) : isPath(path);
  }

  private static boolean isPath(String path) {
    return !BROKEN_ESCAPE.matcher(path).find();
  }

  private static boolean isAuthority(String rest) {
    int slash = rest.indexOf('/');
    String authority = slash < 0 ? rest : rest.substring(0, slash);
    int at = authority.lastIndexOf('@');
    String user = at < 0 ? "" : authority.substring(0, at);
    String place = authority.substring(at + 1);
    return USER.matcher(user).matches()
        && isPath(user)
        && isPlace(place)
        && (slash < 0 || isPath(rest.substring(slash)));
  }

  private static boolean isPlace(String place) {
    if (place.startsWith("[")) {
      int closing = place.lastIndexOf(']');
      return closing > 0 && PORT.matcher(place.substring(closing + 1)).matches();
    }
    int colon = place.lastIndexOf(':');
    String host = colon < 0 ? place : place.substring(0, colon);
    String port = colon < 0 ? "" : place.substring(colon);
    return HOST.matcher(host).matches() && isPath(host) && PORT.matcher(port).matches();
  }
}
