package dev.promiselang.compile;

import dev.promiselang.adopt.Adoption;
import dev.promiselang.adopt.Decisions;
import dev.promiselang.adopt.Manifests;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Edits;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.emit.kratix.schema.SchemaFault;
import dev.promiselang.emit.kratix.schema.StructuralSchema;
import dev.promiselang.format.Formatter;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes source of CRDs and Promises: writes it, tries it, and writes again what trying has shown,
 * until what is made of it is what it was made of.
 */
public final class Adopter {

  /** A field with a mistake is told less exactly, twice at most; some stand within others. */
  private static final int TRIALS = 12;

  private final SourceId id;
  private final Manifests manifests;

  private Adopter(Manifests manifests, SourceId id) {
    this.manifests = manifests;
    this.id = id;
  }

  /** The source that stands for some files of YAML; empty when there is nothing to make it of. */
  public static Checked<Optional<Adopted>> adopt(List<SourceFile> files, SourceId id) {
    Problems problems = new Problems();
    List<YamlDocument> documents = new ArrayList<>();
    for (SourceFile file : files) {
      documents.addAll(problems.take(YamlReader.read(file)));
    }
    Manifests manifests = Manifests.of(documents);
    if (!problems.sound()) {
      return problems.with(Optional.empty());
    }
    if (manifests.isEmpty()) {
      problems.addAll(Manifests.nothing(files));
      return problems.with(Optional.empty());
    }
    Set<String> unknown = unknownKeywords(manifests);
    Manifests known = unknown.isEmpty() ? manifests : manifests.without(unknown);
    return problems.with(Optional.of(new Adopter(known, id).adopt()));
  }

  private static Set<String> unknownKeywords(Manifests manifests) {
    Set<String> unknown = new TreeSet<>();
    for (Yaml.Mapping schema : manifests.schemas()) {
      for (SchemaFault fault : StructuralSchema.faults(schema)) {
        if (fault instanceof SchemaFault.UnknownKeyword(var _, String keyword, var _)) {
          unknown.add(keyword);
        }
      }
    }
    return unknown;
  }

  private Adopted adopt() {
    Adoption adoption = Adoption.of(manifests, decisions());
    Checked<SourceFile> written = adoption.source(id);
    List<Problem> notes = new ArrayList<>(written.problems());
    notes.addAll(manifests.leftOut());
    SourceFile source = written.value();
    Compilation compilation = Compiler.compile(new MemorySource(source));
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Fix> fixes = LiteralFixes.of(source, compilation.problems());
      if (fixes.isEmpty()) {
        break;
      }
      SourceFile mended = new SourceFile(id, Edits.of(source, fixes).text());
      source = new SourceFile(id, Formatter.format(mended).value());
      compilation = Compiler.compile(new MemorySource(source));
    }
    compilation.output().ifPresent(output -> notes.addAll(manifests.differences(yaml(output))));
    return new Adopted(source, notes, compilation);
  }

  /** The Promises and CRDs that were written, by their paths. */
  private static Map<String, YamlDocument> yaml(OutputTree output) {
    Map<String, YamlDocument> written = new TreeMap<>();
    for (String path : output.files().keySet()) {
      if (path.startsWith("promises/") || path.startsWith("crds/")) {
        SourceFile file = new SourceFile(new SourceId(path), output.text(path));
        YamlReader.read(file).value().forEach(document -> written.put(path, document));
      }
    }
    return written;
  }

  private Decisions decisions() {
    Decisions decisions = Decisions.NONE;
    for (int trial = 0; trial < TRIALS; trial++) {
      Adoption adoption = Adoption.of(manifests, decisions);
      ApiTrial tried = ApiTrial.of(adoption.apis(id));
      if (!tried.mistakes().isEmpty()) {
        decisions = withoutMistakes(decisions, tried);
        continue;
      }
      Decisions compared = adoption.compare(tried.schemas());
      if (compared.changeable().equals(decisions.changeable())) {
        return compared;
      }
      decisions = compared.plain();
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
