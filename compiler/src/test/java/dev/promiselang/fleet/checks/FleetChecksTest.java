package dev.promiselang.fleet.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetChecksTest {

  @Test
  void everyCheckIsListedByName() {
    List<String> found =
        new ClassFileImporter()
            .importPackages(FleetCheck.class.getPackageName()).stream()
                .filter(type -> type.isAssignableTo(FleetCheck.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    List<String> listed =
        FleetChecks.ALL.stream().map(check -> check.getClass().getSimpleName()).toList();
    assertEquals(found, listed, "add the missing line to FleetChecks.ALL");
  }
}
