package dev.promiselang.reference;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes pages of HTML, which need nothing but themselves, out of pages of Markdown. */
public final class Html {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();

  private static final String PAGE =
      """
      <!doctype html>
      %s
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
      code { font: .9em ui-monospace, monospace; }
      pre { background: #f5f5f5; padding: 1rem; overflow-x: auto; }
      @media (prefers-color-scheme: dark) {
        body { background: #181818; color: #ddd; } a { color: #8bf; } pre { background: #222; }
        th, td { border-color: #444; }
      }
      </style>
      </head>
      <body>
      %s</body>
      </html>
      """;

  private Html() {}

  /** The same pages as HTML; links between them stay links between them. */
  public static SortedMap<String, String> of(SortedMap<String, String> markdown) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Map.Entry<String, String> page : markdown.entrySet()) {
      String text = page.getValue().replace(ReferencePages.MARK + "\n", "");
      Node tree = PARSER.parse(text);
      tree.accept(new PageLinks());
      String mark = page.getKey().equals("index.md") ? ReferencePages.MARK : "";
      String title = text.lines().findFirst().orElse("").replaceAll("[#`]", "").strip();
      pages.put(html(page.getKey()), PAGE.formatted(mark, escaped(title), RENDERER.render(tree)));
    }
    return pages;
  }

  private static String html(String path) {
    return path.replaceAll("\\.md(?=$|#)", ".html");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Turns links to pages of Markdown into links to pages of HTML. */
  private static final class PageLinks extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      if (!link.getDestination().contains("://")) {
        link.setDestination(html(link.getDestination()));
      }
      visitChildren(link);
    }
  }
}
