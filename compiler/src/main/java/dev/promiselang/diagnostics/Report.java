package dev.promiselang.diagnostics;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A problem told to a person: what is wrong, where, what else has to do with it, and what to write
 * instead. {@code clusters} are the names of the clusters that a finding about the fleet concerns,
 * in name order; they are empty for problems of the text.
 */
public record Report(
    Severity severity,
    String title,
    Label primary,
    List<Label> others,
    List<String> help,
    List<Fix> fixes,
    List<String> clusters) {

  public Report {
    others = List.copyOf(others);
    help = List.copyOf(help);
    fixes = List.copyOf(fixes);
    clusters = List.copyOf(clusters);
  }

  public static Report error(String title, Span at, String label) {
    return of(Severity.ERROR, title, at, label);
  }

  public static Report warning(String title, Span at, String label) {
    return of(Severity.WARNING, title, at, label);
  }

  public static Report note(String title, Span at, String label) {
    return of(Severity.NOTE, title, at, label);
  }

  private static Report of(Severity severity, String title, Span at, String label) {
    return new Report(
        severity, title, new Label(at, label), List.of(), List.of(), List.of(), List.of());
  }

  /** The same report with one more place that has to do with it. */
  public Report and(Span at, String label) {
    return new Report(
        severity, title, primary, plus(others, new Label(at, label)), help, fixes, clusters);
  }

  /** The same report with all of these places too. */
  public Report and(List<Label> labels) {
    List<Label> all = new ArrayList<>(others);
    all.addAll(labels);
    return new Report(severity, title, primary, all, help, fixes, clusters);
  }

  /** The same report with one more line of help; a blank text adds nothing. */
  public Report help(String text) {
    return text.isBlank()
        ? this
        : new Report(severity, title, primary, others, plus(help, text), fixes, clusters);
  }

  /** The same report with a line of help that is also an edit. */
  public Report help(String text, Span at, String replacement) {
    return help(text).fix(new Fix(text, at, replacement));
  }

  /**
   * The same report with the name that was probably meant, as an edit where there is no doubt;
   * {@code at} is the word itself.
   */
  public Report didYouMean(String word, Span at, Collection<String> candidates) {
    Report asked = help(Suggestions.didYouMean(word, candidates));
    return Suggestions.certain(word, candidates)
        .map(meant -> asked.fix(new Fix("write `" + meant + "`", at, meant)))
        .orElse(asked);
  }

  public Report fix(Fix fix) {
    return new Report(severity, title, primary, others, help, plus(fixes, fix), clusters);
  }

  public Report clusters(List<String> names) {
    return new Report(
        severity, title, primary, others, help, fixes, names.stream().sorted().toList());
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
