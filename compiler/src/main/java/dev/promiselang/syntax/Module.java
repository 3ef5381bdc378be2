package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/** A file as a tree; broken parts stand in it as missing nodes. */
public record Module(
    Span at, List<Import> imports, List<Declaration> declarations, List<Comment> comments)
    implements Node {

  public Module {
    imports = List.copyOf(imports);
    declarations = List.copyOf(declarations);
    comments = List.copyOf(comments);
  }
}
