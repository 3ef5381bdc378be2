package dev.promiselang.kubernetes.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Services. */
final class ServiceRules {

  private static final String SERVICE = "core.v1.ServiceSpec";
  private static final String PORT = "core.v1.ServicePort";
  private static final String EXTERNAL = "ExternalName";
  private static final String PORTS = "ports";
  private static final long LAST_PORT = 65_535;

  static final List<Rule> ALL =
      List.of(
          Rule.on("core.v1.Service").needs("spec", "list at least one port: `spec.ports`"),
          Rule.on(SERVICE)
              .where(service -> !service.is("type", EXTERNAL) && !service.is("clusterIP", "None"))
              .needs(PORTS, "list at least one port, such as `{ port: 80 }`"),
          Rule.on(SERVICE).check(ServiceRules::portsHaveNames),
          Rule.on(SERVICE).unique(PORTS, "name"),
          Rule.on(SERVICE).check(ServiceRules::portsDiffer),
          Rule.on(PORT).within("port", 1, LAST_PORT),
          Rule.on(PORT).text("name", Syntax.LABEL),
          Rule.on(PORT)
              .where(port -> port.number("targetPort").orElse(1L) != 0)
              .check(port -> ContainerRules.port(port, "targetPort")),
          Rule.on(PORT).text("appProtocol", Syntax.QUALIFIED_NAME),
          Rule.on(SERVICE).check(ServiceRules::nodePorts),
          Rule.on(SERVICE).keys("selector", Syntax.QUALIFIED_NAME),
          Rule.on(SERVICE).values("selector", Syntax.LABEL_VALUE),
          Rule.on(SERVICE)
              .where(service -> service.is("type", EXTERNAL))
              .needs("externalName", "name the host that it stands for"),
          Rule.on(SERVICE)
              .where(service -> service.is("type", EXTERNAL))
              .text("externalName", Syntax.HOST_NAME),
          Rule.on(SERVICE)
              .where(service -> service.is("type", EXTERNAL))
              .forbids(
                  "clusterIP",
                  "with the type `ExternalName`",
                  "leave it out: such a Service is only a name"),
          Rule.on(SERVICE)
              .where(service -> service.is("type", "NodePort", "LoadBalancer"))
              .check(
                  service -> {
                    if (service.is("clusterIP", "None")) {
                      service.refuseValue(
                          "clusterIP",
                          "a Service of the type `"
                              + service.text("type")
                              + "` needs an address: leave it out");
                    }
                  }),
          Rule.on(SERVICE)
              .where(service -> !service.is("clusterIP", "None"))
              .text("clusterIP", Syntax.IP),
          Rule.on(SERVICE).texts("externalIPs", Syntax.IP),
          Rule.on(SERVICE)
              .where(service -> service.is("type", "LoadBalancer"))
              .texts("loadBalancerSourceRanges", Syntax.CIDR),
          Rule.on(SERVICE)
              .where(service -> !service.is("type", "LoadBalancer"))
              .forbids(
                  "loadBalancerClass",
                  "without `type: \"LoadBalancer\"`",
                  "leave it out, or write `type: \"LoadBalancer\"`"),
          Rule.on(SERVICE)
              .where(service -> !service.is("type", "LoadBalancer"))
              .forbids(
                  "loadBalancerSourceRanges",
                  "without `type: \"LoadBalancer\"`",
                  "leave it out, or write `type: \"LoadBalancer\"`"),
          Rule.on(SERVICE)
              .where(service -> !service.is("type", "LoadBalancer"))
              .forbids(
                  "allocateLoadBalancerNodePorts",
                  "without `type: \"LoadBalancer\"`",
                  "leave it out, or write `type: \"LoadBalancer\"`"),
          Rule.on(SERVICE)
              .where(
                  service ->
                      !service.is("type", "LoadBalancer", "NodePort")
                          && !service.has("externalIPs"))
              .forbids(
                  "externalTrafficPolicy",
                  "for a Service that is not seen from outside",
                  "leave it out, or write `type: \"LoadBalancer\"`"),
          Rule.on(SERVICE)
              .where(service -> service.number("healthCheckNodePort").orElse(0L) != 0)
              .where(
                  service ->
                      !service.is("type", "LoadBalancer")
                          || !service.is("externalTrafficPolicy", "Local"))
              .forbids(
                  "healthCheckNodePort",
                  "without `type: \"LoadBalancer\"` and `externalTrafficPolicy: \"Local\"`",
                  "leave it out"),
          Rule.on("core.v1.ClientIPConfig").within("timeoutSeconds", 1, 86_400),
          Rule.on(SERVICE)
              .among("trafficDistribution", "PreferClose", "PreferSameZone", "PreferSameNode"));

  private ServiceRules() {}

  private static void portsHaveNames(Part service) {
    List<Part> ports = service.parts(PORTS);
    if (ports.size() > 1) {
      for (Part port : ports) {
        if (!port.has("name")) {
          port.refuseLacking("name", "where there are several ports, each needs a name");
        }
      }
    }
  }

  private static void portsDiffer(Part service) {
    Set<List<Object>> seen = new HashSet<>();
    for (Part port : service.parts(PORTS)) {
      List<Object> key = List.of(port.number("port").orElse(0L), PodRules.protocol(port));
      if (port.has("port") && !seen.add(key)) {
        port.refuse(
            Refusal.Sort.TWICE,
            port.path(),
            "two items of `"
                + service.path().field(PORTS)
                + "` have the port `"
                + port.number("port").orElse(0L)
                + "`",
            "give each another `port`, or another `protocol`");
      }
    }
  }

  private static void nodePorts(Part service) {
    for (Part port : service.parts(PORTS)) {
      long number = port.number("nodePort").orElse(0L);
      if (number != 0 && !service.is("type", "NodePort", "LoadBalancer")) {
        port.refuseField(
            "nodePort",
            "without `type: \"NodePort\"`",
            "leave it out, or write `type: \"NodePort\"`");
      }
    }
  }
}
