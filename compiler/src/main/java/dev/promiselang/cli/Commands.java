package dev.promiselang.cli;

import java.util.List;

/** Every command, by name. */
final class Commands {

  static final List<Command> ALL =
      List.of(
          new BuildCommand(),
          new CheckCommand(),
          new ExplainCommand(),
          new HelpCommand(),
          new PlanCommand(),
          new VersionCommand(),
          new WhyCommand());

  private Commands() {}
}
