package dev.promiselang.emit.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KratixNamesTest {

  @ParameterizedTest
  @CsvSource({
    "., 5058f1af8388633f609cadb75a75dc9d", "platform, 34a6e5d64ade17ef4e51612c50dd72f5",
    "worker, b61822e8357dcaff77eaaccf348d9134", "backstage, 5cfafeb105f76977d146f9c87f1a09da",
    "dev, e77989ed21758e78331b20e477fc5582", "prod, d6e4a9b6646c62fc48baa6dd6150d1f7",
    "replica-1, 56157635ce871dd44280b796392c6eb7", "crds, c16ae51f09d668b952e5ab23072ad64e",
    "v0.1.0, 77ba181626f8f35800c19c601193ee7f", "not-set, 5a7f3da8d20d6dea686331e4ad010da1"
  })
  void hashesAreThoseOfKratix(String text, String hash) {
    assertEquals(hash, KratixNames.hash(text));
    assertEquals(hash.substring(0, 5), KratixNames.shortHash(text));
  }

  @Test
  void longNamesAreShortenedAndStayUnique() {
    String kept = "a".repeat(40);
    assertEquals("redis-static-deps-", KratixNames.workPrefix("redis"));
    assertEquals(kept + "-static-deps-", KratixNames.workPrefix(kept));
    assertEquals("a".repeat(56) + "-", KratixNames.workPrefix("a".repeat(60)));
  }
}
