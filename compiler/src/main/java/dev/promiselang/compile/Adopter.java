package dev.promiselang.compile;

import dev.promiselang.adopt.Adoption;
import dev.promiselang.adopt.Decisions;
import dev.promiselang.adopt.Manifests;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes source of CRDs and Promises: writes it, tries it, and writes again what trying has shown,
 * until the schemas that are made of it are those that it was made of.
 */
public final class Adopter {

  /** Fields with mistakes are told less exactly, twice at most, some of them within others. */
  private static final int TRIALS = 12;

  private Adopter() {}

  /** The source that stands for some files of YAML. */
  public static Checked<SourceFile> adopt(List<SourceFile> files, SourceId id) {
    Problems problems = new Problems();
    List<YamlDocument> documents = new ArrayList<>();
    for (SourceFile file : files) {
      documents.addAll(problems.take(YamlReader.read(file)));
    }
    Manifests manifests = Manifests.of(documents);
    Adoption adoption = Adoption.of(manifests, decisions(manifests, id));
    return problems.with(adoption.apis(id));
  }

  private static Decisions decisions(Manifests manifests, SourceId id) {
    Decisions decisions = Decisions.NONE;
    for (int trial = 0; trial < TRIALS; trial++) {
      Adoption adoption = Adoption.of(manifests, decisions);
      ApiTrial tried = ApiTrial.of(adoption.apis(id));
      if (tried.mistakes().isEmpty()) {
        Decisions compared = adoption.compare(tried.schemas());
        if (compared.changeable().equals(decisions.changeable())) {
          return compared;
        }
        decisions = compared.plain();
      } else {
        decisions = withoutMistakes(decisions, tried);
      }
    }
    return decisions;
  }

  private static Decisions withoutMistakes(Decisions decisions, ApiTrial tried) {
    Decisions better = decisions;
    for (Problem mistake : tried.mistakes()) {
      Optional<ApiTrial.Fault> fault = tried.fault(mistake);
      if (fault.isPresent()) {
        better = better.lessExact(fault.get().place(), fault.get().inDefault());
      }
    }
    return better;
  }
}
