package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands before a declaration: nothing twice that means one thing, and typed values. */
final class AnnotationChecker {

  private static final String SCHEMA = "schema";
  private static final Set<String> REPEATABLE = Set.of(SCHEMA);
  private static final Set<String> REPEATABLE_OF_APIS = Set.of("column", SCHEMA);

  private final Checking checking;

  AnnotationChecker(Checking checking) {
    this.checking = checking;
  }

  void once(List<Annotation> annotations) {
    once(annotations, REPEATABLE);
  }

  void ofApi(List<Annotation> annotations, Context context) {
    once(annotations, REPEATABLE_OF_APIS);
    values(annotations, context);
  }

  private void once(List<Annotation> annotations, Set<String> repeatable) {
    Map<String, Span> before = new HashMap<>();
    for (Annotation annotation : annotations) {
      String name = annotation.name().text();
      Span first = before.putIfAbsent(name, annotation.at());
      if (first != null && !annotation.name().isMissing() && !repeatable.contains(name)) {
        checking.report(new AnnotationTwice(annotation.at(), name, first));
      }
    }
  }

  /** Parts of schemas may be anything as long as it can be written down. */
  void values(List<Annotation> annotations, Context context) {
    Expected anything = Expected.of(new Type.Any());
    for (Annotation annotation : annotations) {
      if (annotation.name().text().equals(SCHEMA)) {
        for (Argument argument : annotation.arguments()) {
          checking.expressions().check(argument.value(), anything, context);
        }
      }
    }
  }
}
