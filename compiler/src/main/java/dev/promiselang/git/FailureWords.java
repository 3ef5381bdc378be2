package dev.promiselang.git;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;

/** Says in words why a remote could not be read. */
final class FailureWords {

  private FailureWords() {}

  static String of(Throwable failure) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      String words = words(cause);
      if (!words.isEmpty()) {
        return words;
      }
    }
    String said = String.valueOf(causes.getLast().getMessage());
    return fromMessages(causes, said.lines().findFirst().orElse("no reason is given"));
  }

  private static String words(Throwable cause) {
    return switch (cause) {
      case UnknownHostException unknown -> "no such host: " + unknown.getMessage();
      case ConnectException _ -> "the host refuses the connection";
      case NoRouteToHostException _ -> "there is no way to the host from here";
      case SocketTimeoutException _ -> "the host does not answer";
      case SSLException tls -> "no trusted connection: " + tls.getMessage();
      case NoRemoteRepositoryException _ ->
          "there is no repository of that name, or it is not yours to read";
      case NotSupportedException _ -> "addresses of this kind are not supported";
      default -> "";
    };
  }

  /** Some reasons are told apart only by what they say. */
  private static String fromMessages(List<Throwable> causes, String otherwise) {
    String all =
        String.join("\n", causes.stream().map(cause -> String.valueOf(cause.getMessage())).toList())
            .toLowerCase(Locale.ROOT);
    if (all.contains("not authorized") || all.contains("authentication is required")) {
      return "the host wants other credentials than it was given";
    }
    if (all.contains("cannot log in") || all.contains("auth fail") || all.contains("publickey")) {
      return "the host takes none of your ssh keys";
    }
    if (all.contains("host key") || all.contains("known hosts") || all.contains("server key")) {
      return "the key of the host is not among your known hosts";
    }
    if (all.contains("timeout") || all.contains("timed out")) {
      return "the host does not answer";
    }
    return otherwise;
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    Throwable cause = failure;
    while (cause != null && !causes.contains(cause)) {
      causes.add(cause);
      cause = cause.getCause();
    }
    return causes;
  }
}
