package dev.promiselang.fleet;

import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;
import java.util.Optional;

/**
 * A promise with an identity: a declared one, or one derived from it, whose derivations stand
 * innermost first. {@code base} is the declaration that content and relations come from. One that
 * was imported from Kratix is {@code standing} when it is on the platform without us.
 */
public record PromiseModel(
    SymbolId id,
    Span at,
    String documentation,
    String kratixName,
    SymbolId baseId,
    Declaration.Promise base,
    List<Derivation> derivations,
    Optional<Split> split,
    Optional<ImportedPromise> imported,
    boolean standing) {

  public PromiseModel {
    derivations = List.copyOf(derivations);
  }

  /** What one {@code promise D = P(...) with { ... }} adds. */
  public record Derivation(Span at, List<Argument> arguments, List<Entry> patches) {
    public Derivation {
      arguments = List.copyOf(arguments);
      patches = List.copyOf(patches);
    }
  }

  /** {@code split by env, region}: the facts and where that is said. */
  public record Split(Span at, List<String> facts) {
    public Split {
      facts = List.copyOf(facts);
    }
  }

  /** The name as the program writes it. */
  public String name() {
    return id.name();
  }

  /** Where it says how it is split, else its name. */
  public Span splitAt() {
    return split.map(Split::at).orElse(at);
  }

  public boolean derived() {
    return !derivations.isEmpty();
  }

  /** Items of a family that hold for derived promises too: content and relations. */
  public <T extends PromiseItem> List<T> items(Class<T> family) {
    return base.items().stream().filter(family::isInstance).map(family::cast).toList();
  }

  /** Items of a family that stay with the original: on, api, configure, workflows. */
  public <T extends PromiseItem> List<T> own(Class<T> family) {
    return derived() ? List.of() : items(family);
  }

  /** Whether requests can be made of it: it has an api, a configure or a workflow. */
  public boolean servesRequests() {
    return !own(PromiseItem.Api.class).isEmpty()
        || !own(PromiseItem.Configure.class).isEmpty()
        || !own(PromiseItem.Workflow.class).isEmpty()
        || imported.map(ImportedPromise::servesRequests).orElse(false);
  }
}
