package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.ImportDeclarationContext;
import dev.promiselang.grammar.PromiseParser.ModulePathContext;
import dev.promiselang.grammar.PromiseParser.SelectionContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The imports of a module. */
final class ImportBuilder {

  private final Workshop workshop;

  ImportBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Import importDeclaration(ImportDeclarationContext context) {
    List<Import.Selected> selected =
        context.chosen == null ? List.of() : workshop.all(context.chosen.given, this::selected);
    return new Import(
        workshop.at(context),
        kind(context.kind),
        origin(context),
        workshop.optionalName(context.alias),
        selected);
  }

  private static Import.Kind kind(@Nullable Token word) {
    return switch (word == null ? Token.INVALID_TYPE : word.getType()) {
      case PromiseLexer.MANIFESTS -> Import.Kind.MANIFESTS;
      case PromiseLexer.PROMISES -> Import.Kind.PROMISES;
      case PromiseLexer.TEXT_WORD -> Import.Kind.TEXT;
      default -> Import.Kind.MODULE;
    };
  }

  private Import.Origin origin(ImportDeclarationContext context) {
    if (context.file != null) {
      Name file = workshop.texts.name(context.file);
      return file.isMissing()
          ? new Import.Origin.Missing(file.at())
          : new Import.Origin.File(file.at(), file.text());
    }
    return workshop.part(context.path, context, this::dotted, Import.Origin.Missing::new);
  }

  private Import.Origin dotted(ModulePathContext context) {
    Span at = workshop.at(context);
    List<Name> path = new ArrayList<>();
    path.add(workshop.name(context.first, context));
    path.addAll(workshop.names(context.rest));
    return path.stream().anyMatch(Name::isMissing)
        ? new Import.Origin.Missing(at)
        : new Import.Origin.Dotted(at, path);
  }

  private Import.Selected selected(SelectionContext context) {
    Optional<Name> alias = workshop.optionalName(context.alias);
    return new Import.Selected(workshop.at(context), workshop.name(context.name, context), alias);
  }
}
