package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.Optional;

/** What a YAML or JSON text consists of, one after the other. */
sealed interface Token {

  /** The start of a mapping or a sequence. */
  record Open(Span at, boolean mapping, Optional<String> anchor) implements Token {}

  /** The end of a mapping or a sequence; only one in brackets has a place. */
  record Close(Optional<Span> at) implements Token {}

  record Scalar(Span at, String text, boolean plain, Optional<String> tag, Optional<String> anchor)
      implements Token {}

  record Alias(Span at, String anchor) implements Token {}

  /** What cannot be read, after which nothing follows. */
  record Broken(Problem problem) implements Token {}

  record End() implements Token {}
}
