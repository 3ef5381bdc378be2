package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.grammar.PromiseParser;
import dev.promiselang.grammar.PromiseParser.ModuleContext;
import dev.promiselang.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/** Reads a file as a module; whatever the text is, there is a module and no exception. */
public final class Parser {

  private Parser() {}

  public static Checked<Module> parse(SourceFile file) {
    Problems problems = new Problems();
    List<CommonToken> tokens = Repairs.of(file, problems, Tokens.of(file));
    Trivia trivia = new Trivia(file, tokens);
    Optional<NestingTooDeep> tooDeep = Nesting.check(file, tokens);
    if (tooDeep.isPresent()) {
      problems.add(tooDeep.get());
      return problems.with(new Module(file.wholeSpan(), List.of(), List.of(), trivia.comments()));
    }
    ModuleContext tree = tree(file, tokens, problems);
    Module module = module(tree, new Workshop(file, trivia, problems), trivia);
    LateImport.in(module).forEach(problems::add);
    return new Checked<>(module, Habits.refined(file, problems.all()));
  }

  private static ModuleContext tree(SourceFile file, List<CommonToken> tokens, Problems problems) {
    PromiseParser parser = new PromiseParser(new RepairableTokens(tokens));
    parser.removeErrorListeners();
    parser.setErrorHandler(new Recovery(new SyntaxReports(file, problems)));
    return parser.module();
  }

  private static Module module(ModuleContext tree, Workshop workshop, Trivia trivia) {
    ImportBuilder imports = new ImportBuilder(workshop);
    DeclarationBuilder declarations = new DeclarationBuilder(workshop);
    List<Import> imported = tree.imports.stream().map(imports::importDeclaration).toList();
    List<Declaration> declared = tree.declarations.stream().map(declarations::declaration).toList();
    return new Module(workshop.file().wholeSpan(), imported, declared, trivia.comments());
  }
}
