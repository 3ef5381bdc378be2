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
    if (!(object instanceof Yaml.Mapping crd) || !crd.text("kind").equals(KIND)) {
      return Optional.empty();
    }
    Yaml.Mapping spec = crd.mapping(SPEC);
    String kind = spec.mapping("names").text("kind");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CustomDefinition(
                crd,
                spec.text("group"),
                kind,
                !spec.text("scope").equals("Cluster"),
                versions(spec)));
  }

  private static List<Version> versions(Yaml.Mapping spec) {
    List<Version> versions = new ArrayList<>();
    for (Yaml.Mapping version : spec.mappings("versions")) {
      versions.add(
          new Version(
              version.text("name"),
              !version.get("served").equals(Optional.of(Yaml.of(false))),
              version.isTrue("storage"),
              hasStatus(version) || hasStatus(spec),
              schema(version, "schema").or(() -> schema(spec, "validation"))));
    }
    if (versions.isEmpty() && !spec.text("version").isEmpty()) {
      versions.add(
          new Version(
              spec.text("version"), true, true, hasStatus(spec), schema(spec, "validation")));
    }
    return versions;
  }

  private static boolean hasStatus(Yaml.Mapping owner) {
    return owner.mapping("subresources").get("status").isPresent();
  }

  private static Optional<Schema> schema(Yaml.Mapping owner, String key) {
    return owner.mapping(key).findMapping(SCHEMA).map(Schema::new);
  }

  /** {@code plural.group}. */
  public String name() {
    return names().text("plural") + "." + group;
  }

  /** What the kind is called, as it is written. */
  public Yaml.Mapping names() {
    return manifest.mapping(SPEC).mapping("names");
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
    return document.keyAt(manifest.mapping(SPEC).mapping("names"), "kind");
  }

  /** The version that an apiVersion names, when there is one. */
  public Optional<Version> version(String apiVersion) {
    return versions.stream().filter(each -> apiVersion(each).equals(apiVersion)).findFirst();
  }

  /** What is written about a version alone; all of the spec where the CRD has one version only. */
  public Yaml.Mapping written(Version version) {
    Yaml.Mapping spec = manifest.mapping(SPEC);
    return spec.mappings("versions").stream()
        .filter(written -> written.text("name").equals(version.name()))
        .findFirst()
        .orElse(spec);
  }

  /** The columns of a version; the old form, in which a path is a {@code JSONPath}, is read too. */
  public List<Yaml.Mapping> columns(Version version) {
    List<Yaml.Mapping> own = written(version).mappings(COLUMNS);
    List<Yaml.Mapping> all = own.isEmpty() ? manifest.mapping(SPEC).mappings(COLUMNS) : own;
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
