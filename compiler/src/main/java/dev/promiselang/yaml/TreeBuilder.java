package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds the documents of one file out of its tokens, without recursion. */
final class TreeBuilder {

  private static final int DEEPEST = 500;

  private final Problems problems = new Problems();
  private final List<YamlDocument> documents = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Places places = new Places();
  private final Anchors anchors = new Anchors();
  private final boolean keysAsSpelled;
  private boolean done;

  private TreeBuilder(boolean keysAsSpelled) {
    this.keysAsSpelled = keysAsSpelled;
  }

  /** Everything that can be built out of the tokens; what is complete is kept when they break. */
  static Checked<List<YamlDocument>> build(Tokens tokens, boolean keysAsSpelled) {
    TreeBuilder builder = new TreeBuilder(keysAsSpelled);
    while (!builder.done) {
      builder.take(tokens.next());
    }
    return builder.problems.with(List.copyOf(builder.documents));
  }

  private void take(Token token) {
    switch (token) {
      case Token.Open open -> open(open);
      case Token.Close close -> close(close);
      case Token.Scalar scalar -> scalar(scalar);
      case Token.Alias alias -> alias(alias);
      case Token.Broken broken -> stop(broken.problem());
      case Token.End() -> done = true;
    }
  }

  private void stop(Problem problem) {
    problems.add(problem);
    done = true;
  }

  private void open(Token.Open open) {
    if (awaitsKey()) {
      stop(new KeyNotText(open.at(), open.mapping() ? "a mapping" : "a list"));
      return;
    }
    if (frames.size() == DEEPEST) {
      stop(new TooDeep(open.at(), DEEPEST));
      return;
    }
    anchors.open(open.anchor());
    frames.push(
        open.mapping()
            ? new MappingFrame(open.at(), open.anchor(), anchors.size(), problems)
            : new SequenceFrame(open.at(), open.anchor(), anchors.size()));
    anchors.count(1);
  }

  private void close(Token.Close close) {
    Frame frame = frames.pop();
    Span at = close.at().map(frame.at()::to).orElse(frame.at());
    Yaml node = frame.finish(places);
    anchors.close(frame.anchor(), node, frame.sizeBefore());
    add(node, at, Optional.empty());
  }

  private void scalar(Token.Scalar scalar) {
    Yaml value = value(scalar);
    long sizeBefore = anchors.size();
    anchors.count(1L + scalar.text().length());
    anchors.close(scalar.anchor(), value, sizeBefore);
    if (awaitsKey()) {
      boolean spelled = keysAsSpelled && !(value instanceof Yaml.Null);
      Yaml key = spelled ? new Yaml.Text(scalar.text()) : value;
      key(key, scalar.at(), MappingFrame.isMerge(scalar));
    } else if (!isEmptyDocument(scalar)) {
      add(value, scalar.at(), Optional.of(scalar.text()));
    }
  }

  private Yaml value(Token.Scalar scalar) {
    Optional<Yaml> value = Tags.value(scalar);
    if (value.isEmpty()) {
      problems.add(new WrongTag(scalar.at(), scalar.tag().orElse(""), scalar.text()));
    }
    return value.orElseGet(() -> new Yaml.Text(scalar.text()));
  }

  /** A document of nothing but blanks and comments, which is passed over. */
  private boolean isEmptyDocument(Token.Scalar scalar) {
    return frames.isEmpty()
        && scalar.plain()
        && scalar.text().isEmpty()
        && scalar.tag().isEmpty()
        && scalar.anchor().isEmpty();
  }

  private void alias(Token.Alias alias) {
    Anchors.Anchored anchored = anchors.find(alias.anchor());
    if (anchored.node().isEmpty()) {
      problems.add(new UnknownAnchor(alias.at(), alias.anchor(), anchored.open()));
    }
    if (anchors.repeat(anchored)) {
      stop(new TooManyAliases(alias.at(), Anchors.MOST_REPEATED));
      return;
    }
    Yaml node = anchored.node().orElseGet(Yaml.Null::new);
    if (awaitsKey()) {
      key(node, alias.at(), false);
    } else if (anchored.node().isPresent()) {
      addRepeated(node, alias.at());
    } else {
      add(node, alias.at(), Optional.empty());
    }
  }

  private boolean awaitsKey() {
    return frames.peek() instanceof MappingFrame mapping && mapping.awaitsKey();
  }

  private void key(Yaml value, Span at, boolean merge) {
    Optional<String> text = Keys.text(value);
    if (text.isEmpty()) {
      problems.add(
          new KeyNotText(at, value instanceof Yaml.Null ? "nothing" : "a mapping or a list"));
    }
    if (frames.peek() instanceof MappingFrame mapping) {
      mapping.key(text.orElse(""), at, merge);
    }
  }

  private void add(Yaml node, Span at, Optional<String> text) {
    places.put(node, at, text);
    addRepeated(node, at);
  }

  /** Adds a node that keeps the place where it was written first. */
  private void addRepeated(Yaml node, Span at) {
    Frame frame = frames.peek();
    if (frame == null) {
      documents.add(new YamlDocument(node, places));
      anchors.clear();
    } else {
      frame.add(node, at);
    }
  }
}
