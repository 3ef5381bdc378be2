package dev.promiselang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@link Children} lists by hand is what the records hold, comments aside. */
class ChildrenTest {

  private static final Path FIXTURES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/syntax");

  @Test
  void theChildrenOfANodeAreTheNodesThatItHolds() throws IOException {
    Set<String> met = new TreeSet<>();
    for (Path file : ProjectFolder.files(FIXTURES)) {
      if (file.toString().endsWith(".promise")) {
        SourceFile source = new SourceFile(new SourceId("x"), Files.readString(file));
        check(Parser.parse(source).value(), met);
      }
    }
    assertEquals(Set.of(), new TreeSet<>(missing(met)), "no fixture has these nodes");
  }

  private static void check(Node node, Set<String> met) {
    met.add(node.getClass().getName());
    List<Node> children = Children.of(node);
    assertEquals(held(node), new HashSet<>(children), node.getClass().getName());
    for (Node child : children) {
      check(child, met);
    }
  }

  private static Set<Node> held(Node node) {
    List<Node> held = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        collect(component.getAccessor().invoke(node), held);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    held.removeIf(child -> child instanceof Documentation || child instanceof Comment);
    return new HashSet<>(held);
  }

  private static void collect(Object value, List<Node> held) {
    switch (value) {
      case Node node -> held.add(node);
      case List<?> list -> list.forEach(item -> collect(item, held));
      case Optional<?> optional -> optional.ifPresent(item -> collect(item, held));
      default -> {}
    }
  }

  private static List<String> missing(Set<String> met) {
    List<String> missing = new ArrayList<>();
    for (Class<?> family :
        List.of(
            Declaration.class,
            PromiseItem.class,
            FleetItem.class,
            Entry.class,
            Expression.class,
            ListElement.class,
            TypeExpression.class,
            TypeExpression.Constraint.class,
            RecordBody.Member.class,
            Placement.Target.class,
            TextPart.class)) {
      for (Class<?> node : family.getPermittedSubclasses()) {
        if (!node.getSimpleName().equals("Missing") && !met.contains(node.getName())) {
          missing.add(node.getName());
        }
      }
    }
    return missing;
  }
}
