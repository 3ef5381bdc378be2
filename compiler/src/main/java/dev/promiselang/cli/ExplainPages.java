package dev.promiselang.cli;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.workspace.BundledFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that explain problems, one for each code. */
record ExplainPages(List<Page> all) {

  private static final BundledFiles FILES = new BundledFiles("explain");
  private static final String PAGE = "/page.md";

  /** The page of one code; its folder is named after both of the code's names. */
  record Page(String id, String slug) {

    static Page of(String folder) {
      int dash = folder.indexOf('-');
      return new Page(folder.substring(0, dash), folder.substring(dash + 1));
    }

    /** A line for the list of all pages: both names and the first sentence of the page. */
    String line(int width) {
      String line = "%s  %-30s %s".formatted(id, slug, firstSentence()).stripTrailing();
      return line.length() <= width ? line : line.substring(0, width - 4).stripTrailing() + " ...";
    }

    private String firstSentence() {
      String paragraph =
          file("page.md")
              .lines()
              .skip(1)
              .dropWhile(String::isBlank)
              .takeWhile(line -> !line.isBlank())
              .collect(Collectors.joining(" "));
      return paragraph.replaceFirst("(?<=[^.]\\.) .*", "");
    }

    /** The page, then what is refused and what is accepted instead where text can show it. */
    String text() {
      return file("page.md").stripTrailing()
          + "\n"
          + example("Refused:", "bad.promise")
          + example("Accepted:", "good.promise");
    }

    private String example(String title, String name) {
      return FILES
          .read(path(name))
          .map(text -> "\n" + title + "\n\n" + text.stripTrailing().indent(4))
          .orElse("");
    }

    private String file(String name) {
      return FILES.read(path(name)).orElseThrow(() -> new CompilerBug("no page " + path(name)));
    }

    private String path(String name) {
      return id + "-" + slug + "/" + name;
    }
  }

  static ExplainPages bundled() {
    return new ExplainPages(
        FILES.list().stream()
            .filter(path -> path.endsWith(PAGE))
            .map(path -> Page.of(path.substring(0, path.length() - PAGE.length())))
            .toList());
  }

  /** The page of a kind of problem; each has one. */
  Page of(Code code) {
    return all.stream()
        .filter(page -> page.id().equals(code.id()))
        .findFirst()
        .orElseThrow(() -> new CompilerBug("no page explains " + code));
  }

  /** The page of a code, by id or slug or both as a report shows them. */
  Optional<Page> find(String code) {
    return all.stream()
        .filter(
            page ->
                code.equalsIgnoreCase(page.id())
                    || code.equalsIgnoreCase(page.slug())
                    || code.equalsIgnoreCase(page.id() + "-" + page.slug()))
        .findFirst();
  }

  String hint(String code) {
    List<String> names = all.stream().flatMap(page -> Stream.of(page.id(), page.slug())).toList();
    return Suggestions.nearest(code, names)
        .map(near -> "; did you mean `" + near + "`?")
        .orElse("");
  }
}
