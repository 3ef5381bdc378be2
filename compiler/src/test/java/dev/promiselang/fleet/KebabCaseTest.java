package dev.promiselang.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KebabCaseTest {

  @Test
  void aRunOfCapitalsIsOneWordAndDigitsStayWithTheWordBefore() {
    assertEquals("gpu-operator", KebabCase.of("GPUOperator"));
    assertEquals("team-a-environment", KebabCase.of("TeamAEnvironment"));
    assertEquals("redis7-operator", KebabCase.of("Redis7Operator"));
    assertEquals("argo-cd", KebabCase.of("ArgoCD"));
    assertEquals("gitops-agent", KebabCase.of("gitopsAgent"));
    assertEquals("a-b", KebabCase.of("A_B"));
  }
}
