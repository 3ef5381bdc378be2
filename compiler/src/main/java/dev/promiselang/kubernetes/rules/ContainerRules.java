package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Optional;

/** Containers, their ports, variables and probes. */
final class ContainerRules {

  private static final String[] CONTAINERS = {"core.v1.Container", "core.v1.EphemeralContainer"};
  private static final long LAST_PORT = 65_535;

  static final List<Rule> ALL =
      List.of(
          Rule.on(CONTAINERS).needs("name", "give the container a name"),
          Rule.on(CONTAINERS).text("name", Syntax.LABEL),
          Rule.on("core.v1.Container").needs("image", "name the image that the container runs"),
          Rule.on(CONTAINERS).unique("ports", "name"),
          Rule.on("core.v1.ContainerPort").needs("containerPort", "say which port it is"),
          Rule.on("core.v1.ContainerPort").within("containerPort", 1, LAST_PORT),
          Rule.on("core.v1.ContainerPort").within("hostPort", 0, LAST_PORT),
          Rule.on("core.v1.ContainerPort").text("name", Syntax.PORT_NAME),
          Rule.on("core.v1.EnvVar").needs("name", "give the variable a name"),
          Rule.on("core.v1.EnvVar").text("name", Syntax.ENV_NAME),
          Rule.on("core.v1.EnvVar")
              .where(variable -> variable.has("value"))
              .forbids("valueFrom", "beside a `value`", "keep one of them"),
          Rule.on("core.v1.EnvVarSource")
              .exactlyOne(
                  "fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"),
          Rule.on("core.v1.EnvFromSource").exactlyOne("configMapRef", "secretRef"),
          Rule.on("core.v1.EnvFromSource").text("prefix", Syntax.ENV_NAME),
          Rule.on("core.v1.ConfigMapKeySelector", "core.v1.SecretKeySelector")
              .needs("key", "name the key whose value is meant"),
          Rule.on("core.v1.ConfigMapKeySelector", "core.v1.SecretKeySelector")
              .text("key", Syntax.DATA_KEY),
          Rule.on(
                  "core.v1.ConfigMapKeySelector",
                  "core.v1.SecretKeySelector",
                  "core.v1.ConfigMapEnvSource",
                  "core.v1.SecretEnvSource")
              .needs("name", "name the object that the value comes from"),
          Rule.on("core.v1.ResourceFieldSelector").needs("resource", "say which amount is meant"),
          Rule.on(CONTAINERS).check(ContainerRules::fieldsOfVariables),
          Rule.on(CONTAINERS).unique("volumeMounts", "mountPath"),
          Rule.on(CONTAINERS).unique("volumeDevices", "devicePath"),
          Rule.on("core.v1.VolumeMount").needs("mountPath", "say where in the container it is"),
          Rule.on("core.v1.VolumeMount").needs("name", "name a volume of the pod"),
          Rule.on("core.v1.VolumeMount")
              .among("recursiveReadOnly", "Disabled", "Enabled", "IfPossible"),
          Rule.on(CONTAINERS).check(ContainerRules::mountsBothWays),
          Rule.on("core.v1.Container").among("restartPolicy", "Always", "Never", "OnFailure"),
          Rule.on("core.v1.VolumeMount").atMostOne("subPath", "subPathExpr"),
          Rule.on("core.v1.VolumeMount").text("subPath", Syntax.INSIDE),
          Rule.on("core.v1.VolumeMount").text("subPathExpr", Syntax.INSIDE),
          Rule.on("core.v1.Probe").exactlyOne("exec", "httpGet", "tcpSocket", "grpc"),
          Rule.on("core.v1.Probe").atLeast("initialDelaySeconds", 0),
          Rule.on("core.v1.Probe").atLeast("timeoutSeconds", 0),
          Rule.on("core.v1.Probe").atLeast("periodSeconds", 0),
          Rule.on("core.v1.Probe").atLeast("successThreshold", 0),
          Rule.on("core.v1.Probe").atLeast("failureThreshold", 0),
          Rule.on("core.v1.Probe").atLeast("terminationGracePeriodSeconds", 1),
          Rule.on(CONTAINERS).check(container -> successOnce(container.part("livenessProbe"))),
          Rule.on(CONTAINERS).check(container -> successOnce(container.part("startupProbe"))),
          Rule.on(CONTAINERS)
              .check(
                  container -> {
                    Part probe = container.part("readinessProbe");
                    if (probe.has("terminationGracePeriodSeconds")) {
                      probe.refuseField(
                          "terminationGracePeriodSeconds",
                          "for a readiness probe",
                          "a readiness probe ends no container: leave it out");
                    }
                  }),
          Rule.on("core.v1.LifecycleHandler").exactlyOne("exec", "httpGet", "tcpSocket", "sleep"),
          Rule.on("core.v1.ExecAction").needs("command", "list the program and its arguments"),
          Rule.on("core.v1.HTTPGetAction", "core.v1.TCPSocketAction")
              .needs("port", "name a port of the container, or give its number"),
          Rule.on("core.v1.HTTPGetAction", "core.v1.TCPSocketAction")
              .check(action -> port(action, "port")),
          Rule.on("core.v1.GRPCAction").within("port", 1, LAST_PORT),
          Rule.on("core.v1.HTTPHeader").text("name", Syntax.HEADER_NAME),
          Rule.on("core.v1.ContainerResizePolicy").among("resourceName", "cpu", "memory"),
          Rule.on("core.v1.ContainerResizePolicy")
              .among("restartPolicy", "NotRequired", "RestartContainer"));

  private ContainerRules() {}

  /** A field that holds the number of a port, or its name. */
  static void port(Part part, String field) {
    Optional<Long> number = part.number(field);
    if (number.filter(port -> port < 1 || LAST_PORT < port).isPresent()) {
      part.refuseValue(field, "it is a number from 1 to " + LAST_PORT);
    } else if (!part.text(field).isEmpty() && !Syntax.PORT_NAME.has(part.text(field))) {
      part.refuseValue(
          field,
          part.text(field).matches("[0-9]+")
              ? "write the number without quotes: `" + part.text(field) + "`"
              : "the name of a port has " + Syntax.PORT_NAME.help());
    }
  }

  /** What a container mounts is seen on its host only when it is privileged. */
  private static void mountsBothWays(Part container) {
    for (Part mount : container.parts("volumeMounts")) {
      boolean both = mount.is("mountPropagation", "Bidirectional");
      if (both && !container.part("securityContext").isTrue("privileged")) {
        mount.refuseValue("mountPropagation", "only privileged containers may mount both ways");
      }
    }
  }

  private static void successOnce(Part probe) {
    if (probe.number("successThreshold").filter(count -> count > 1).isPresent()) {
      probe.refuseValue("successThreshold", "only a readiness probe may ask for more than 1");
    }
  }

  private static void fieldsOfVariables(Part container) {
    for (Part variable : container.parts("env")) {
      Part field = variable.part("valueFrom", "fieldRef");
      if (!field.text("fieldPath").isEmpty() && !Syntax.POD_FIELD.has(field.text("fieldPath"))) {
        field.refuseValue("fieldPath", Syntax.POD_FIELD.help());
      }
      Part amount = variable.part("valueFrom", "resourceFieldRef");
      if (!amount.text("resource").isEmpty() && !Syntax.AMOUNT.has(amount.text("resource"))) {
        amount.refuseValue("resource", Syntax.AMOUNT.help());
      }
    }
  }
}
