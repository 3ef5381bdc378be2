package dev.promiselang.reference;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Documentation;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;

/** The page of a module: its promises, and what else other modules may take from it. */
final class ModulePage {

  private final SourceWords words;
  private final Typing typing;
  private final Markdown page = new Markdown();

  ModulePage(SourceWords words, Typing typing) {
    this.words = words;
    this.typing = typing;
  }

  /** The page as Markdown; empty when the module offers nothing. */
  String of(LoadedModule module) {
    List<Declaration> declarations = module.tree().declarations();
    declarations.forEach(this::write);
    String body = page.toString();
    return body.isEmpty()
        ? ""
        : new Markdown().heading(1, Markdown.inline(module.id().path())).block(body).toString();
  }

  private void write(Declaration declaration) {
    switch (declaration) {
      case Declaration.Promise promise when !isPrivate(promise.name()) ->
          new PromiseSection(words, typing).write(promise, page);
      case Declaration.DerivedPromise promise when !isPrivate(promise.name()) ->
          new PromiseSection(words, typing).write(promise, page);
      case Declaration.RecordType type when !isPrivate(type.name()) -> record(type);
      case Declaration.TypeAlias alias when !isPrivate(alias.name()) ->
          plain(alias.name(), alias.documentation(), words.of(alias.at()));
      case Declaration.Function function when !isPrivate(function.name()) -> function(function);
      case Declaration.Let let when !isPrivate(let.name()) && !let.documentation().isEmpty() ->
          plain(let.name(), let.documentation(), "");
      case Declaration.Group group when !isPrivate(group.name()) ->
          plain(group.name(), group.documentation(), words.of(group.at()));
      case Declaration.Slot slot when !isPrivate(slot.name()) ->
          plain(slot.name(), slot.documentation(), words.of(slot.at()));
      case Declaration.NeedsFacts needs -> facts(2, "Facts that are needed", needs.facts());
      case Declaration.Fleet fleet -> fleet(fleet);
      default -> {}
    }
  }

  private static boolean isPrivate(Name name) {
    return name.isMissing() || name.text().startsWith("_");
  }

  private void plain(Name name, Documentation documentation, String source) {
    page.heading(2, name.text()).block(documentation.text());
    if (!source.isEmpty()) {
      page.code("promise", source);
    }
  }

  private void record(Declaration.RecordType type) {
    plain(type.name(), type.documentation(), "");
    if (typing.of(type) instanceof Type.Record(RecordShape shape)) {
      page.table(FieldRows.HEAD, new FieldRows(words, false).of(shape));
      List<String> rules = new ArrayList<>();
      shape.checks().forEach(check -> rules.add(Markdown.inline(words.of(check.at()))));
      page.bullets(rules);
    }
  }

  /** A function by what stands before its body. */
  private void function(Declaration.Function function) {
    String source = words.of(function.at());
    int head = function.body().at().start() - function.at().start();
    plain(
        function.name(),
        function.documentation(),
        source.substring(0, Math.max(head, 0)).strip().replaceAll("\\s*=$", ""));
  }

  private void fleet(Declaration.Fleet fleet) {
    page.heading(2, fleet.name().text()).block(fleet.documentation().text());
    for (FleetItem item : fleet.items()) {
      if (item instanceof FleetItem.Facts facts) {
        facts(3, "Facts of a cluster", facts.body());
      }
    }
  }

  private void facts(int level, String title, RecordBody body) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordBody.Member.Field field : body.fields()) {
      rows.add(
          List.of(
              Markdown.inline(field.name().text()),
              Markdown.inline(words.of(field.type().at())),
              field
                  .defaultValue()
                  .map(value -> Markdown.inline(words.of(value.at())))
                  .orElse("required"),
              Markdown.cell(field.documentation().text())));
    }
    page.heading(level, title).table(List.of("fact", "type", "default", "means"), rows);
  }
}
