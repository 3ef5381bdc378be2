package dev.promiselang.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program: what may be written after its name, and what it does then. */
interface Command {

  CommandSpec spec();

  ExitCode run(ParseResult arguments, Terminal terminal) throws IOException;
}
