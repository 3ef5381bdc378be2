package dev.promiselang.git;

import dev.promiselang.versions.GitAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;

/** A repository somewhere else: its tags, and single commits of it with nothing before them. */
final class GitRemote {

  private static final int TIMEOUT_SECONDS = 60;
  private static final String TAGS = Constants.R_TAGS;
  private static final String FETCHED = "refs/fetched/one";

  private final GitAddress address;
  private final CredentialsProvider credentials;

  GitRemote(GitAddress address, CredentialsProvider credentials) {
    this.address = address;
    this.credentials = credentials;
  }

  /** The tags with the commit that each leads to. */
  SortedMap<String, String> tags() throws GitAPIException {
    SortedMap<String, String> tags = new TreeMap<>();
    for (Ref ref :
        prepared(Git.lsRemoteRepository().setRemote(address.url()).setTags(true).setHeads(false))
            .call()) {
      ObjectId peeled = ref.getPeeledObjectId();
      ObjectId commit = peeled == null ? ref.getObjectId() : peeled;
      if (ref.getName().startsWith(TAGS) && commit != null) {
        tags.put(ref.getName().substring(TAGS.length()), commit.name());
      }
    }
    return tags;
  }

  /** Fetches the commit that a tag leads to into a folder. */
  GitCommit fetchTag(String tag, Path folder) throws GitAPIException, IOException {
    return fetchReference(TAGS + tag, folder);
  }

  /** Fetches what a branch, a tag or a commit leads to into a folder. */
  GitCommit fetchRevision(String revision, Path folder) throws GitAPIException, IOException {
    for (Ref ref : prepared(Git.lsRemoteRepository().setRemote(address.url())).call()) {
      if (ref.getName().equals(Constants.R_HEADS + revision)
          || ref.getName().equals(TAGS + revision)) {
        return fetchReference(ref.getName(), folder);
      }
    }
    return fetchCommit(revision, folder);
  }

  /** Fetches a commit; from servers that give none by its hash, all branches and tags are taken. */
  GitCommit fetchCommit(String commit, Path folder) throws GitAPIException, IOException {
    Git git = Git.init().setBare(true).setDirectory(folder.toFile()).call();
    if (!ObjectId.isId(commit) || isLocal() || !fetchAlone(git, commit)) {
      fetch(git).setRefSpecs(everything()).call();
    }
    return GitCommit.of(git.getRepository(), commit);
  }

  /** A repository on this machine gives no commit by its hash, and all of it costs nothing. */
  private boolean isLocal() {
    return address.url().startsWith("file:");
  }

  private boolean fetchAlone(Git git, String commit) {
    try {
      fetch(git).setRefSpecs(new RefSpec(commit + ":" + FETCHED)).setDepth(1).call();
      return true;
    } catch (GitAPIException e) {
      return false;
    }
  }

  private static List<RefSpec> everything() {
    return List.of(
        new RefSpec("+refs/heads/*:refs/fetched/heads/*"),
        new RefSpec("+refs/tags/*:refs/fetched/tags/*"));
  }

  private GitCommit fetchReference(String name, Path folder) throws GitAPIException, IOException {
    Git git = Git.init().setBare(true).setDirectory(folder.toFile()).call();
    fetch(git).setRefSpecs(new RefSpec("+" + name + ":" + FETCHED)).setDepth(1).call();
    return GitCommit.of(git.getRepository(), FETCHED);
  }

  private FetchCommand fetch(Git git) {
    return prepared(git.fetch().setRemote(address.url()).setTagOpt(TagOpt.NO_TAGS));
  }

  private <C extends TransportCommand<C, ?>> C prepared(C command) {
    return command.setCredentialsProvider(credentials).setTimeout(TIMEOUT_SECONDS);
  }
}
