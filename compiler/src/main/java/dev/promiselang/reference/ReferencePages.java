package dev.promiselang.reference;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference of a package: an index, and a page for each module that offers something. */
public final class ReferencePages {

  /** What each index begins with, by which a folder of pages is known as ours. */
  public static final String MARK = "<!-- written by promisec docs -->";

  private static final String SOURCE = ".promise";

  private ReferencePages() {}

  /** The pages as Markdown, by their paths. */
  public static SortedMap<String, String> markdown(
      ModuleGraph graph, Resolution resolution, Typing typing) {
    SourceWords words = new SourceWords(graph);
    SortedMap<String, String> pages = new TreeMap<>();
    List<List<String>> promises = new ArrayList<>();
    List<String> modules = new ArrayList<>();
    for (LoadedModule module : graph.rootModules()) {
      String text = new ModulePage(words, typing).of(module);
      if (!text.isEmpty()) {
        String path = path(module);
        pages.put(path, text);
        modules.add("[" + Markdown.inline(module.id().path()) + "](" + path + ")");
        promises.addAll(promises(module, path));
      }
    }
    List<String> kinds = new ArrayList<>();
    ImportedKinds.of(graph, resolution)
        .forEach(
            (kind, crd) -> {
              String path = "kinds/" + kind.kind() + "." + crd.group() + ".md";
              pages.putIfAbsent(path, KindPage.of(kind, crd, typing));
              kinds.add(
                  "[" + kind.kind() + "](" + path + ") in " + Markdown.inline(kind.apiVersion()));
            });
    Markdown index =
        new Markdown()
            .block(MARK)
            .heading(1, graph.manifest().name() + " " + graph.manifest().version())
            .table(List.of("promise", "what it is"), promises)
            .heading(2, "Modules")
            .bullets(modules);
    if (!kinds.isEmpty()) {
      index.heading(2, "Kinds of imported CRDs").bullets(kinds);
    }
    pages.put("index.md", index.toString());
    return pages;
  }

  private static String path(LoadedModule module) {
    String path = module.id().path();
    String stem = path.endsWith(SOURCE) ? path.substring(0, path.length() - SOURCE.length()) : path;
    return (stem.equals("index") ? "index_" : stem) + ".md";
  }

  private static List<List<String>> promises(LoadedModule module, String path) {
    List<List<String>> rows = new ArrayList<>();
    for (Declaration declaration : module.tree().declarations()) {
      switch (declaration) {
        case Declaration.Promise promise ->
            rows.add(row(promise.name().text(), promise.documentation().text(), path));
        case Declaration.DerivedPromise promise ->
            rows.add(row(promise.name().text(), promise.documentation().text(), path));
        default -> {}
      }
    }
    rows.removeIf(row -> row.getFirst().startsWith("[_"));
    return rows;
  }

  private static List<String> row(String name, String documentation, String path) {
    String anchor = name.toLowerCase(java.util.Locale.ROOT);
    return List.of("[" + name + "](" + path + "#" + anchor + ")", Markdown.summary(documentation));
  }
}
