package dev.promiselang.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitAddressTest {

  @Test
  void oneRepositoryHasOneIdentity() {
    for (String written :
        List.of(
            "https://git.acme.io/platform/x.git",
            "https://git.acme.io/platform/x",
            "https://GIT.acme.io/platform/x.git/",
            "https://token@git.acme.io/platform/x.git",
            "http://git.acme.io:8080/platform/x.git",
            "ssh://git@git.acme.io:2222/platform/x.git",
            "git@git.acme.io:platform/x.git",
            "git.acme.io:/platform/x.git")) {
      assertEquals("git.acme.io/platform/x", identity(written), written);
    }
    assertEquals("git.acme.io/Platform/x", identity("https://git.acme.io/Platform/x"));
    assertEquals("localhost/srv/git/x", identity("file:///srv/git/x.git"));
  }

  @Test
  void whatIsNoAddressIsNone() {
    for (String written :
        List.of(
            "",
            "x",
            "../x",
            "https://git.acme.io",
            "https:///x",
            "file://host/x",
            "ftp://git.acme.io/x",
            "ext::sh -c touch",
            "-oProxyCommand=x:y",
            "https://git.acme.io/a/../../b",
            "https://git.acme.io/a//b",
            "https://git.acme.io/a b",
            "git@git.acme.io:../x",
            "https://me:secret@git.acme.io/x")) {
      assertEquals(Optional.empty(), GitAddress.parse(written), written);
    }
    assertTrue(GitAddress.holdsSecret("https://me:secret@git.acme.io/x"));
  }

  private static String identity(String written) {
    return GitAddress.parse(written).map(GitAddress::identity).orElse("none");
  }
}
