package dev.promiselang.versions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a git repository is, as written, and its identity: the host and the path, without scheme,
 * user, port or {@code .git}. Hosts are the same in either case, paths are not.
 */
public record GitAddress(String url, String identity) {

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>https?|ssh|file)://(?:(?<user>[^/@:]*)(?<secret>:[^/@]*)?@)?"
              + "(?<host>[^/@:]*|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?/(?<path>.+)");
  private static final Pattern SHORT =
      Pattern.compile("(?:(?<user>[^/@:]+)@)?(?<host>[^-/@:][^/@:]+):(?!//)(?<path>.+)");
  private static final Pattern SEGMENT = Pattern.compile("[^\\s\\\\\\p{Cntrl}?#*]+");

  /** The address in this text; empty when git knows no such form or the path leads nowhere. */
  public static Optional<GitAddress> parse(String written) {
    Matcher url = URL.matcher(written);
    if (url.matches()) {
      boolean local = url.group("scheme").equals("file");
      return holdsSecret(written) || local != url.group("host").isEmpty()
          ? Optional.empty()
          : of(written, local ? "localhost" : url.group("host"), url.group("path"));
    }
    Matcher plain = SHORT.matcher(written);
    return plain.matches()
        ? of(written, plain.group("host"), plain.group("path"))
        : Optional.empty();
  }

  /** Whether the text is an address with a password in it. */
  public static boolean holdsSecret(String written) {
    Matcher url = URL.matcher(written);
    return url.matches() && url.group("secret") != null;
  }

  private static Optional<GitAddress> of(String url, String host, String path) {
    String plain = path.replaceAll("^/+|/+$", "").replaceFirst("\\.git$", "");
    for (String segment : plain.split("/", -1)) {
      if (segment.equals("..") || segment.equals(".") || !SEGMENT.matcher(segment).matches()) {
        return Optional.empty();
      }
    }
    return Optional.of(new GitAddress(url, host.toLowerCase(Locale.ROOT) + "/" + plain));
  }
}
