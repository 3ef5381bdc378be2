package dev.promiselang.names;

import dev.promiselang.source.Span;
import java.util.Optional;

/** How a report speaks of a symbol. */
final class SymbolWords {

  private SymbolWords() {}

  static String of(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Let _ -> "a value";
      case Symbol.Function _ -> "a function";
      case Symbol.RecordType _, Symbol.TypeAlias _, Symbol.BuiltinType _, Symbol.KindPart _ ->
          "a type";
      case Symbol.Group _ -> "a group of clusters";
      case Symbol.Slot _ -> "a slot";
      case Symbol.Promise _, Symbol.DerivedPromise _ -> "a promise";
      case Symbol.Fleet _ -> "the fleet";
      case Symbol.ApiKind _, Symbol.Kind _ -> "a kind";
      case Symbol.ModuleAlias _ -> "a module";
      case Symbol.KubernetesAlias _ -> "a group of Kubernetes kinds";
      case Symbol.ManifestsAlias _ -> "a set of manifests";
      case Symbol.TextAlias _ -> "a text";
      case Symbol.Fact _, Symbol.ClusterName _ -> "a fact";
      case Symbol.Variable _ -> "a variable";
      case Symbol.Field _ -> "a field";
      case Symbol.Special _ -> "a word of the language";
      case Symbol.Unknown _ -> "unknown";
    };
  }

  static boolean isType(Symbol symbol) {
    return switch (symbol) {
      case Symbol.RecordType _,
          Symbol.TypeAlias _,
          Symbol.BuiltinType _,
          Symbol.ApiKind _,
          Symbol.Kind _,
          Symbol.KindPart _,
          Symbol.Unknown _ ->
          true;
      default -> false;
    };
  }

  static Optional<Span> declaredAt(Symbol symbol) {
    return switch (symbol) {
      case Symbol.TopLevel topLevel -> Optional.of(topLevel.name().at());
      case Symbol.Variable(var declaration) -> Optional.of(declaration.at());
      case Symbol.Fact(var _, var at) -> Optional.of(at);
      default -> Optional.empty();
    };
  }
}
