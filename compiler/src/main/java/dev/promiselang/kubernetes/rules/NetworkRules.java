package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Optional;

/** Ingresses and NetworkPolicies. */
final class NetworkRules {

  private static final String PATH = "networking.v1.HTTPIngressPath";
  private static final String TYPE = "pathType";
  private static final String BACKEND = "networking.v1.IngressBackend";
  private static final long LAST_PORT = 65_535;

  static final List<Rule> ALL =
      List.of(
          Rule.on("networking.v1.IngressSpec")
              .where(ingress -> !ingress.has("defaultBackend"))
              .needs("rules", "list at least one rule, or name a `defaultBackend`"),
          Rule.on("networking.v1.IngressSpec").text("ingressClassName", Syntax.SUBDOMAIN),
          Rule.on("networking.v1.IngressRule").text("host", Syntax.HOST),
          Rule.on("networking.v1.IngressTLS").text("secretName", Syntax.SUBDOMAIN),
          Rule.on("networking.v1.IngressTLS").texts("hosts", Syntax.HOST),
          Rule.on("networking.v1.HTTPIngressRuleValue").needs("paths", "list at least one path"),
          Rule.on(PATH)
              .needs(
                  TYPE, "write `pathType: \"Prefix\"` for a path and all below it, or `\"Exact\"`"),
          Rule.on(PATH).among(TYPE, "Exact", "Prefix", "ImplementationSpecific"),
          Rule.on(PATH)
              .where(path -> path.is(TYPE, "Exact", "Prefix"))
              .needs("path", "write `path: \"/\"` for all paths"),
          Rule.on(PATH).where(path -> path.has("path")).text("path", Syntax.ABSOLUTE),
          Rule.on(PATH)
              .where(path -> path.is(TYPE, "Exact", "Prefix"))
              .check(
                  path -> {
                    if (path.text("path").startsWith("/")
                        && path.text("path").matches(".*(//|/\\./|/\\.\\./|%2[fF]|/\\.\\.?$).*")) {
                      path.refuseValue("path", "a path has no `//`, `/./`, `/../` or `%2f`");
                    }
                  }),
          Rule.on(BACKEND).exactlyOne("service", "resource"),
          Rule.on(BACKEND).check(backend -> resource(backend, "kind")),
          Rule.on(BACKEND).check(backend -> resource(backend, "name")),
          Rule.on("networking.v1.IngressServiceBackend").needs("name", "name the Service"),
          Rule.on("networking.v1.IngressServiceBackend").text("name", Syntax.HOST_LABEL),
          Rule.on("networking.v1.IngressServiceBackend")
              .where(service -> !service.has("port"))
              .needs("port", "write `port: { number: 80 }` or `port: { name: \"http\" }`"),
          Rule.on("networking.v1.ServiceBackendPort").exactlyOne("number", "name"),
          Rule.on("networking.v1.ServiceBackendPort").within("number", 0, LAST_PORT),
          Rule.on("networking.v1.ServiceBackendPort").text("name", Syntax.PORT_NAME),
          Rule.on("networking.v1.IngressClassSpec").needs("controller", "name the controller"),
          Rule.on("networking.v1.IngressClassSpec")
              .text("controller", Syntax.ofDomain("the name of a controller")),
          Rule.on("networking.v1.IngressClassParametersReference")
              .where(parameters -> parameters.is("scope", "Namespace"))
              .needs("namespace", "name the namespace that they are in"),
          Rule.on("networking.v1.NetworkPolicyPeer")
              .check(
                  peer -> {
                    boolean selects = peer.hasAny("podSelector", "namespaceSelector");
                    if (peer.has("ipBlock") && selects) {
                      peer.refuseField(
                          "ipBlock",
                          "beside a selector",
                          "write two items: one with the `ipBlock`, one with the selector");
                    } else if (!peer.has("ipBlock") && !selects) {
                      peer.refuse(
                          Refusal.Sort.LACKING,
                          peer.path(),
                          "`" + peer.path() + "` means nobody",
                          "write a `podSelector`, a `namespaceSelector` or an `ipBlock`");
                    }
                  }),
          Rule.on("networking.v1.IPBlock").needs("cidr", Syntax.CIDR.help()),
          Rule.on("networking.v1.IPBlock").text("cidr", Syntax.CIDR),
          Rule.on("networking.v1.IPBlock").texts("except", Syntax.CIDR),
          Rule.on("networking.v1.IPBlock").check(NetworkRules::except),
          Rule.on("networking.v1.NetworkPolicyPort")
              .check(port -> ContainerRules.port(port, "port")),
          Rule.on("networking.v1.NetworkPolicyPort").check(NetworkRules::endPort));

  private NetworkRules() {}

  private static void resource(Part backend, String field) {
    Part resource = backend.part("resource");
    if (backend.has("resource") && !resource.has(field)) {
      resource.refuseLacking(field, "say which object is meant");
    }
  }

  /** What is left out is a part of the range, and not all of it. */
  private static void except(Part block) {
    List<String> out = block.texts("except");
    for (int i = 0; i < out.size(); i++) {
      Optional<AddressRange> whole = AddressRange.parse(block.text("cidr"));
      Optional<AddressRange> part = AddressRange.parse(out.get(i));
      if (whole.isPresent() && part.isPresent() && !part.get().isPartOf(whole.get())) {
        block.refuse(
            Refusal.Sort.MISMATCH,
            block.path().field("except").item(i),
            "`" + out.get(i) + "` is no part of `" + block.text("cidr") + "`",
            "only a smaller range inside `cidr` can be left out");
      }
    }
  }

  private static void endPort(Part port) {
    Optional<Long> end = port.number("endPort");
    Optional<Long> first = port.number("port");
    if (first.filter(number -> number < 1 || LAST_PORT < number).isPresent()) {
      return;
    }
    if (end.isPresent() && first.isEmpty()) {
      port.refuseField(
          "endPort",
          port.has("port") ? "where `port` is a name" : "without a `port`",
          "write the first port as a number: `port`");
    } else if (end.isPresent() && (end.get() < first.get() || LAST_PORT < end.get())) {
      port.refuseValue("endPort", "it is a number from `port`, " + first.get() + ", to 65535");
    }
  }
}
