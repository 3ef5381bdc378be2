package dev.promiselang.kubernetes.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pods, wherever they are described. */
final class PodRules {

  /** The seconds that a pod has to end where none are given. */
  private static final long USUAL_GRACE = 30;

  static final List<Rule> ALL =
      List.of(
          Rule.on("core.v1.PodSpec").needs("containers", "a pod has at least one container"),
          Rule.on("core.v1.PodSpec").check(PodRules::namesOfContainers),
          Rule.on("core.v1.PodSpec").check(PodRules::initContainers),
          Rule.on("core.v1.PodSpec").check(PodRules::hostPorts),
          Rule.on("core.v1.PodSpec").check(PodRules::pauses),
          Rule.on("core.v1.PodSpec").within("activeDeadlineSeconds", 1, Integer.MAX_VALUE),
          Rule.on("core.v1.PodSpec").keys("nodeSelector", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.PodSpec").values("nodeSelector", Syntax.LABEL_VALUE),
          Rule.on("core.v1.PodSpec").text("serviceAccountName", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodSpec").text("priorityClassName", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodSpec").text("runtimeClassName", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodSpec").where(PodRules::isNamed).text("hostname", Syntax.LABEL),
          Rule.on("core.v1.PodSpec").where(PodRules::isNamed).text("subdomain", Syntax.LABEL),
          Rule.on("core.v1.PodSpec")
              .where(pod -> !pod.has("serviceAccountName"))
              .text("serviceAccount", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodSpec").text("nodeName", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodSpec")
              .where(pod -> pod.isTrue("hostNetwork"))
              .forbids(
                  "hostnameOverride",
                  "on the network of the host",
                  "leave it out, or leave `hostNetwork` out"),
          Rule.on("core.v1.PodSpec")
              .where(pod -> !pod.isTrue("hostNetwork"))
              .text("hostnameOverride", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodOS").among("name", "linux", "windows"),
          Rule.on("core.v1.PodSchedulingGate").text("name", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.PodSpec")
              .where(pod -> pod.is("dnsPolicy", "None"))
              .check(
                  pod -> {
                    if (pod.part("dnsConfig").texts("nameservers").isEmpty()) {
                      pod.part("dnsConfig")
                          .refuseLacking("nameservers", "without a policy, list the DNS servers");
                    }
                  }),
          Rule.on("core.v1.PodDNSConfig").texts("nameservers", Syntax.IP),
          Rule.on("core.v1.HostAlias").text("ip", Syntax.IP),
          Rule.on("core.v1.HostAlias").texts("hostnames", Syntax.SUBDOMAIN),
          Rule.on("core.v1.PodReadinessGate").text("conditionType", Syntax.QUALIFIED_NAME),
          Rule.on("core.v1.PodSpec")
              .where(pod -> pod.isTrue("hostPID"))
              .check(
                  pod -> {
                    if (pod.isTrue("shareProcessNamespace")) {
                      pod.refuseField(
                          "shareProcessNamespace",
                          "beside `hostPID`",
                          "a pod with the processes of its host shares them already");
                    }
                  }));

  private PodRules() {}

  /** Whether its hosts are its own; those of a StatefulSet get the names of their pods. */
  private static boolean isNamed(Part pod) {
    return !pod.root().is("kind", "StatefulSet");
  }

  /** All containers of a pod, those that come first among them. */
  static List<Part> containers(Part pod) {
    List<Part> containers = new ArrayList<>(pod.parts("containers"));
    containers.addAll(pod.parts("initContainers"));
    containers.addAll(pod.parts("ephemeralContainers"));
    return containers;
  }

  private static void namesOfContainers(Part pod) {
    Set<String> seen = new HashSet<>();
    List<Part> inOrder = new ArrayList<>(pod.parts("containers"));
    inOrder.addAll(pod.parts("initContainers"));
    for (Part container : inOrder) {
      if (container.has("name") && !seen.add(container.text("name"))) {
        Rule.refuseTwice(container, "name", pod.path().toString());
      }
    }
  }

  /** What runs to its end before the others has nothing to be watched by. */
  private static void initContainers(Part pod) {
    for (Part container : pod.parts("initContainers")) {
      if (!container.is("restartPolicy", "Always")) {
        for (String field :
            List.of("lifecycle", "livenessProbe", "readinessProbe", "startupProbe")) {
          if (container.has(field)) {
            container.refuseField(
                field,
                "for an init container",
                "leave it out, or let the container run on beside the others with `restartPolicy:"
                    + " \"Always\"`");
          }
        }
      }
    }
  }

  /** Nothing waits longer than it is given to end. */
  private static void pauses(Part pod) {
    long grace = pod.number("terminationGracePeriodSeconds").orElse(USUAL_GRACE);
    for (Part container : containers(pod)) {
      for (String moment : List.of("postStart", "preStop")) {
        Part sleep = container.part("lifecycle", moment, "sleep");
        if (sleep.number("seconds").filter(s -> s < 0 || s > Math.max(grace, 1)).isPresent()) {
          sleep.refuseValue(
              "seconds",
              "it is a number from 0 to `terminationGracePeriodSeconds`, which is " + grace);
        }
      }
    }
  }

  private static void hostPorts(Part pod) {
    Set<List<Object>> taken = new HashSet<>();
    for (Part container : pod.parts("containers")) {
      for (Part port : container.parts("ports")) {
        long onHost = port.number("hostPort").orElse(0L);
        long inside = port.number("containerPort").orElse(0L);
        if (onHost != 0 && pod.isTrue("hostNetwork") && onHost != inside) {
          port.refuseValue(
              "hostPort", "on the network of its host a container has the port itself: " + inside);
        } else if (onHost != 0
            && !taken.add(List.of(onHost, protocol(port), port.text("hostIP")))) {
          Rule.refuseTwice(port, "hostPort", pod.path().toString());
        }
      }
    }
  }

  static String protocol(Part port) {
    return port.has("protocol") ? port.text("protocol") : "TCP";
  }
}
