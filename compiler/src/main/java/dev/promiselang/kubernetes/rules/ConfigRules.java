package dev.promiselang.kubernetes.rules;

import java.util.List;

/** ConfigMaps and Secrets. */
final class ConfigRules {

  private static final String DATA = "data";
  private static final String SECRET = "core.v1.Secret";
  private static final String CONFIG = "core.v1.ConfigMap";

  static final List<Rule> ALL =
      List.of(
          Rule.on(CONFIG, SECRET).keys(DATA, Syntax.DATA_KEY),
          Rule.on(CONFIG).keys("binaryData", Syntax.DATA_KEY),
          Rule.on(SECRET).keys("stringData", Syntax.DATA_KEY),
          Rule.on(CONFIG)
              .check(
                  config -> {
                    for (String key : config.part("binaryData").entries().keySet()) {
                      if (config.part(DATA).mentions(key)) {
                        config.refuse(
                            Refusal.Sort.TWICE,
                            config.path().field(DATA).field(key),
                            "`" + key + "` stands in `data` and in `binaryData`",
                            "keep one of them");
                      }
                    }
                  }),
          typed("kubernetes.io/tls", "tls.crt", "tls.key"),
          typed("kubernetes.io/dockerconfigjson", ".dockerconfigjson"),
          typed("kubernetes.io/dockercfg", ".dockercfg"),
          typed("kubernetes.io/ssh-auth", "ssh-privatekey"),
          Rule.on(SECRET)
              .where(secret -> secret.is("type", "kubernetes.io/basic-auth"))
              .check(
                  secret -> {
                    if (!holds(secret, "username") && !holds(secret, "password")) {
                      lacks(secret, "username");
                    }
                  }),
          Rule.on(SECRET)
              .where(secret -> secret.is("type", "kubernetes.io/service-account-token"))
              .check(
                  secret -> {
                    Part annotations = secret.part("metadata", "annotations");
                    if (!annotations.has("kubernetes.io/service-account.name")) {
                      annotations.refuseLacking(
                          "kubernetes.io/service-account.name", "name the ServiceAccount");
                    }
                  }));

  private ConfigRules() {}

  /** A Secret of a type holds what the type is about. */
  private static Rule typed(String type, String... keys) {
    return Rule.on(SECRET)
        .where(secret -> secret.is("type", type))
        .check(
            secret -> {
              List.of(keys).stream()
                  .filter(key -> !holds(secret, key))
                  .findFirst()
                  .ifPresent(key -> lacks(secret, key));
            });
  }

  private static boolean holds(Part secret, String key) {
    return secret.part(DATA).mentions(key) || secret.part("stringData").mentions(key);
  }

  private static void lacks(Part secret, String key) {
    secret.refuse(
        Refusal.Sort.LACKING,
        secret.path().field(DATA).field(key),
        "a Secret of the type `" + secret.text("type") + "` has no `" + key + "`",
        "write `\"" + key + "\"` in `data` or `stringData`, or leave `type` out");
  }
}
