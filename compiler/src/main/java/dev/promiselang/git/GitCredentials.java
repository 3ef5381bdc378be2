package dev.promiselang.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.transport.ChainingCredentialsProvider;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Asks the helpers that the user's git is configured with; git itself has to be installed. */
final class GitCredentials extends CredentialsProvider {

  private static final int PATIENCE_SECONDS = 30;

  /** What the user has in {@code ~/.netrc}, or else what git's helpers know. */
  static CredentialsProvider ofUser() {
    return new ChainingCredentialsProvider(new NetRCCredentialsProvider(), new GitCredentials());
  }

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username)
          && !(item instanceof CredentialItem.Password)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    Map<String, String> found = ask(uri);
    String user = found.getOrDefault("username", "");
    String password = found.getOrDefault("password", "");
    if (password.isEmpty() || !supports(items)) {
      return false;
    }
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username name) {
        name.setValue(user);
      } else if (item instanceof CredentialItem.Password secret) {
        secret.setValue(password.toCharArray());
      }
    }
    return true;
  }

  private static Map<String, String> ask(URIish uri) {
    ProcessBuilder git = new ProcessBuilder("git", "credential", "fill");
    git.environment().put("GIT_TERMINAL_PROMPT", "0");
    git.environment().put("GIT_ASKPASS", "true");
    git.redirectError(ProcessBuilder.Redirect.DISCARD);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/+", "");
    String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
    String question =
        "protocol="
            + uri.getScheme()
            + "\nhost="
            + uri.getHost()
            + port
            + "\npath="
            + path
            + "\n\n";
    try {
      Process running = git.start();
      running.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
      running.getOutputStream().close();
      if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        running.destroy();
        return Map.of();
      }
      byte[] answer = running.getInputStream().readAllBytes();
      return pairs(new String(answer, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private static Map<String, String> pairs(String answer) {
    Map<String, String> pairs = new TreeMap<>();
    answer
        .lines()
        .filter(line -> line.contains("="))
        .forEach(
            line ->
                pairs.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return pairs;
  }
}
