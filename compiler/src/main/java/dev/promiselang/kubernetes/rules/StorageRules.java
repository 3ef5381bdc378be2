package dev.promiselang.kubernetes.rules;

import java.util.List;

/** Volumes that outlive pods, and claims on them. */
final class StorageRules {

  private static final String CLAIM = "core.v1.PersistentVolumeClaimSpec";
  private static final String VOLUME = "core.v1.PersistentVolumeSpec";
  private static final String MODES = "accessModes";
  private static final String ALONE = "ReadWriteOncePod";

  private static final String[] SOURCES = {
    "awsElasticBlockStore",
    "azureDisk",
    "azureFile",
    "cephfs",
    "cinder",
    "csi",
    "fc",
    "flexVolume",
    "flocker",
    "gcePersistentDisk",
    "glusterfs",
    "hostPath",
    "iscsi",
    "local",
    "nfs",
    "photonPersistentDisk",
    "portworxVolume",
    "quobyte",
    "rbd",
    "scaleIO",
    "storageos",
    "vsphereVolume"
  };

  static final List<Rule> ALL =
      List.of(
          Rule.on(CLAIM, VOLUME).needs(MODES, "say how it is used, such as `[\"ReadWriteOnce\"]`"),
          Rule.on(CLAIM, VOLUME)
              .where(claim -> claim.texts(MODES).contains(ALONE) && claim.texts(MODES).size() > 1)
              .check(
                  claim ->
                      claim.refuse(
                          Refusal.Sort.CHOICE,
                          claim.path().field(MODES),
                          "`" + claim.path().field(MODES) + "` has `" + ALONE + "` beside others",
                          "keep `" + ALONE + "` alone, or leave it out")),
          Rule.on(CLAIM)
              .check(
                  claim -> {
                    if (claim.part("resources", "requests").amount("storage").isEmpty()) {
                      claim
                          .part("resources", "requests")
                          .refuseLacking(
                              "storage", "say how much: `resources.requests.storage: 10Gi`");
                    } else {
                      positive(claim.part("resources", "requests"));
                    }
                  }),
          Rule.on(CLAIM, VOLUME).text("storageClassName", Syntax.SUBDOMAIN),
          Rule.on(CLAIM, VOLUME).text("volumeAttributesClassName", Syntax.SUBDOMAIN),
          Rule.on(VOLUME).needs("capacity", "say how much it holds: `capacity.storage: 10Gi`"),
          Rule.on(VOLUME).check(volume -> positive(volume.part("capacity"))),
          Rule.on(VOLUME).exactlyOne(SOURCES),
          Rule.on("core.v1.LocalVolumeSource").needs("path", "name the folder or disk on the node"),
          Rule.on(VOLUME)
              .where(volume -> volume.has("local"))
              .needs("nodeAffinity", "say on which node it is"),
          Rule.on("core.v1.CSIPersistentVolumeSource").needs("driver", "name the driver"),
          Rule.on("core.v1.CSIPersistentVolumeSource").needs("volumeHandle", "name the volume"),
          Rule.on("core.v1.TypedLocalObjectReference")
              .where(reference -> reference.is("kind", "PersistentVolumeClaim"))
              .needs("name", "name the object"),
          Rule.on("storage.v1.StorageClass")
              .keys("parameters", new Syntax(key -> !key.isEmpty(), "a parameter has a name")),
          Rule.on("storage.v1.StorageClass")
              .needs("provisioner", "name the driver that makes the volumes"),
          Rule.on("storage.v1.StorageClass").text("provisioner", Syntax.QUALIFIED_IN_LOWER_CASE),
          Rule.on("storage.v1.StorageClass")
              .check(
                  storage -> {
                    if (storage.is("reclaimPolicy", "Recycle")) {
                      storage.refuseValue("reclaimPolicy", "it is `\"Delete\"` or `\"Retain\"`");
                    }
                  }));

  private StorageRules() {}

  private static void positive(Part amounts) {
    if (amounts.amount("storage").filter(amount -> amount.signum() <= 0).isPresent()) {
      amounts.refuseValue("storage", "an amount of storage is more than zero");
    }
  }
}
