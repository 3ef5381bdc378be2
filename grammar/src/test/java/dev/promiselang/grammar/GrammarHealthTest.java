package dev.promiselang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/**
 * Over every {@code .promise} file of the repository: an ambiguous grammar still parses, only
 * slower and slower, so nothing else would show it.
 */
class GrammarHealthTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void nothingIsAmbiguousAndNothingNeedsTheWholeContext() {
    List<String> findings = new ArrayList<>();
    assertTimeout(
        LIMIT,
        () -> {
          for (Text text : texts()) {
            findings.addAll(text.findings());
          }
        });
    assertEquals(List.of(), findings);
  }

  @Test
  void theFastPredictionGivesTheSameTree() throws IOException {
    for (Text text : texts()) {
      assertEquals(
          text.tree(PredictionMode.LL), text.tree(PredictionMode.SLL), text.path.toString());
    }
  }

  @Test
  void theTokensAreTheSource() throws IOException {
    for (Text text : texts()) {
      String joined =
          lexer(text.source).getAllTokens().stream()
              .map(Token::getText)
              .collect(Collectors.joining());
      assertEquals(text.source, joined, text.path.toString());
    }
  }

  @Test
  void theLibraryAndTheExamplesAreFreeOfMistakes() throws IOException {
    List<Path> broken =
        texts().stream()
            .filter(text -> !text.path.toString().contains("fixtures"))
            .filter(text -> !text.path.toString().contains("explain"))
            .filter(text -> text.mistakes() > 0)
            .map(Text::path)
            .toList();
    assertEquals(List.of(), broken);
  }

  private static List<Text> texts() throws IOException {
    Path root = root();
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files =
          walk.filter(file -> file.toString().endsWith(".promise"))
              .filter(file -> !root.relativize(file).toString().contains("target"))
              .sorted()
              .toList();
      List<Text> texts = new ArrayList<>();
      for (Path file : files) {
        // Several files may stand in one, each after a line that names it.
        for (String part : Files.readString(file).split("(?m)^#- .*\\R")) {
          texts.add(new Text(root.relativize(file), part));
        }
      }
      assertFalse(texts.isEmpty());
      return texts;
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(".ci"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static PromiseLexer lexer(String source) {
    PromiseLexer lexer = new PromiseLexer(CharStreams.fromString(source));
    lexer.removeErrorListeners();
    return lexer;
  }

  private record Text(Path path, String source) {

    PromiseParser parser(PredictionMode mode) {
      PromiseParser parser = new PromiseParser(new CommonTokenStream(lexer(source)));
      parser.removeErrorListeners();
      parser.getInterpreter().setPredictionMode(mode);
      return parser;
    }

    String tree(PredictionMode mode) {
      PromiseParser parser = parser(mode);
      return parser.module().toStringTree(parser);
    }

    int mistakes() {
      PromiseParser parser = parser(PredictionMode.LL);
      parser.module();
      return parser.getNumberOfSyntaxErrors();
    }

    /** Only of a text without mistakes: recovery goes where no text is meant to go. */
    List<String> findings() {
      if (mistakes() > 0) {
        return List.of();
      }
      List<String> findings = new ArrayList<>();
      PromiseParser parser = parser(PredictionMode.LL_EXACT_AMBIG_DETECTION);
      parser.addErrorListener(new Findings(path, findings));
      parser.module();
      return findings;
    }
  }

  private static final class Findings extends BaseErrorListener {

    private final Path path;
    private final List<String> findings;

    Findings(Path path, List<String> findings) {
      this.path = path;
      this.findings = findings;
    }

    @Override
    public void reportAmbiguity(
        Parser parser,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        BitSet alternatives,
        ATNConfigSet configs) {
      add("ambiguous", parser, dfa, stop);
    }

    @Override
    public void reportAttemptingFullContext(
        Parser parser, DFA dfa, int start, int stop, BitSet alternatives, ATNConfigSet configs) {
      add("needs the whole context", parser, dfa, stop);
    }

    private void add(String what, Parser parser, DFA dfa, int stop) {
      String rule = parser.getRuleNames()[dfa.atnStartState.ruleIndex];
      Token token = parser.getTokenStream().get(stop);
      findings.add(path + ":" + token.getLine() + ": " + what + " in " + rule);
    }
  }
}
