package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** A text that is neither YAML nor JSON. */
public record InvalidYaml(Span at, String what, List<Label> context) implements Problem {

  public static final Code CODE = new Code("P0710", "yaml-syntax");

  public InvalidYaml {
    context = List.copyOf(context);
  }

  InvalidYaml(Span at, String what) {
    this(at, what, List.of());
  }

  /** Makes a span of two counts of characters. */
  interface Place {
    Span of(int start, int end);
  }

  static InvalidYaml of(MarkedYamlEngineException e, Place place) {
    int at = e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
    Optional<Label> context =
        e.getContextMark()
            .filter(mark -> mark.getIndex() != at)
            .map(mark -> new Label(place.of(mark.getIndex(), mark.getIndex() + 1), e.getContext()));
    return new InvalidYaml(place.of(at, at + 1), e.getProblem(), context.stream().toList());
  }

  static InvalidYaml of(JacksonException e, Place place) {
    int at = Math.max(0, (int) e.getLocation().getCharOffset());
    return new InvalidYaml(place.of(at, at + 1), e.getOriginalMessage());
  }

  static String illegal(int codePoint) {
    return "the character U+%04X cannot stand here".formatted(codePoint);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this file is not valid YAML", at, what).and(context);
  }
}
