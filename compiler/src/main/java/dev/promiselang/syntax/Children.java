package dev.promiselang.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The nodes directly below a node, in the order of the source: what every walk is derived from. */
public final class Children {

  private Children() {}

  public static List<Node> of(Node node) {
    return switch (node) {
      case Module module -> list(module.imports(), module.declarations());
      case Declaration declaration -> ofDeclaration(declaration);
      case FleetItem item -> ofFleetItem(item);
      case PromiseItem item -> ofPromiseItem(item);
      case Entry entry -> ofEntry(entry);
      case Entry.Key key -> ofKey(key);
      case Expression expression -> ofExpression(expression);
      case ListElement element -> ofListElement(element);
      case TextPart part -> ofTextPart(part);
      case TypeExpression type -> ofType(type);
      case TypeExpression.Constraint constraint -> ofConstraint(constraint);
      case RecordBody body -> list(body.members());
      case RecordBody.Member member -> ofMember(member);
      case Placement placement -> list(placement.target(), placement.expectation());
      case Placement.Expectation expectation -> list(expectation.count());
      case Placement.Target target -> ofTarget(target);
      case Import entry -> list(entry.from(), entry.alias(), entry.selected());
      case Import.Origin.Dotted dotted -> list(dotted.path());
      case Import.Selected selected -> list(selected.name(), selected.alias());
      case QualifiedName name -> list(name.parts());
      case Annotation annotation -> list(annotation.name(), annotation.arguments());
      case Argument argument -> list(argument.label(), argument.value());
      case Parameter parameter ->
          list(parameter.name(), parameter.type(), parameter.defaultValue());
      case PromiseUse use -> list(use.promise(), use.arguments());
      case ChoiceArm arm ->
          list(arm.selector(), arm.promise(), arm.range(), arm.reason(), arm.patches());
      case VersionRange range -> list(range.bound());
      case MatchArm arm -> list(arm.patterns(), arm.value());
      case Pipeline pipeline ->
          list(pipeline.name(), pipeline.containers(), pipeline.permissions(), pipeline.fields());
      case Pipeline.Container container -> list(container.name(), container.entries());
      case Pipeline.Permission permission ->
          list(permission.verbs(), permission.resource(), permission.namespace());
      default -> List.of();
    };
  }

  /** Flattens nodes, optional nodes and lists of nodes. */
  private static List<Node> list(Object... parts) {
    List<Node> nodes = new ArrayList<>();
    for (Object part : parts) {
      switch (part) {
        case Node node -> nodes.add(node);
        case Optional<?> optional -> optional.ifPresent(value -> nodes.add((Node) value));
        case Collection<?> all -> all.forEach(value -> nodes.add((Node) value));
        default -> throw new IllegalArgumentException(part.toString());
      }
    }
    return nodes;
  }

