package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.kubernetes.Fault;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.kubernetes.ObjectFaults;
import dev.promiselang.kubernetes.rules.Refusal;
import dev.promiselang.kubernetes.rules.RefusedParts;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges objects as API servers do. */
public final class Refusals {

  /** What is wrong is that a field is there, or that something beside it is not. */
  private static final Set<Refusal.Sort> AT_KEYS =
      EnumSet.of(Refusal.Sort.CHOICE, Refusal.Sort.LACKING, Refusal.Sort.UNKNOWN);

  private final RefusedParts parts = new RefusedParts(KubernetesTables.builtIn());
  private final ObjectFaults faults = new ObjectFaults(KubernetesTables.builtIn());
  private final FieldPlaces places;

  public Refusals(Program program) {
    this.places = new FieldPlaces(program);
  }

  /** What would be refused of an object. */
  public List<Refused> of(Manifest manifest) {
    List<Refusal> refusals = parts.of(manifest.object());
    return refusals.stream()
        .filter(refusal -> !followsFromFault(refusal, manifest.object()))
        .map(refusal -> at(manifest, refusal))
        .toList();
  }

  /** What has been found in an object, with the place where it is written. */
  public Refused at(Manifest manifest, Refusal refusal) {
    return new Refused(manifest, refusal, place(manifest, refusal));
  }

  /** A part of an object that would be refused, and where it is written. */
  public record Refused(Manifest manifest, Refusal refusal, Span at) {

    /** What makes mistakes the same. */
    public Object key() {
      return List.of(at, refusal.title());
    }

    /** The problem; clusters are given when not all that have the object have the mistake. */
    public Problem on(List<String> clusters) {
      RefusedField field = new RefusedField(object(), refusal, at, installed(), clusters);
      return switch (refusal.sort()) {
        case VALUE -> new RefusedValue(field);
        case UNKNOWN -> new FieldNotKnown(field);
        case LACKING -> new LackingPart(field);
        case CHOICE -> new ExclusiveFields(field);
        case TWICE -> new NamedTwice(field);
        case MISMATCH -> new PartsDisagree(field);
        case RULE -> new RuleBroken(field);
      };
    }

    private String object() {
      return (manifest.kind() + " " + manifest.name()).strip();
    }

    /** What installs the object, where that is not around what is wrong. */
    private Optional<Label> installed() {
      Span entry = manifest.at();
      boolean around =
          at.file().equals(entry.file()) && entry.start() <= at.start() && at.end() <= entry.end();
      return around
          ? Optional.empty()
          : Optional.of(new Label(entry, "`" + object() + "` is installed here"));
    }
  }

  /** Whether what is wrong may be wrong only for a field beside it that has been misspelt. */
  private boolean followsFromFault(Refusal refusal, Yaml.Mapping object) {
    String outer = refusal.path().outer().toString();
    return faults.of(object).stream()
        .filter(fault -> !(fault instanceof Fault.OnlyIn))
        .map(fault -> fault.path().toString())
        .anyMatch(path -> path.startsWith(outer) && !path.equals(outer));
  }

  private Span place(Manifest manifest, Refusal refusal) {
    return AT_KEYS.contains(refusal.sort())
        ? places.key(manifest, refusal.path())
        : places.value(manifest, refusal.path());
  }
}
