package dev.promiselang.yaml;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map that cannot be changed, and whose entries are read when they are first asked for. */
final class LaterMap<V> extends AbstractMap<String, V> {

  private final Supplier<Map<String, V>> entries;

  LaterMap(Supplier<Map<String, V>> entries) {
    this.entries = entries;
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return entries.get().entrySet();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get().get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.get().containsKey(key);
  }
}
