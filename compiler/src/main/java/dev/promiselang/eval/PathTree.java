package dev.promiselang.eval;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a record as they are gathered: which paths are set, where, and to what. */
final class PathTree {

  sealed interface Node {
    Span at();

    /** A value; absent where the entry is to be left out or removed. */
    record Leaf(Span at, Value value) implements Node {}

    /** Paths that share their beginning; a closed one was written as a record of its own. */
    record Branch(Span at, PathTree tree, boolean closed) implements Node {}

    /** Changes of the elements of a keyed list. */
    record Elements(Span at, List<Node> changes) implements Node {
      public Elements {
        changes = List.copyOf(changes);
      }
    }
  }

  private final List<Value.Mapping> spreads = new ArrayList<>();
  private final Map<String, Node> children = new LinkedHashMap<>();
  private boolean failed;

  void spread(Value.Mapping mapping) {
    spreads.add(mapping);
  }

  /** Sets a path, unless it or its beginning is set; then the place where is the result. */
  Optional<Span> set(List<String> path, Node node) {
    Node existing = children.get(path.getFirst());
    if (path.size() == 1) {
      children.putIfAbsent(path.getFirst(), node);
      return Optional.ofNullable(existing).map(Node::at);
    }
    List<String> rest = path.subList(1, path.size());
    return switch (existing) {
      case null -> {
        PathTree tree = new PathTree();
        children.put(path.getFirst(), new Node.Branch(node.at(), tree, false));
        yield tree.set(rest, node);
      }
      case Node.Branch(var _, PathTree tree, boolean closed) when !closed -> tree.set(rest, node);
      case Node.Branch _, Node.Leaf _, Node.Elements _ -> Optional.of(existing.at());
    };
  }

  /** Marks that some entries are not known, because something failed. */
  void fail() {
    failed = true;
  }

  boolean failed() {
    return failed || children.values().stream().anyMatch(PathTree::failed);
  }

  private static boolean failed(Node node) {
    return switch (node) {
      case Node.Leaf _ -> false;
      case Node.Branch(var _, PathTree tree, var _) -> tree.failed();
      case Node.Elements(var _, List<Node> changes) -> changes.stream().anyMatch(PathTree::failed);
    };
  }

  List<Value.Mapping> spreads() {
    return Collections.unmodifiableList(spreads);
  }

  Map<String, Node> children() {
    return Collections.unmodifiableMap(children);
  }
}
