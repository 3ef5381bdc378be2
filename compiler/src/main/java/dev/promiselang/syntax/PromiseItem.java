package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** What may stand in a {@code promise}. */
public sealed interface PromiseItem extends Node {

  /** {@code version release}. */
  record Version(Span at, Expression value) implements PromiseItem {}

  /** {@code on clusters where team == "a"}. */
  record On(Span at, Placement placement) implements PromiseItem {}

  /** {@code include P(args) >= 1.14 where S with { patch ... }}. */
  record Include(
      Span at,
      PromiseUse promise,
      Optional<VersionRange> range,
      Optional<Expression> condition,
      List<Entry> patches)
      implements PromiseItem {
    public Include {
      patches = List.copyOf(patches);
    }
  }

  /** {@code include match { gpu => P, else => skip }}. */
  record IncludeMatch(Span at, List<ChoiceArm> arms) implements PromiseItem {
    public IncludeMatch {
      arms = List.copyOf(arms);
    }
  }

  /** {@code requires P >= 1.14 where S}. */
  record Requires(
      Span at, QualifiedName promise, Optional<VersionRange> range, Optional<Expression> condition)
      implements PromiseItem {}

  /** {@code requires slot gitopsAgent}. */
  record RequiresSlot(Span at, QualifiedName slot, Optional<Expression> condition)
      implements PromiseItem {}

  /** {@code uses P}. */
  record Uses(Span at, QualifiedName promise, Optional<VersionRange> range)
      implements PromiseItem {}

  /** {@code uses external "kafka" v1.2.0}. */
  record UsesExternal(Span at, Name promise, Optional<Expression> version) implements PromiseItem {}

  /** {@code exclusive gitopsAgent}. */
  record Exclusive(Span at, QualifiedName slot) implements PromiseItem {}

  /** {@code conflicts with argocd.ArgoCD because "..."}. */
  record Conflicts(Span at, QualifiedName promise, Optional<Name> reason) implements PromiseItem {}

  /** {@code supports kubernetes in 1.28..1.33}. */
  record Supports(Span at, Expression condition) implements PromiseItem {}

  /**
   * {@code provides crd "certificates.cert-manager.io" serving ["v1"] kind Certificate}; {@code
   * what} is {@code crd}, {@code namespace}, {@code object} or {@code apiService}; an object names
   * its kind and may stand {@code in} a namespace.
   */
  record Provides(
      Span at,
      Name what,
      Optional<QualifiedName> objectKind,
      Expression name,
      Optional<Expression> namespace,
      Optional<Expression> serving,
      Optional<Name> crdKind)
      implements PromiseItem {}

  /** {@code unique "external-dns owner" per dnsZone = cluster.name}. */
  record Unique(Span at, Name title, Optional<Name> per, Expression value) implements PromiseItem {}

  /** {@code install { ... }}. */
  record Install(Span at, List<Entry> entries) implements PromiseItem {
    public Install {
      entries = List.copyOf(entries);
    }
  }

  /** {@code api Kind in "group/version" names { ... } { fields status { ... } }}. */
  record Api(
      Span at,
      Documentation documentation,
      List<Annotation> annotations,
      Name kind,
      Name groupVersion,
      List<Entry> names,
      RecordBody body)
      implements PromiseItem {
    public Api {
      annotations = List.copyOf(annotations);
      names = List.copyOf(names);
    }
  }

  /** {@code configure on ... { ... }}. */
  record Configure(Span at, Optional<Placement> placement, List<Entry> entries)
      implements PromiseItem {
    public Configure {
      entries = List.copyOf(entries);
    }
  }

  /** {@code schedule on one cluster where team == request.spec.team}. */
  record Schedule(Span at, Placement placement) implements PromiseItem {}

  /** {@code workflow resource.configure { pipeline "name" { ... } }}. */
  record Workflow(Span at, Name type, Name action, List<Pipeline> pipelines)
      implements PromiseItem {
    public Workflow {
      pipelines = List.copyOf(pipelines);
    }
  }

  /** {@code workflow settings { pipelineNamespace: "kube-public" }}. */
  record WorkflowSettings(Span at, List<Entry> entries) implements PromiseItem {
    public WorkflowSettings {
      entries = List.copyOf(entries);
    }
  }

  /** {@code split by env, region}. */
  record SplitBy(Span at, List<Name> facts) implements PromiseItem {
    public SplitBy {
      facts = List.copyOf(facts);
    }
  }

  /** {@code labels { ... }} on the Promise object. */
  record Labels(Span at, List<Entry> entries) implements PromiseItem {
    public Labels {
      entries = List.copyOf(entries);
    }
  }

  /** {@code annotations { ... }} on the Promise object. */
  record Annotations(Span at, List<Entry> entries) implements PromiseItem {
    public Annotations {
      entries = List.copyOf(entries);
    }
  }

  /** {@code patch Deployment "name" in "ns" { ... }} or {@code remove ...} as an item. */
  record Change(Span at, Entry change) implements PromiseItem {}

  /** {@code let image = ...}, seen by the items of this promise. */
  record Let(Span at, Name name, Optional<TypeExpression> type, Expression value)
      implements PromiseItem {}

  /** Something that no item could be made of; it has been reported. */
  record Missing(Span at) implements PromiseItem {}
}
