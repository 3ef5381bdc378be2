package dev.promiselang.yaml;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence whose end was not read yet. */
final class SequenceFrame extends Frame {

  private final List<Yaml> items = new ArrayList<>();

  SequenceFrame(Span at, Optional<String> anchor, long size) {
    super(at, anchor, size);
  }

  @Override
  void add(Yaml node, Span at) {
    items.add(node);
    reaches(at);
  }

  @Override
  Yaml finish(Places places) {
    return new Yaml.Sequence(items);
  }
}
