package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of another provider, some of which have a text that is not written yet. */
public record ChangedSources(SourceProvider base, Map<SourceId, String> texts)
    implements SourceProvider {

  public ChangedSources {
    texts = Map.copyOf(texts);
  }

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    String text = texts.get(id);
    return text == null ? base.read(id) : Checked.of(Optional.of(new SourceFile(id, text)));
  }

  @Override
  public List<SourceId> list(String prefix) {
    return base.list(prefix);
  }
}
