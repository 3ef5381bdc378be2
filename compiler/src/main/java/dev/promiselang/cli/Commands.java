package dev.promiselang.cli;

import dev.promiselang.diagnostics.CompilerBug;
import java.util.List;

/** Every command, by name. */
final class Commands {

  static final List<Command> ALL =
      List.of(
          new BuildCommand(),
          new CheckCommand(),
          new DepsCommand(),
          new DocsCommand(),
          new ExplainCommand(),
          new FixCommand(),
          new FmtCommand(),
          new HelpCommand(),
          new ImportCommand(),
          new PlanCommand(),
          new SchemaCommand(),
          new TestCommand(),
          new VersionCommand(),
          new WhyCommand());

  private Commands() {}

  static Command named(String name) {
    return ALL.stream()
        .filter(command -> command.spec().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new CompilerBug("no command " + name));
  }
}
