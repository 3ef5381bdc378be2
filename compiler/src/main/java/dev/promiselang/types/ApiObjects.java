package dev.promiselang.types;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of the apis of a program, as manifests write them. */
final class ApiObjects {

  private final Checking checking;
  private final Map<Type.ResourceKind, Version> versions = new LinkedHashMap<>();
  private final Map<Type.ResourceKind, RecordShape> shapes = new HashMap<>();

  /** A version of the kind that a promise offers. */
  record Version(Declaration.Promise promise, PromiseItem.Api api) {

    ApiVersions all() {
      return ApiVersions.of(promise);
    }
  }

  ApiObjects(Checking checking) {
    this.checking = checking;
    for (LoadedModule module : checking.graph.inOrder()) {
      for (Declaration declaration : module.declarations()) {
        if (declaration instanceof Declaration.Promise promise) {
          ApiVersions apis = ApiVersions.of(promise);
          apis.all()
              .forEach(api -> versions.putIfAbsent(apis.objects(api), new Version(promise, api)));
        }
      }
    }
  }

  /** The version whose objects these are. */
  Optional<Version> version(Type.ResourceKind kind) {
    return Optional.ofNullable(versions.get(kind));
  }

  /** Why no such objects can be made of a kind that the program offers. */
  Optional<VersionNotServed> unserved(Type.ResourceKind kind, Span at) {
    if (version(kind).filter(found -> ApiVersions.isServed(found.api())).isPresent()) {
      return Optional.empty();
    }
    return versions.entrySet().stream()
        .filter(entry -> entry.getKey().isOfKind(kind))
        .map(Map.Entry::getValue)
        .findFirst()
        .map(
            offered ->
                new VersionNotServed(
                    at,
                    kind.kind(),
                    kind.apiVersion().substring(kind.apiVersion().indexOf('/') + 1),
                    offered.all().all().stream()
                        .filter(ApiVersions::isServed)
                        .map(ApiVersions::version)
                        .toList(),
                    offered.api().kind().at()));
  }

  /** The kind of an api as Kubernetes knows it. */
  String kind(PromiseItem.Api api) {
    return versions.values().stream()
        .filter(version -> version.api() == api)
        .map(version -> version.all().kind())
        .findFirst()
        .orElse(api.kind().text());
  }

  boolean contains(RecordShape shape) {
    return shapes.containsValue(shape);
  }

  /** The fields of the objects of a kind, when a promise of the program offers it. */
  Optional<RecordShape> of(Type.ResourceKind kind) {
    return version(kind)
        .map(
            version -> {
              RecordShape known = shapes.get(kind);
              return known != null ? known : make(kind, version.api());
            });
  }

  private RecordShape make(Type.ResourceKind kind, PromiseItem.Api api) {
    Span at = api.kind().at();
    RecordShape shape = new RecordShape(Optional.of(new SymbolId(at.file(), kind.kind())), "", at);
    shapes.put(kind, shape);
    Requests requests = checking.requests;
    shape.complete(
        List.of(
            requests.fixed("apiVersion", kind.apiVersion()),
            requests.fixed("kind", kind.kind()),
            Requests.field("metadata", new Type.Record(metadata(at)), Optional.empty()),
            requests.specField(api)),
        List.of(),
        List.of(),
        false);
    return shape;
  }

  /** The metadata of every object, with a name that Kratix can put into labels. */
  private RecordShape metadata(Span at) {
    List<RecordShape.Field> fields = new ArrayList<>();
    for (RecordShape.Field field : checking.kinds.metadata().fields().values()) {
      fields.add(
          field.name().equals("name")
              ? Requests.field("name", new Type.Text(Requests.NAME), Optional.empty())
              : field);
    }
    return RecordShape.anonymous(at, fields, false);
  }
}
