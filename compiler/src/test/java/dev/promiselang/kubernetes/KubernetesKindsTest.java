package dev.promiselang.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.kubernetes.KubernetesKinds.Kind;
import dev.promiselang.kubernetes.KubernetesKinds.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesKindsTest {

  private final KubernetesKinds kinds = KubernetesKinds.builtIn();

  @Test
  void aKindHasItsScope() {
    assertEquals(Optional.of(Scope.NAMESPACED), scope("apps/v1", "Deployment"));
    assertEquals(Optional.of(Scope.CLUSTER), scope("v1", "Namespace"));
    assertEquals(Optional.empty(), scope("v1", "Deployment"));
    assertTrue(kinds.kinds("batch/v1").contains("CronJob"));
  }

  private Optional<Scope> scope(String apiVersion, String kind) {
    return kinds.find(apiVersion, kind).map(Kind::scope);
  }

  @Test
  void everyGroupIsNamedByItsFirstLabel() {
    assertEquals("", kinds.groups().get("core"));
    assertEquals("rbac.authorization.k8s.io", kinds.groups().get("rbac"));
    assertEquals("flowcontrol.apiserver.k8s.io", kinds.groups().get("flowcontrol"));
    assertTrue(kinds.versions("autoscaling").contains("v2"));
  }
}
