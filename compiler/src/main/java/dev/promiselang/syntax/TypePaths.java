package dev.promiselang.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code redis.RedisFailover} out of the members that it was parsed as. */
final class TypePaths {

  private TypePaths() {}

  /** Whether an expression is names with dots between and nothing else. */
  static boolean isPath(Expression expression) {
    return switch (expression) {
      case Expression.Reference reference -> !reference.name().text().equals("self");
      case Expression.TypeReference _ -> true;
      case Expression.Member member -> !member.optional() && isPath(member.target());
      default -> false;
    };
  }

  static QualifiedName of(Expression path, Name last) {
    List<Name> names = new ArrayList<>();
    collect(path, names);
    names.add(last);
    return new QualifiedName(path.at().to(last.at()), names);
  }

  private static void collect(Expression path, List<Name> names) {
    switch (path) {
      case Expression.Reference reference -> names.add(reference.name());
      case Expression.TypeReference reference -> names.addAll(reference.name().parts());
      case Expression.Member member -> {
        collect(member.target(), names);
        names.add(member.name());
      }
      default -> {}
    }
  }
}
