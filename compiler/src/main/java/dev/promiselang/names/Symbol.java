package dev.promiselang.names;

import dev.promiselang.imports.ImportTarget;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;

/** What a name means. */
public sealed interface Symbol {

  /** The function of the language that takes the name of a type. */
  String SCHEMA_OF = "schemaOf";

  /** A symbol declared at the top level of a module. */
  sealed interface TopLevel extends Symbol {
    SymbolId id();

    Name name();
  }

  record Let(SymbolId id, Declaration.Let declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record Function(SymbolId id, Declaration.Function declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record RecordType(SymbolId id, Declaration.RecordType declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record TypeAlias(SymbolId id, Declaration.TypeAlias declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record Group(SymbolId id, Declaration.Group declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record Slot(SymbolId id, Declaration.Slot declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record Promise(SymbolId id, Declaration.Promise declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record DerivedPromise(SymbolId id, Declaration.DerivedPromise declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  record Fleet(SymbolId id, Declaration.Fleet declaration) implements TopLevel {
    @Override
    public Name name() {
      return declaration.name();
    }
  }

  /** The request kind of a promise: {@code P.Kind} outside it, {@code Kind} inside. */
  record ApiKind(Promise promise, PromiseItem.Api api) implements Symbol {}

  /** A built-in type such as {@code String}. */
  record BuiltinType(String name) implements Symbol {}

  /** A Kubernetes kind, built in or defined by an imported CRD. */
  record Kind(String apiVersion, String kind) implements Symbol {}

  /** A part of built-in kinds, such as {@code Container}. */
  record KindPart(String apiVersion, String name) implements Symbol {}

  /** An imported module under its alias. */
  record ModuleAlias(SourceId module) implements Symbol {}

  /** {@code import k8s.apps.v1 as apps}. */
  record KubernetesAlias(ImportTarget.Kubernetes target) implements Symbol {}

  /** {@code import manifests ... as cm}. */
  record ManifestsAlias(ImportTarget.Manifests target) implements Symbol {}

  /** {@code import text ... as script}. */
  record TextAlias(SourceFile file) implements Symbol {}

  /** A fact, as a bare name in a selector. */
  record Fact(String name, Span declaredAt) implements Symbol {}

  /** {@code name} in a selector: the name of the cluster. */
  record ClusterName() implements Symbol {}

  /** A parameter of a promise or function, a let, a loop or lambda variable: its declaring name. */
  record Variable(Name declaration) implements Symbol {}

  /** A field of the record whose {@code check} this is. */
  record Field(Name declaration) implements Symbol {}

  /**
   * {@code cluster}, {@code clusters}, {@code request}, {@code self}, {@code old}, {@code labels},
   * and {@code schemaOf}.
   */
  record Special(String word) implements Symbol {}

  /** A name that means nothing; it has been reported. */
  record Unknown() implements Symbol {}
}
