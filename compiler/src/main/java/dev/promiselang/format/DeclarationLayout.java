package dev.promiselang.format;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import java.util.List;
import java.util.Optional;

/** Lays out what stands at the top level. */
final class DeclarationLayout {

  private final Layouts layouts;
  private final Tape tape;

  DeclarationLayout(Layouts layouts) {
    this.layouts = layouts;
    this.tape = layouts.tape;
  }

  Document declaration(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Let let ->
          Document.sequence(
              named("let", let.name()),
              layouts.types.ofLet(let.type()),
              tape.spaced("="),
              layouts.value(let.value()));
      case Declaration.Function function ->
          Document.sequence(
              named("fun", function.name()),
              layouts.parameters(function.parameters()),
              layouts.types.ofLet(function.result()),
              tape.spaced("="),
              layouts.value(function.body()));
      case Declaration.RecordType type ->
          Document.sequence(
              layouts.annotations(type.annotations()),
              named("type", type.name()),
              layouts.members.block(type.body()));
      case Declaration.TypeAlias alias ->
          Document.sequence(
              layouts.annotations(alias.annotations()),
              named("type", alias.name()),
              tape.spaced("="),
              layouts.types.behind(alias.type()));
      case Declaration.Group group ->
          Document.sequence(
              named("group", group.name()), tape.spaced("="), layouts.value(group.selector()));
      case Declaration.Slot slot -> named("slot", slot.name());
      case Declaration.NeedsFacts needs ->
          Document.sequence(
              tape.word("needs"), tape.spaced("facts"), layouts.members.block(needs.facts()));
      case Declaration.Fleet fleet ->
          Document.sequence(named("fleet", fleet.name()), layouts.fleets.block(fleet.items()));
      case Declaration.Promise promise -> promise(promise);
      case Declaration.DerivedPromise promise -> derived(promise);
      case Declaration.Place place -> place(place);
      case Declaration.PlaceMatch place -> placeMatch(place);
      case Declaration.Split split -> split(split);
      case Declaration.Policy policy ->
          Document.sequence(named("policy", policy.title()), layouts.block(policy.body()));
      case Declaration.UsePolicies use ->
          Document.sequence(
              tape.word("use"),
              tape.spaced("policies"),
              layouts.name(Separator.SPACE, use.module()));
      case Declaration.Test test ->
          Document.sequence(
              named("test", test.title()),
              clause("fails", test.fails()),
              layouts.block(test.body()));
      case Declaration.Accept accept -> accept(accept);
      case Declaration.Assume assume ->
          Document.sequence(
              tape.word("assume"),
              tape.gap(Separator.SPACE),
              layouts.placements.placement(assume.placement()),
              layouts.promiseItems.block(assume.items()));
      case Declaration.Store store ->
          Document.sequence(
              named("store", store.kind()),
              layouts.name(Separator.SPACE, store.name()),
              layouts.block(store.entries()));
      case Declaration.Missing _ -> Document.EMPTY;
    };
  }

  private Document named(String word, Name name) {
    return Document.sequence(tape.word(word), layouts.name(Separator.SPACE, name));
  }

  private Document clause(String word, Optional<Name> name) {
    return name.map(n -> Document.sequence(tape.spaced(word), layouts.name(Separator.SPACE, n)))
        .orElse(Document.EMPTY);
  }

  private Document promise(Declaration.Promise promise) {
    return Document.sequence(
        layouts.annotations(promise.annotations()),
        named("promise", promise.name()),
        layouts.parameters(promise.parameters()),
        clause("named", promise.kratixName()),
        layouts.promiseItems.block(promise.items()));
  }

  private Document derived(Declaration.DerivedPromise promise) {
    return Document.sequence(
        named("promise", promise.name()),
        clause("named", promise.kratixName()),
        tape.spaced("="),
        layouts.uses.use(promise.base()),
        layouts.patches(promise.patches()));
  }

  private Document place(Declaration.Place place) {
    return Document.sequence(
        tape.word("place"),
        layouts.uses.use(place.promise()),
        Document.group(
            Document.nest(
                tape.gap(Separator.LINE),
                layouts.placements.on(place.placement()),
                layouts.placements.expectation(place.placement(), Separator.LINE))),
        layouts.patches(place.patches()),
        layouts.placements.expectation(place.placement(), Separator.SPACE));
  }

  private Document placeMatch(Declaration.PlaceMatch place) {
    return Document.sequence(
        tape.word("place"),
        tape.gap(Separator.SPACE),
        layouts.placements.on(place.placement()),
        layouts.uses.choice(place.arms()),
        layouts.placements.expectation(place.placement(), Separator.SPACE));
  }

  private Document split(Declaration.Split split) {
    return Document.sequence(
        tape.word("split"),
        tape.gap(Separator.SPACE),
        tape.whole(split.promise()),
        tape.spaced("by"),
        tape.gap(Separator.SPACE),
        layouts.names(split.facts()));
  }

  private Document accept(Declaration.Accept accept) {
    Document head = named("accept", accept.code());
    List<Document> clauses =
        List.of(
            tape.gap(Separator.LINE),
            layouts.placements.on(accept.placement()),
            layouts.placements.expectation(accept.placement(), Separator.LINE),
            tape.gap(Separator.LINE),
            tape.word("because"),
            layouts.name(Separator.SPACE, accept.reason()),
            accept
                .until()
                .map(date -> layouts.clause(Separator.LINE, "until", date))
                .orElse(Document.EMPTY));
    return Document.group(head, new Document.Nest(Document.sequence(clauses)));
  }
}
