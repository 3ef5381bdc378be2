package dev.promiselang.cli;

import dev.promiselang.versions.Lock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is different between two locks. */
final class LockChanges {

  private LockChanges() {}

  /** A line for each repository that came, went or changed; no text when nothing did. */
  static String between(Lock before, Lock now) {
    return repositories(before, now).stream()
        .map(repository -> line(repository, before, now) + "\n")
        .collect(Collectors.joining());
  }

  /** The repositories that are not locked alike. */
  static List<String> repositories(Lock before, Lock now) {
    SortedSet<String> all = new TreeSet<>(before.repositories().keySet());
    all.addAll(now.repositories().keySet());
    return all.stream()
        .filter(repository -> !find(before, repository).equals(find(now, repository)))
        .toList();
  }

  private static String line(String repository, Lock before, Lock now) {
    Optional<String> old = find(before, repository).map(LockChanges::words);
    Optional<String> fresh = find(now, repository).map(LockChanges::words);
    return old.isEmpty()
        ? "+ " + repository + " " + fresh.orElse("")
        : fresh.isEmpty()
            ? "- " + repository + " " + old.get()
            : "~ " + repository + " " + old.get() + " -> " + fresh.get();
  }

  private static String words(Lock.Locked locked) {
    return locked.revision().isEmpty()
        ? locked.version().spelling()
        : locked.revision() + " (" + locked.commit().substring(0, 12) + ")";
  }

  private static Optional<Lock.Locked> find(Lock lock, String repository) {
    return Optional.ofNullable(lock.repositories().get(repository));
  }
}
