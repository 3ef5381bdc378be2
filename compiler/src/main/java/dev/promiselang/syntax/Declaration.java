package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** What may stand at the top level of a module. */
public sealed interface Declaration extends Node {

  /** {@code let replicas: Int = 3}. */
  record Let(
      Span at,
      Documentation documentation,
      Name name,
      Optional<TypeExpression> type,
      Expression value)
      implements Declaration {}

  /** {@code fun namespace(team: String): String = "team-${team}"}. */
  record Function(
      Span at,
      Documentation documentation,
      Name name,
      List<Parameter> parameters,
      Optional<TypeExpression> result,
      Expression body)
      implements Declaration {
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  /** {@code type Backup { schedule: String }}. */
  record RecordType(
      Span at,
      Documentation documentation,
      List<Annotation> annotations,
      Name name,
      RecordBody body)
      implements Declaration {
    public RecordType {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code type Env = "dev" < "prod"}. */
  record TypeAlias(
      Span at,
      Documentation documentation,
      List<Annotation> annotations,
      Name name,
      TypeExpression type)
      implements Declaration {
    public TypeAlias {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code group production = env == "prod"}. */
  record Group(Span at, Documentation documentation, Name name, Expression selector)
      implements Declaration {}

  /** {@code slot gitopsAgent}. */
  record Slot(Span at, Documentation documentation, Name name) implements Declaration {}

  /** {@code needs facts { env: String }}. */
  record NeedsFacts(Span at, RecordBody facts) implements Declaration {}

  /** {@code fleet Acme { ... }}. */
  record Fleet(Span at, Documentation documentation, Name name, List<FleetItem> items)
      implements Declaration {
    public Fleet {
      items = List.copyOf(items);
    }
  }

  /** {@code promise Flux(release: Version = 2.6.4) named "flux" { ... }}. */
  record Promise(
      Span at,
      Documentation documentation,
      List<Annotation> annotations,
      Name name,
      List<Parameter> parameters,
      Optional<Name> kratixName,
      List<PromiseItem> items)
      implements Declaration {
    public Promise {
      annotations = List.copyOf(annotations);
      parameters = List.copyOf(parameters);
      items = List.copyOf(items);
    }
  }

  /** {@code promise Internal = ingress.Ingress(class: "internal") with { ... }}. */
  record DerivedPromise(
      Span at,
      Documentation documentation,
      Name name,
      Optional<Name> kratixName,
      PromiseUse base,
      List<Entry> patches)
      implements Declaration {
    public DerivedPromise {
      patches = List.copyOf(patches);
    }
  }

  /** {@code place flux.Flux(release: 2.7.0) on every cluster with { ... }}. */
  record Place(Span at, PromiseUse promise, Placement placement, List<Entry> patches)
      implements Declaration {
    public Place {
      patches = List.copyOf(patches);
    }
  }

  /**
   * {@code place on clusters where S match { gpu => nvidia.Stack, else => skip because "no GPU" }}.
   */
  record PlaceMatch(Span at, Placement placement, List<ChoiceArm> arms) implements Declaration {
    public PlaceMatch {
      arms = List.copyOf(arms);
    }
  }

  /** {@code split flux.Flux by env, region}. */
  record Split(Span at, QualifiedName promise, List<Name> facts) implements Declaration {
    public Split {
      facts = List.copyOf(facts);
    }
  }

  /** {@code policy "production runs in Europe" { assert ... }}. */
  record Policy(Span at, Name title, List<Entry> body) implements Declaration {
    public Policy {
      body = List.copyOf(body);
    }
  }

  /** {@code use policies acme}. */
  record UsePolicies(Span at, Name module) implements Declaration {}

  /** {@code test "..." fails P0123 { ... }}. */
  record Test(Span at, Name title, Optional<Name> fails, List<Entry> body) implements Declaration {
    public Test {
      body = List.copyOf(body);
    }
  }

  /** {@code accept P0501 on clusters where S because "..." until 2027-03-31}. */
  record Accept(Span at, Name code, Placement placement, Name reason, Optional<Expression> until)
      implements Declaration {}

  /** {@code assume on clusters where S { provides ... }}. */
  record Assume(Span at, Placement placement, List<PromiseItem> items) implements Declaration {
    public Assume {
      items = List.copyOf(items);
    }
  }

  /** {@code store git "fleet" { url: ... }}. */
  record Store(Span at, Name kind, Name name, List<Entry> entries) implements Declaration {
    public Store {
      entries = List.copyOf(entries);
    }
  }

  /** Something that no declaration could be made of; it has been reported. */
  record Missing(Span at) implements Declaration {}
}
