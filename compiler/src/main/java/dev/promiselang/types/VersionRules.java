package dev.promiselang.types;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the apis of a promise are versions of one kind, exactly one of which is stored. */
final class VersionRules {

  private static final String STORAGE = "storage";

  private final String promise;
  private final List<PromiseItem.Api> apis;
  private final List<Problem> problems = new ArrayList<>();

  private VersionRules(String promise, List<PromiseItem.Api> apis) {
    this.promise = promise;
    this.apis = apis;
  }

  static VersionRules of(Declaration.Promise promise) {
    List<PromiseItem.Api> all = ApiVersions.of(promise).all();
    VersionRules rules = new VersionRules(promise.name().text(), all);
    boolean readable =
        all.stream().noneMatch(api -> api.kind().isMissing() || api.groupVersion().isMissing());
    if (readable && !all.isEmpty()) {
      rules.check();
    }
    return rules;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void check() {
    PromiseItem.Api first = apis.getFirst();
    List<PromiseItem.Api> versions = new ArrayList<>();
    for (PromiseItem.Api api : apis) {
      if (!api.kind().text().equals(first.kind().text())) {
        problems.add(
            new OtherApi(
                api.kind().at(),
                promise,
                OtherApi.Difference.KIND,
                api.kind().text(),
                first.kind().text(),
                first.kind().at()));
      } else if (!ApiVersions.group(api).equals(ApiVersions.group(first))) {
        problems.add(
            new OtherApi(
                api.groupVersion().at(),
                promise,
                OtherApi.Difference.GROUP,
                ApiVersions.group(api),
                ApiVersions.group(first),
                first.groupVersion().at()));
      } else {
        versions.add(api);
      }
    }
    names(versions);
    storage(versions);
  }

  private void names(List<PromiseItem.Api> versions) {
    Map<String, Span> seen = new HashMap<>();
    for (PromiseItem.Api api : versions) {
      String version = ApiVersions.version(api);
      Span before = seen.putIfAbsent(version, api.groupVersion().at());
      if (before != null) {
        problems.add(new VersionTwice(api.groupVersion().at(), api.kind().text(), version, before));
      }
    }
  }

  private void storage(List<PromiseItem.Api> versions) {
    Optional<Annotation> first = Optional.empty();
    for (PromiseItem.Api api : versions) {
      Optional<Annotation> stored = ApiVersions.annotation(api, STORAGE);
      if (stored.isPresent() && first.isPresent()) {
        problems.add(new StorageTwice(stored.get().at(), api.kind().text(), first.get().at()));
      }
      first = first.or(() -> stored);
    }
    if (first.isEmpty() && versions.size() > 1) {
      problems.add(
          new StorageNotSaid(
              versions.stream().map(api -> api.groupVersion().at()).toList(),
              versions.getFirst().kind().text(),
              versions.stream().map(ApiVersions::version).toList()));
    } else {
      unserved(new ApiVersions(versions));
    }
  }

  private void unserved(ApiVersions versions) {
    versions
        .storage()
        .filter(api -> !ApiVersions.isServed(api))
        .flatMap(api -> ApiVersions.annotation(api, "served"))
        .ifPresent(
            annotation ->
                problems.add(
                    new StorageNotServed(annotation.at(), versions.kind(), versions.all().size())));
  }
}
