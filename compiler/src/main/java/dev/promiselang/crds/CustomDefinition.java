package dev.promiselang.crds;

import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A CRD: the kind it defines, and the versions of that. Those of {@code
 * apiextensions.k8s.io/v1beta1} are read too, since their objects are still written.
 */
public record CustomDefinition(
    Yaml.Mapping manifest, String group, String kind, boolean namespaced, List<Version> versions) {

  private static final String KIND = "CustomResourceDefinition";
  private static final String SPEC = "spec";
  private static final String COLUMNS = "additionalPrinterColumns";
  private static final String SCHEMA = "openAPIV3Schema";

  public CustomDefinition {
    versions = List.copyOf(versions);
  }

  /** A version; its schema is empty where the CRD says nothing, so that anything goes. */
  public record Version(
      String name, boolean served, boolean stored, boolean ownsStatus, Optional<Schema> schema) {}

  /** The CRD that an object is, if it is one of a kind. */
  public static Optional<CustomDefinition> of(Yaml object) {
    if (!(object instanceof Yaml.Mapping crd) || !Nodes.text(crd, "kind").equals(KIND)) {
      return Optional.empty();
    }
    Yaml.Mapping spec = Nodes.mapping(crd, SPEC);
    String kind = Nodes.text(Nodes.mapping(spec, "names"), "kind");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CustomDefinition(
                crd,
                Nodes.text(spec, "group"),
                kind,
                !Nodes.text(spec, "scope").equals("Cluster"),
                versions(spec)));
  }

  private static List<Version> versions(Yaml.Mapping spec) {
    List<Version> versions = new ArrayList<>();
    for (Yaml.Mapping version : Nodes.mappings(spec, "versions")) {
      versions.add(
          new Version(
              Nodes.text(version, "name"),
              !version.get("served").equals(Optional.of(Yaml.of(false))),
              Nodes.isTrue(version, "storage"),
              hasStatus(version) || hasStatus(spec),
              schema(version, "schema").or(() -> schema(spec, "validation"))));
    }
    if (versions.isEmpty() && !Nodes.text(spec, "version").isEmpty()) {
      versions.add(
          new Version(
              Nodes.text(spec, "version"),
              true,
              true,
              hasStatus(spec),
              schema(spec, "validation")));
    }
    return versions;
  }

  private static boolean hasStatus(Yaml.Mapping owner) {
    return Nodes.mapping(owner, "subresources").get("status").isPresent();
  }

  private static Optional<Schema> schema(Yaml.Mapping owner, String key) {
    return Nodes.find(Nodes.mapping(owner, key), SCHEMA).map(Schema::new);
  }

  /** {@code plural.group}. */
  public String name() {
    return Nodes.text(names(), "plural") + "." + group;
  }

  /** What the kind is called, as it is written. */
  public Yaml.Mapping names() {
    return Nodes.mapping(Nodes.mapping(manifest, SPEC), "names");
  }

  /** The same with other schemas. */
  public CustomDefinition withSchemas(UnaryOperator<Schema> change) {
    return new CustomDefinition(
        manifest,
        group,
        kind,
        namespaced,
        versions.stream()
            .map(
                version ->
                    new Version(
                        version.name(),
                        version.served(),
                        version.stored(),
                        version.ownsStatus(),
                        version.schema().map(change)))
            .toList());
  }

  /** Where the CRD says what the kind is called; the document is the one that it stands in. */
  public Span kindAt(YamlDocument document) {
    return document.keyAt(Nodes.mapping(Nodes.mapping(manifest, SPEC), "names"), "kind");
  }

  /** The version that an apiVersion names, when there is one. */
  public Optional<Version> version(String apiVersion) {
    return versions.stream().filter(each -> apiVersion(each).equals(apiVersion)).findFirst();
  }

  /** What is written about a version alone; all of the spec where the CRD has one version only. */
  public Yaml.Mapping written(Version version) {
    Yaml.Mapping spec = Nodes.mapping(manifest, SPEC);
    return Nodes.mappings(spec, "versions").stream()
        .filter(written -> Nodes.text(written, "name").equals(version.name()))
        .findFirst()
        .orElse(spec);
  }

  /** The columns of a version; the old form, in which a path is a {@code JSONPath}, is read too. */
  public List<Yaml.Mapping> columns(Version version) {
    List<Yaml.Mapping> own = Nodes.mappings(written(version), COLUMNS);
    List<Yaml.Mapping> all =
        own.isEmpty() ? Nodes.mappings(Nodes.mapping(manifest, SPEC), COLUMNS) : own;
    return all.stream().map(CustomDefinition::column).toList();
  }

  private static Yaml.Mapping column(Yaml.Mapping written) {
    Map<String, Yaml> column = new LinkedHashMap<>(written.entries());
    Yaml old = column.remove("JSONPath");
    if (old != null) {
      column.put("jsonPath", old);
    }
    return new Yaml.Mapping(column);
  }

  /** The apiVersion of the objects of a version. */
  public String apiVersion(Version version) {
    return group + "/" + version.name();
  }

  /** The version that objects are best written in: stored and served, else served, else any. */
  public Optional<Version> preferred() {
    return versions.stream()
        .filter(version -> version.stored() && version.served())
        .findFirst()
        .or(() -> versions.stream().filter(Version::served).findFirst())
        .or(() -> versions.stream().findFirst());
  }
}
