package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.names.Resolution;
import dev.promiselang.types.Typing;

/** One run of the evaluator: the program, what has been found out, and who evaluates what. */
final class Run {

  final Program program;
  final Resolution resolution;
  final Typing typing;
  final BuiltinTable builtins;
  final Findings findings;
  final Budget budget;
  final Expressions expressions = new Expressions(this);
  final References references = new References(this);
  final Members members = new Members(this);
  final Calls calls = new Calls(this);
  final Choices choices = new Choices(this);
  final Operators operators = new Operators(this);
  final Loops loops = new Loops(this);
  final Lists lists = new Lists(this);
  final Records records = new Records(this);
  final Constructions constructions = new Constructions(this);
  final Constants constants = new Constants(this);
  final Conform conform = Conform.ofProgram(this);
  final Conform requests = Conform.ofRequests(this);
  final Manifests manifests = new Manifests(this);
  final Checks checks = new Checks(this);
  final Schemas schemas = new Schemas(this);
  final FleetQuestions questions = new FleetQuestions(this);

  Run(Program program, BuiltinTable builtins, Problems problems) {
    this.program = program;
    this.resolution = program.resolution();
    this.typing = program.typing();
    this.builtins = builtins;
    this.findings = new Findings(problems);
    this.budget = new Budget(findings);
  }
}
