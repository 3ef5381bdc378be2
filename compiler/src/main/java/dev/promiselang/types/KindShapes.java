package dev.promiselang.types;

import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.SourceId;
import java.util.Optional;

/**
 * The types of kinds: those that are built in, and those that CRDs and apis of the program define.
 */
final class KindShapes {

  private final BuiltInShapes builtIn = new BuiltInShapes();
  private final CustomShapes custom;
  private final OfferedKinds offered;

  KindShapes(Checking checking) {
    this.custom = new CustomShapes(checking, builtIn);
    this.offered = checking.offered;
  }

  /** The fields of the objects of a kind, where they are known. */
  Optional<RecordShape> of(Type.ResourceKind kind) {
    return builtIn.of(kind).or(() -> custom.of(kind));
  }

  /** Whether a promise of the program offers the kind. */
  boolean isOffered(Type.ResourceKind kind) {
    return offered.version(kind).isPresent();
  }

  /** Whether a CRD or an api of the program defines the kind in another version, too. */
  boolean isOtherVersion(Type.ResourceKind other, Type.ResourceKind kind) {
    return !other.equals(kind) && group(other).equals(group(kind)) && custom.of(other).isPresent();
  }

  private static String group(Type.ResourceKind kind) {
    return kind.apiVersion().substring(0, Math.max(0, kind.apiVersion().indexOf('/')));
  }

  /** The name of the record that objects of a kind are. */
  static SymbolId id(Type.ResourceKind kind) {
    return KubernetesKinds.builtIn().find(kind.apiVersion(), kind.kind()).isPresent()
        ? BuiltInShapes.id(KubernetesKinds.table(kind.apiVersion()), kind.kind())
        : new SymbolId(new SourceId(kind.apiVersion()), kind.kind());
  }

  /** The type of a part of built-in kinds. */
  Type part(String apiVersion, String name) {
    return builtIn.part(apiVersion, name);
  }

  /** The fields of a type, when it is a record or a kind whose fields are known. */
  Optional<RecordShape> shape(Type type) {
    return switch (type) {
      case Type.Record(RecordShape shape) -> Optional.of(shape);
      case Type.Resource(Optional<Type.ResourceKind> kind) -> kind.flatMap(this::of);
      default -> Optional.empty();
    };
  }

  /** Whether the record is an object of a kind whose status is the cluster's to write. */
  boolean isKind(RecordShape shape) {
    return builtIn.isKind(shape) || custom.leavesStatusToTheCluster(shape);
  }
}
