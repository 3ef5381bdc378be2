package dev.promiselang.git;

import java.io.IOException;

/** A name that means no commit of a repository. */
final class NoSuchRevision extends IOException {

  private static final long serialVersionUID = 1;

  NoSuchRevision(String name) {
    super("no commit is called " + name);
  }
}
