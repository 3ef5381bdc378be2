package dev.promiselang.types;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.PromiseItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds that the promises of a program offer, in all their versions. */
final class OfferedKinds {

  private final Map<Type.ResourceKind, Version> versions = new LinkedHashMap<>();

  /** A version of the kind that a promise offers. */
  record Version(Declaration.Promise promise, PromiseItem.Api api) {

    ApiVersions all() {
      return ApiVersions.of(promise);
    }
  }

  OfferedKinds(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
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
}
