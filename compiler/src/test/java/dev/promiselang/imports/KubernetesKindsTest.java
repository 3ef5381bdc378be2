package dev.promiselang.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.imports.KubernetesKinds.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesKindsTest {

  private final KubernetesKinds kinds = KubernetesKinds.builtIn();

  @Test
  void aKindHasItsScope() {
    assertEquals(Optional.of(Scope.NAMESPACED), kinds.find("apps/v1", "Deployment"));
    assertEquals(Optional.of(Scope.CLUSTER), kinds.find("v1", "Namespace"));
    assertEquals(Optional.empty(), kinds.find("v1", "Deployment"));
    assertTrue(kinds.kinds("batch/v1").contains("CronJob"));
  }

  @Test
  void everyGroupIsNamedByItsFirstLabel() {
    assertEquals("", kinds.groups().get("core"));
    assertEquals("rbac.authorization.k8s.io", kinds.groups().get("rbac"));
    assertEquals("flowcontrol.apiserver.k8s.io", kinds.groups().get("flowcontrol"));
    assertTrue(kinds.versions("autoscaling").contains("v2"));
  }
}
