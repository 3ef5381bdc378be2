package dev.promiselang.kubernetes.rules;

import dev.promiselang.diagnostics.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The volumes of pods and who mounts them. */
final class VolumeRules {

  /** What a volume can be. */
  private static final String[] SOURCES = {
    "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi",
    "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk",
    "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs", "persistentVolumeClaim",
    "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret",
    "storageos", "vsphereVolume"
  };

  private static final String[] MODES = {
    "core.v1.ConfigMapVolumeSource",
    "core.v1.SecretVolumeSource",
    "core.v1.DownwardAPIVolumeSource",
    "core.v1.ProjectedVolumeSource"
  };

  private static final long LAST_MODE = 0777;

  static final List<Rule> ALL =
      List.of(
          Rule.on("core.v1.PodSpec").unique("volumes", "name"),
          Rule.on("core.v1.Volume").needs("name", "give the volume a name"),
          Rule.on("core.v1.Volume").text("name", Syntax.LABEL),
          Rule.on("core.v1.Volume").atMostOne(SOURCES),
          Rule.on("core.v1.HostPathVolumeSource").needs("path", "name the folder on the node"),
          Rule.on("core.v1.HostPathVolumeSource").text("path", Syntax.NOT_OUTWARD),
          Rule.on("core.v1.NFSVolumeSource").needs("server", "name the server"),
          Rule.on("core.v1.NFSVolumeSource").needs("path", "name the folder on the server"),
          Rule.on("core.v1.NFSVolumeSource").text("path", Syntax.ABSOLUTE),
          Rule.on("core.v1.ConfigMapVolumeSource", "core.v1.ConfigMapProjection")
              .needs("name", "name the ConfigMap"),
          Rule.on("core.v1.SecretProjection").needs("name", "name the Secret"),
          Rule.on("core.v1.SecretVolumeSource")
              .needs("secretName", "name the Secret: here the field is called `secretName`"),
          Rule.on("core.v1.PersistentVolumeClaimVolumeSource")
              .needs("claimName", "name the PersistentVolumeClaim"),
          Rule.on("core.v1.CSIVolumeSource").needs("driver", "name the driver"),
          Rule.on("core.v1.EmptyDirVolumeSource")
              .check(
                  volume -> {
                    if (volume.amount("sizeLimit").filter(a -> a.signum() < 0).isPresent()) {
                      volume.refuseValue("sizeLimit", "an amount is zero or more");
                    }
                  }),
          Rule.on("core.v1.KeyToPath").needs("key", "name the key"),
          Rule.on(
                  "core.v1.KeyToPath",
                  "core.v1.DownwardAPIVolumeFile",
                  "core.v1.ServiceAccountTokenProjection")
              .needs("path", "name the file"),
          Rule.on("core.v1.KeyToPath", "core.v1.DownwardAPIVolumeFile").text("path", Syntax.INSIDE),
          Rule.on("core.v1.KeyToPath", "core.v1.DownwardAPIVolumeFile")
              .within("mode", 0, LAST_MODE),
          Rule.on(MODES).within("defaultMode", 0, LAST_MODE),
          Rule.on("core.v1.ServiceAccountTokenProjection").text("path", Syntax.INSIDE),
          Rule.on("core.v1.DownwardAPIVolumeFile")
              .check(
                  file -> {
                    Part field = file.part("fieldRef");
                    String path = field.text("fieldPath");
                    if (!path.isEmpty() && !Syntax.FILE_FIELD.has(path)) {
                      field.refuseValue("fieldPath", Syntax.FILE_FIELD.help());
                    }
                  }),
          Rule.on("core.v1.DownwardAPIVolumeFile").exactlyOne("fieldRef", "resourceFieldRef"),
          Rule.on("core.v1.VolumeProjection")
              .atMostOne(
                  "secret",
                  "configMap",
                  "downwardAPI",
                  "serviceAccountToken",
                  "clusterTrustBundle",
                  "podCertificate"),
          Rule.on("core.v1.ServiceAccountTokenProjection")
              .within("expirationSeconds", 600, 1L << 32),
          Rule.on("core.v1.PodSpec").check(VolumeRules::mountsNameVolumes));

  private VolumeRules() {}

  /** Every mount names a volume of the pod; those of a StatefulSet are its claims too. */
  private static void mountsNameVolumes(Part pod) {
    Set<String> volumes = new TreeSet<>();
    pod.parts("volumes").forEach(volume -> volumes.add(volume.text("name")));
    if (volumes.contains("")) {
      return;
    }
    for (Part claim : pod.root().part("spec").parts("volumeClaimTemplates")) {
      volumes.add(claim.part("metadata").text("name"));
    }
    for (Part container : PodRules.containers(pod)) {
      List<Part> uses = new ArrayList<>(container.parts("volumeMounts"));
      uses.addAll(container.parts("volumeDevices"));
      for (Part use : uses) {
        if (use.has("name") && !volumes.contains(use.text("name"))) {
          refuse(use, volumes);
        }
      }
    }
  }

  private static void refuse(Part use, Set<String> volumes) {
    String name = use.text("name");
    use.refuse(
        Refusal.Sort.MISMATCH,
        use.path().field("name"),
        "`" + use.path() + "` mounts `" + name + "`, which is no volume of the pod",
        Suggestions.nearest(name, volumes)
            .map(near -> "write `\"" + near + "\"`")
            .orElse(
                "declare it: `volumes: [{ name: \"" + name + "\", ... }]` beside `containers`"));
  }
}