  private static List<Node> ofDeclaration(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Let let -> list(let.name(), let.type(), let.value());
      case Declaration.Function function ->
          list(function.name(), function.parameters(), function.result(), function.body());
      case Declaration.RecordType type -> list(type.annotations(), type.name(), type.body());
      case Declaration.TypeAlias alias -> list(alias.annotations(), alias.name(), alias.type());
      case Declaration.Group group -> list(group.name(), group.selector());
      case Declaration.Slot slot -> list(slot.name());
      case Declaration.NeedsFacts needs -> list(needs.facts());
      case Declaration.Fleet fleet -> list(fleet.name(), fleet.items());
      case Declaration.Promise promise ->
          list(
              promise.annotations(),
              promise.name(),
              promise.parameters(),
              promise.kratixName(),
              promise.items());
      case Declaration.DerivedPromise derived ->
          list(derived.name(), derived.kratixName(), derived.base(), derived.patches());
      case Declaration.Place place -> list(place.promise(), place.placement(), place.patches());
      case Declaration.PlaceMatch match -> list(match.placement(), match.arms());
      case Declaration.Split split -> list(split.promise(), split.facts());
      case Declaration.Policy policy -> list(policy.title(), policy.body());
      case Declaration.UsePolicies use -> list(use.module());
      case Declaration.Test test -> list(test.title(), test.fails(), test.body());
      case Declaration.Accept accept ->
          list(accept.code(), accept.placement(), accept.reason(), accept.until());
      case Declaration.Assume assume -> list(assume.placement(), assume.items());
      case Declaration.Store store -> list(store.kind(), store.name(), store.entries());
      case Declaration.Missing _ -> List.of();
    };
  }

  private static List<Node> ofFleetItem(FleetItem item) {
    return switch (item) {
      case FleetItem.Facts facts -> list(facts.body());
      case FleetItem.Destination destination -> list(destination.entries());
      case FleetItem.ClustersFrom from -> list(from.path(), from.mapping());
      case FleetItem.Cluster cluster ->
          list(cluster.name(), cluster.facts(), cluster.destinations());
    };
  }

  private static List<Node> ofPromiseItem(PromiseItem item) {
    return switch (item) {
      case PromiseItem.Version version -> list(version.value());
      case PromiseItem.On on -> list(on.placement());
      case PromiseItem.Include include ->
          list(include.promise(), include.range(), include.condition(), include.patches());
      case PromiseItem.IncludeMatch match -> list(match.arms());
      case PromiseItem.Requires requires ->
          list(requires.promise(), requires.range(), requires.condition());
      case PromiseItem.RequiresSlot requires -> list(requires.slot(), requires.condition());
      case PromiseItem.Uses uses -> list(uses.promise(), uses.range());
      case PromiseItem.UsesExternal uses -> list(uses.promise(), uses.version());
      case PromiseItem.Exclusive exclusive -> list(exclusive.slot());
      case PromiseItem.Conflicts conflicts -> list(conflicts.promise(), conflicts.reason());
      case PromiseItem.Supports supports -> list(supports.condition());
      case PromiseItem.Provides provides ->
          list(
              provides.what(),
              provides.objectKind(),
              provides.name(),
              provides.namespace(),
              provides.serving(),
              provides.crdKind());
      case PromiseItem.Unique unique -> list(unique.title(), unique.per(), unique.value());
      case PromiseItem.Install install -> list(install.entries());
      case PromiseItem.Api api ->
          list(api.annotations(), api.kind(), api.groupVersion(), api.names(), api.body());
      case PromiseItem.Configure configure -> list(configure.placement(), configure.entries());
      case PromiseItem.Schedule schedule -> list(schedule.placement());
      case PromiseItem.Workflow workflow ->
          list(workflow.type(), workflow.action(), workflow.pipelines());
      case PromiseItem.WorkflowSettings settings -> list(settings.entries());
      case PromiseItem.SplitBy split -> list(split.facts());
      case PromiseItem.Labels labels -> list(labels.entries());
      case PromiseItem.Annotations annotations -> list(annotations.entries());
      case PromiseItem.Change change -> list(change.change());
      case PromiseItem.Let let -> list(let.name(), let.type(), let.value());
      case PromiseItem.Missing _ -> List.of();
    };
  }

  private static List<Node> ofEntry(Entry entry) {
    return switch (entry) {
      case Entry.Field field -> list(field.path(), field.value());
      case Entry.Spread spread -> list(spread.value());
      case Entry.For loop ->
          list(loop.key(), loop.variable(), loop.collection(), loop.condition(), loop.body());
      case Entry.If choice -> list(choice.condition(), choice.then(), choice.otherwise());
      case Entry.Let let -> list(let.name(), let.type(), let.value());
      case Entry.Resource resource -> list(resource.construction());
      case Entry.Patch patch ->
          list(patch.kind(), patch.name(), patch.namespace(), patch.entries());
      case Entry.Remove remove -> list(remove.kind(), remove.name(), remove.namespace());
      case Entry.Assert check -> list(check.condition(), check.message());
      case Entry.Missing _ -> List.of();
    };
  }

  private static List<Node> ofKey(Entry.Key key) {
    return switch (key) {
      case Entry.Key.Word word -> list(word.name());
      case Entry.Key.Quoted quoted -> list(quoted.text());
    };
  }

  private static List<Node> ofExpression(Expression expression) {
    return switch (expression) {
      case Expression.Reference reference -> list(reference.name());
      case Expression.TypeReference reference -> list(reference.name());
      case Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.NumericLiteral _,
          Expression.Missing _ ->
          List.of();
      case Expression.TextLiteral text -> list(text.parts());
      case Expression.ListLiteral literal -> list(literal.elements());
      case Expression.RecordLiteral literal -> list(literal.entries());
      case Expression.Construction construction ->
          list(construction.type(), construction.entries());
      case Expression.Member member -> list(member.target(), member.name());
      case Expression.Index index -> list(index.target(), index.index());
      case Expression.Call call -> list(call.callee(), call.arguments());
      case Expression.With with -> list(with.base(), with.entries());
      case Expression.Negate negate -> list(negate.operand());
      case Expression.Not not -> list(not.operand());
      case Expression.Binary binary -> list(binary.left(), binary.right());
      case Expression.Range range -> list(range.from(), range.to());
      case Expression.If choice -> list(choice.condition(), choice.then(), choice.otherwise());
      case Expression.Match match -> list(match.subject(), match.arms());
      case Expression.LetIn let -> list(let.name(), let.type(), let.value(), let.body());
      case Expression.Quantifier quantifier ->
          list(
              quantifier.variable(),
              quantifier.collection(),
              quantifier.condition(),
              quantifier.body());
      case Expression.Lambda lambda -> list(lambda.parameters(), lambda.body());
      case Expression.Parenthesized parenthesized -> list(parenthesized.inner());
    };
  }

  private static List<Node> ofListElement(ListElement element) {
    return switch (element) {
      case ListElement.Item item -> list(item.value());
      case ListElement.Spread spread -> list(spread.value());
      case ListElement.For loop ->
          list(loop.key(), loop.variable(), loop.collection(), loop.condition(), loop.element());
      case ListElement.If choice -> list(choice.condition(), choice.then(), choice.otherwise());
    };
  }

  private static List<Node> ofTextPart(TextPart part) {
    return switch (part) {
      case TextPart.Chunk _ -> List.of();
      case TextPart.Hole hole -> list(hole.value());
    };
  }

  private static List<Node> ofType(TypeExpression type) {
    return switch (type) {
      case TypeExpression.Named named -> list(named.name(), named.constraints());
      case TypeExpression.Literal literal -> list(literal.value());
      case TypeExpression.Union union -> list(union.members());
      case TypeExpression.ListOf list -> list(list.element(), list.constraints());
      case TypeExpression.MapOf map -> list(map.key(), map.value(), map.constraints());
      case TypeExpression.InlineRecord inline -> list(inline.body());
      case TypeExpression.OneOf oneOf -> list(oneOf.choices());
      case TypeExpression.Maybe maybe -> list(maybe.of());
      case TypeExpression.Parenthesized parenthesized -> list(parenthesized.inner());
      case TypeExpression.Missing _ -> List.of();
    };
  }

  private static List<Node> ofConstraint(TypeExpression.Constraint constraint) {
    return switch (constraint) {
      case TypeExpression.Constraint.Bounds bounds -> list(bounds.from(), bounds.to());
      case TypeExpression.Constraint.Labelled labelled -> list(labelled.label(), labelled.value());
      case TypeExpression.Constraint.Keys keys -> list(keys.fields());
      case TypeExpression.Constraint.Element element -> list(element.type());
    };
  }

  private static List<Node> ofMember(RecordBody.Member member) {
    return switch (member) {
      case RecordBody.Member.Field field ->
          list(field.annotations(), field.name(), field.type(), field.defaultValue());
      case RecordBody.Member.Check check -> list(check.condition(), check.message());
      case RecordBody.Member.OneOf oneOf -> list(oneOf.choices());
      case RecordBody.Member.Status status -> list(status.annotations(), status.body());
      case RecordBody.Member.Open _ -> List.of();
    };
  }

  private static List<Node> ofTarget(Placement.Target target) {
    return switch (target) {
      case Placement.Target.EveryCluster _, Placement.Target.Missing _ -> List.of();
      case Placement.Target.Clusters clusters -> list(clusters.selector());
      case Placement.Target.OneCluster one -> list(one.per(), one.selector());
      case Placement.Target.SomeClusters some ->
          list(some.count(), some.selector(), some.spreadOver());
      case Placement.Target.NamedCluster named -> list(named.name());
      case Placement.Target.EachCluster each -> list(each.selector());
    };
  }
}
