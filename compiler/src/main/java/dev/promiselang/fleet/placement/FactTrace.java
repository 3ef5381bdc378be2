package dev.promiselang.fleet.placement;

import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Remembers the results of one computation over clusters by the facts that it read, so that it runs
 * once for all clusters that agree on those. A tree: an inner node is the fact read next, a branch
 * its value, a leaf the result; a lookup costs as much as facts are read.
 */
final class FactTrace<T> {

  private sealed interface Node<T> {
    record Leaf<T>(T result) implements Node<T> {}

    record Question<T>(String fact, Map<Object, Node<T>> branches) implements Node<T> {}
  }

  private Optional<Node<T>> root = Optional.empty();

  /** The result on a cluster; the facts that a computation reads are added to {@code read}. */
  T on(ClusterFacts cluster, Set<String> read, Function<ClusterFacts, T> computation) {
    Optional<Node<T>> node = root;
    while (node.isPresent()) {
      switch (node.get()) {
        case Node.Leaf<T>(T result) -> {
          return result;
        }
        case Node.Question<T>(String fact, Map<Object, Node<T>> branches) ->
            node = Optional.ofNullable(branches.get(ValueKey.of(cluster.fact(fact))));
      }
    }
    Recorder recorder = new Recorder(cluster);
    T result = computation.apply(recorder);
    recorder.answers.forEach(answer -> read.add(answer.fact()));
    root = Optional.of(grow(root, recorder.answers, 0, result));
    return result;
  }

  private Node<T> grow(Optional<Node<T>> at, List<Answer> answers, int depth, T result) {
    if (depth == answers.size()) {
      return new Node.Leaf<>(result);
    }
    Answer answer = answers.get(depth);
    Node.Question<T> question =
        at.orElse(null) instanceof Node.Question<T> known
            ? known
            : new Node.Question<>(answer.fact(), new HashMap<>());
    Optional<Node<T>> branch = Optional.ofNullable(question.branches().get(answer.value()));
    question.branches().put(answer.value(), grow(branch, answers, depth + 1, result));
    return question;
  }

  private record Answer(String fact, Object value) {}

  /** Notes each fact when it is read for the first time. */
  private static final class Recorder implements ClusterFacts {

    private final ClusterFacts cluster;
    private final List<Answer> answers = new ArrayList<>();

    private Recorder(ClusterFacts cluster) {
      this.cluster = cluster;
    }

    @Override
    public Value fact(String name) {
      Value value = cluster.fact(name);
      if (answers.stream().noneMatch(answer -> answer.fact().equals(name))) {
        answers.add(new Answer(name, ValueKey.of(value)));
      }
      return value;
    }
  }
}
