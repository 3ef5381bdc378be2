package dev.promiselang.eval.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Receiver;
import dev.promiselang.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltinsTest {

  @Test
  void everyBuiltinIsListed() {
    Set<String> found =
        new ClassFileImporter()
            .importPackages(Builtins.class.getPackageName()).stream()
                .filter(type -> type.isAssignableTo(Builtin.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(List.copyOf(found), names(), "add the missing line to Builtins.ALL");
  }

  private static List<String> names() {
    return Builtins.ALL.stream().map(builtin -> builtin.getClass().getSimpleName()).toList();
  }

  @Test
  void noTwoMeanTheSame() {
    Set<String> seen = new HashSet<>();
    for (Builtin builtin : Builtins.ALL) {
      for (Receiver receiver : builtin.receivers()) {
        assertTrue(seen.add(receiver + "." + builtin.name()), builtin.name());
      }
    }
  }

  @Test
  void everyBuiltinIsDocumentedInOneSentenceAndHasAnExample() {
    for (Builtin builtin : Builtins.ALL) {
      String sentence = builtin.documentation();
      assertTrue(Character.isUpperCase(sentence.charAt(0)) && sentence.endsWith("."), sentence);
      assertTrue(builtin.example().contains("." + builtin.name()), builtin.example());
    }
  }

  @Test
  void theCheckerFindsThemByType() {
    Builtins builtins = new Builtins(new CrdSchemas());
    assertEquals(
        new Type.Bool(),
        builtins.find(Type.Text.PLAIN, "startsWith").orElseThrow().result().apply(List.of()));
    assertEquals(
        new Type.Maybe(new Type.Version()),
        builtins
            .find(Type.ListOf.of(new Type.Version()), "first")
            .orElseThrow()
            .result()
            .apply(List.of()));
    assertTrue(builtins.find(new Type.Duration(), "go").orElseThrow().property());
    assertFalse(builtins.find(Type.ListOf.of(Type.Text.PLAIN), "sum").isPresent());
    assertEquals(
        List.of("go", "prometheus", "seconds", "text"), builtins.names(new Type.Duration()));
  }
}
