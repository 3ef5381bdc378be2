package dev.promiselang.cli;

import dev.promiselang.versions.GitAddress;
import dev.promiselang.workspace.ManifestFile;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec deps ACTION}. */
final class DepsCommand implements Command {

  private static final String PATH = "--path";
  private static final List<String> ACTIONS = List.of("add", "update", "verify", "vendor", "tree");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.spec("deps", "Fetch, lock and check the packages that a package depends on.")
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .type(String.class)
                    .paramLabel("ACTION")
                    .description("add, update, verify, vendor or tree; see below.")
                    .build())
            .addPositional(
                PositionalParamSpec.builder()
                    .index("1..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel("NAME")
                    .description("What the action is about.")
                    .build())
            .addOption(
                OptionSpec.builder(PATH)
                    .type(String.class)
                    .paramLabel("FOLDER")
                    .description("For add: the folder of the repository that the package is in.")
                    .build())
            .addOption(Options.folderOption())
            .addOption(Options.color());
    spec.usageMessage()
        .footer(
            "",
            "add NAME GIT [VERSION]  depend on a repository, on its latest version",
            "update [NAME...]        choose, fetch and lock; raise those named first",
            "verify                  compare the lock, the files and the remotes",
            "vendor                  copy what is locked into vendor/packages",
            "tree                    show who depends on what",
            "",
            "The cache is the user's, or the folder that PROMISEC_CACHE names.");
    return spec;
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
    String action = arguments.matchedPositionalValue(0, "");
    List<String> names = arguments.matchedPositionalValue(1, List.of());
    String path = arguments.matchedOptionValue(PATH, "");
    check(arguments, action, names, path);
    DepsWorkspace workspace = DepsWorkspace.at(Options.folderOption(arguments, terminal));
    Deps deps = new Deps(terminal, workspace);
    if (workspace.manifest().isEmpty() || !workspace.problems().isEmpty()) {
      return deps.told(workspace.problems(), workspace.sources());
    }
    ManifestFile manifest = workspace.manifest().get();
    return switch (action) {
      case "add" -> {
        String version = names.size() > 2 ? names.get(2) : "";
        yield new DepsEdit(deps)
            .add(manifest, names.getFirst(), address(arguments, names.get(1)), version, path);
      }
      case "update" -> new DepsEdit(deps).raise(manifest, names);
      case "verify" -> deps.verify(manifest);
      case "vendor" -> deps.vendor(manifest);
      default -> deps.tree(manifest);
    };
  }

  /** Whether the words after the action are those that it takes. */
  private static void check(ParseResult arguments, String action, List<String> names, String path) {
    if (!ACTIONS.contains(action)) {
      throw Options.wrong(
          arguments,
          (action.isEmpty() ? "deps needs an action" : "deps has no action `" + action + "`")
              + ": add, update, verify, vendor or tree");
    }
    if (!path.isEmpty() && !action.equals("add")) {
      throw Options.wrong(arguments, PATH + " belongs to `deps add`");
    }
    if (action.equals("add") && (names.size() < 2 || names.size() > 3)) {
      throw Options.wrong(arguments, "write `promisec deps add NAME GIT [VERSION]`");
    }
    if (!List.of("add", "update").contains(action) && !names.isEmpty()) {
      throw Options.wrong(arguments, "`deps " + action + "` takes no names");
    }
  }

  private static GitAddress address(ParseResult arguments, String written) {
    return GitAddress.parse(written)
        .orElseThrow(
            () -> Options.wrong(arguments, "`" + written + "` is no address of a git repository"));
  }
}
