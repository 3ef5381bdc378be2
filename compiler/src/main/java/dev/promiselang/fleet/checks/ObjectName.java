package dev.promiselang.fleet.checks;

import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.Provided;
import dev.promiselang.kubernetes.KubernetesKinds;
import java.util.Optional;

/**
 * What Kubernetes tells objects apart by: group, kind, namespace and name. {@code provides object}
 * leaves the group open, and means an object of its kind whatever the group.
 */
record ObjectName(Optional<String> group, Place place) {

  private static final String CRD = "CustomResourceDefinition";

  /** All but the group. */
  record Place(String kind, String namespace, String name) {}

  /** An object of a built-in kind stands where an API server puts it, whatever is written. */
  static ObjectName of(Manifest manifest) {
    Optional<KubernetesKinds.Scope> scope =
        KubernetesKinds.builtIn()
            .find(manifest.apiVersion(), manifest.kind())
            .map(KubernetesKinds.Kind::scope);
    String namespace =
        scope.map(known -> namespace(known, manifest.namespace())).orElseGet(manifest::namespace);
    return new ObjectName(
        Optional.of(manifest.group()), new Place(manifest.kind(), namespace, manifest.name()));
  }

  private static String namespace(KubernetesKinds.Scope scope, String written) {
    return switch (scope) {
      case CLUSTER -> "";
      case NAMESPACED -> written.isEmpty() ? "default" : written;
    };
  }

  static ObjectName of(Provided provided) {
    return switch (provided) {
      case Provided.Crd crd -> cluster("apiextensions.k8s.io", CRD, crd.name());
      case Provided.Namespace namespace -> cluster("", "Namespace", namespace.name());
      case Provided.ApiService service ->
          cluster("apiregistration.k8s.io", "APIService", service.name());
      case Provided.KubernetesObject object ->
          new ObjectName(
              Optional.empty(), new Place(object.kind(), object.namespace(), object.name()));
    };
  }

  private static ObjectName cluster(String group, String kind, String name) {
    return new ObjectName(Optional.of(group), new Place(kind, "", name));
  }

  boolean isSame(ObjectName other) {
    boolean groups = group.isEmpty() || other.group.isEmpty() || group.equals(other.group);
    return groups && place.equals(other.place);
  }

  boolean isCrd() {
    return place.kind().equals(CRD);
  }

  @Override
  public String toString() {
    String within = place.namespace().isEmpty() ? "" : place.namespace() + "/";
    return place.kind() + " " + within + place.name();
  }
}
