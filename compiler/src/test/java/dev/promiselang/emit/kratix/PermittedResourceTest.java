package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PermittedResourceTest {

  @Test
  void theGroupStandsBeforeTheFirstSlash() {
    assertEquals(new PermittedResource("apps", "deployments"), of("apps/deployments"));
    assertEquals(new PermittedResource("apps", "deployments/scale"), of("apps/deployments/scale"));
    assertEquals(new PermittedResource("a.io", "things"), of("a.io/things"));
    assertEquals(new PermittedResource("*", "*"), of("*/*"));
  }

  @Test
  void theCoreGroupHasNoName() {
    assertEquals(new PermittedResource("", "pods"), of("pods"));
    assertEquals(new PermittedResource("", "pods/log"), of("pods/log"));
    assertEquals(new PermittedResource("", "pods"), of("/pods"));
  }

  private static PermittedResource of(String written) {
    return PermittedResource.parse(written);
  }
}
