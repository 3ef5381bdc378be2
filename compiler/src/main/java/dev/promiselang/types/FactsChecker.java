package dev.promiselang.types;

import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.RecordBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts: their types, and the link check that what libraries need of them is what the fleet has.
 */
final class FactsChecker {

  private final Checking checking;
  private final SortedMap<String, List<Lacking>> lacking = new TreeMap<>();

  /** A fact that a module needs and the fleet lacks. */
  private record Lacking(RecordBody.Member.Field field, LoadedModule module) {}

  FactsChecker(Checking checking) {
    this.checking = checking;
  }

  /** Reads the facts of the fleet and of every module, before anything that uses them. */
  void read() {
    for (LoadedModule module : checking.graph.inOrder()) {
      for (Declaration declaration : module.tree().declarations()) {
        if (declaration instanceof Declaration.NeedsFacts needs) {
          checking.facts(module.id(), shape(needs.facts()));
        }
      }
    }
    checking.graph.fleet().ifPresent(fleet -> checking.fleetFacts(shape(joined(fleet))));
  }

  /** The facts blocks of a fleet as one. */
  private static RecordBody joined(Declaration.Fleet fleet) {
    List<RecordBody.Member> members = new ArrayList<>();
    Span at = fleet.name().at();
    for (FleetItem item : fleet.items()) {
      if (item instanceof FleetItem.Facts(var factsAt, RecordBody body)) {
        members.addAll(body.members());
        at = at.equals(fleet.name().at()) ? factsAt : at;
      }
    }
    return new RecordBody(at, members);
  }

  private RecordShape shape(RecordBody body) {
    RecordShape read = checking.reader.shape(Optional.empty(), "", body);
    RecordShape shape = new RecordShape(Optional.empty(), "", body.at());
    Set<String> choices = choices(read);
    shape.complete(
        read.fields().values().stream()
            .filter(this::isNotName)
            .map(
                field ->
                    choices.contains(field.name())
                        ? field.withType(new Type.Unknown())
                        : fact(field))
            .toList(),
        read.checks(),
        List.of(),
        read.open());
    if (shape.open()) {
      checking.report(
          new BadFactType(body.at(), "...", "facts are a closed list", "name each fact"));
    }
    return shape;
  }

  /** The facts that stand in a {@code oneOf}, which is reported. */
  private Set<String> choices(RecordShape read) {
    Set<String> choices = new HashSet<>();
    for (RecordShape.OneOf oneOf : read.oneOfs()) {
      choices.addAll(oneOf.choices());
      checking.report(new BadChoice(oneOf.at(), BadChoice.Fault.AMONG_FACTS));
    }
    return choices;
  }

  private boolean isNotName(RecordShape.Field field) {
    boolean taken = field.name().equals("name");
    if (taken) {
      checking.report(new FactCalledName(field.at()));
    }
    return !taken;
  }

  /** The fact, of unknown type when it cannot have its own: who uses it is not to blame. */
  private RecordShape.Field fact(RecordShape.Field field) {
    return hasFactType(field) || field.type() instanceof Type.Maybe
        ? field
        : field.withType(new Type.Unknown());
  }

  private boolean hasFactType(RecordShape.Field field) {
    String reason =
        switch (field.type()) {
          case Type.Maybe _ -> "a fact is never absent";
          case Type.Number _ -> "a number with a fraction is no label";
          case Type.MapOf _, Type.Record _ -> "a record or map is no label";
          case Type.Any _, Type.Resource _ -> "it says nothing about the value";
          case Type.ListOf(Type.Record _, var _, var _) -> "";
          case Type.ListOf _ -> "a list of scalars is no label";
          case Type.IntOrString _ -> "it says too little about the value";
          default -> "";
        };
    String help =
        switch (field.type()) {
          case Type.Maybe _ -> "give it a default: `" + field.name() + ": T = ...`";
          case Type.Number _ -> "use `Int`, `Quantity` or text";
          case Type.ListOf _ -> "use `Set(...)`";
          default -> "facts are Bool, Int, String, enumerations, versions, sets and the like";
        };
    if (!reason.isEmpty()) {
      checking.report(new BadFactType(field.at(), field.name(), reason, help));
    }
    return reason.isEmpty();
  }

  /** What modules of libraries need, against what the fleet has. */
  void link() {
    Optional<RecordShape> fleet = checking.fleetFacts();
    if (fleet.isEmpty()) {
      return;
    }
    for (LoadedModule module : checking.graph.inOrder()) {
      for (Declaration declaration : module.tree().declarations()) {
        if (declaration instanceof Declaration.NeedsFacts needs) {
          needs.facts().fields().forEach(field -> link(field, module, fleet.get()));
        }
      }
    }
    lacking.forEach((name, needs) -> notProvided(name, needs, fleet.get()));
  }

  private void notProvided(String name, List<Lacking> needs, RecordShape fleet) {
    Type type = checking.declared.get(needs.getFirst().field()).orElse(new Type.Unknown());
    checking.report(
        new FactNotProvided(
            fleet.at(),
            name,
            type,
            needs.stream()
                .map(
                    need ->
                        new FactNotProvided.Need(
                            need.module().id().path(),
                            need.field().name().at(),
                            importsOf(need.module())))
                .toList(),
            List.copyOf(fleet.fields().keySet())));
  }

  /** Where the root imports a module. */
  private List<Span> importsOf(LoadedModule module) {
    return checking.graph.rootModules().stream()
        .flatMap(
            root ->
                root.tree().imports().stream()
                    .filter(
                        entry -> root.target(entry).equals(new ImportTarget.OfModule(module.id()))))
        .map(Import::at)
        .toList();
  }

  private void link(RecordBody.Member.Field needed, LoadedModule module, RecordShape fleet) {
    String name = needed.name().text();
    String who = module.id().path();
    Optional<RecordShape.Field> declared = fleet.field(name);
    if (declared.isEmpty()) {
      boolean optional = needed.defaultValue().isPresent();
      if (!name.isEmpty() && !optional) {
        lacking.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Lacking(needed, module));
      }
      return;
    }
    Type wanted = checking.declared.get(needed).orElse(new Type.Unknown());
    RecordShape.Field fact = declared.get();
    if (Fit.of(fact.type(), wanted) != Fit.YES) {
      checking.report(
          new FactDoesNotFit(needed.name().at(), name, who, wanted, fact.type(), fact.at(), ""));
    } else if (needed.fixed() && !fact.fixed()) {
      checking.report(
          new FactDoesNotFit(
              needed.name().at(),
              name,
              who,
              wanted,
              fact.type(),
              fact.at(),
              ": it must be `fixed`"));
    } else if (!label(needed).equals(label(fact))) {
      checking.report(
          new FactDoesNotFit(
              needed.name().at(),
              name,
              who,
              wanted,
              fact.type(),
              fact.at(),
              ": the labels differ"));
    }
  }

  private static String label(RecordBody.Member.Field field) {
    return label(field.annotations()).orElse(field.name().text());
  }

  private static String label(RecordShape.Field field) {
    return label(field.annotations()).orElse(field.name());
  }

  private static Optional<String> label(List<Annotation> annotations) {
    return annotations.stream()
        .filter(annotation -> annotation.name().text().equals("label"))
        .flatMap(annotation -> annotation.arguments().stream())
        .findFirst()
        .map(argument -> text(argument.value()));
  }

  private static String text(Expression value) {
    return value instanceof Expression.TextLiteral literal ? literal.constant().orElse("") : "";
  }
}
