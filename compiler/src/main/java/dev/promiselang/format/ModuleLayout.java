package dev.promiselang.format;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Module;
import dev.promiselang.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out a whole file. */
final class ModuleLayout {

  private final Layouts layouts;
  private final Tape tape;
  private final List<Document> parts = new ArrayList<>();

  ModuleLayout(Layouts layouts) {
    this.layouts = layouts;
    this.tape = layouts.tape;
  }

  Document module(Module module) {
    List<Node> nodes =
        Stream.of(module.imports(), module.declarations())
            .<Node>flatMap(List::stream)
            .sorted(Comparator.comparing(Node::at))
            .toList();
    int next = 0;
    while (next < nodes.size()) {
      if (nodes.get(next) instanceof Declaration declaration) {
        parts.add(Joint.of(gap(next, nodes), separator(next)).document());
        parts.add(layouts.declarations.declaration(declaration));
        next++;
      } else {
        List<Import> run = run(nodes.subList(next, nodes.size()));
        parts.add(new ImportRun(layouts).of(run, separator(next)));
        next += run.size();
      }
    }
    return end(next, nodes);
  }

  private static Separator separator(int index) {
    return index == 0 ? Separator.START : Separator.DECLARATION;
  }

  private static List<Import> run(List<Node> nodes) {
    return nodes.stream().takeWhile(Import.class::isInstance).map(Import.class::cast).toList();
  }

  /** The gap before a node; imports have taken their part of it, and an empty line follows them. */
  private Gap gap(int next, List<Node> nodes) {
    Gap gap = tape.gap();
    boolean afterImport = next > 0 && nodes.get(next - 1) instanceof Import;
    return afterImport ? gap.afterImports(ImportRun.behind(gap)) : gap;
  }

  private Document end(int count, List<Node> nodes) {
    Gap gap = gap(count, nodes);
    if (count > 0) {
      parts.add(Joint.of(gap, Separator.LAST).remarks());
    } else if (!gap.remarks().isEmpty()) {
      parts.add(Joint.of(gap, Separator.START).remarks());
    }
    boolean empty = count == 0 && gap.remarks().isEmpty();
    parts.add(empty ? Document.EMPTY : new Document.Hard(false));
    return Document.sequence(parts);
  }
}
