package dev.promiselang.types;

import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;
import java.util.Optional;

/** The apis of one promise, which are the versions of one kind, in the order of the source. */
public record ApiVersions(List<PromiseItem.Api> all) {

  public ApiVersions {
    all = List.copyOf(all);
  }

  public static ApiVersions of(Declaration.Promise promise) {
    return new ApiVersions(
        promise.items().stream()
            .filter(PromiseItem.Api.class::isInstance)
            .map(PromiseItem.Api.class::cast)
            .toList());
  }

  /** The version in which objects are kept, and in which {@code configure} gets them. */
  public Optional<PromiseItem.Api> storage() {
    return all.stream()
        .filter(api -> annotation(api, "storage").isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  public boolean isStorage(PromiseItem.Api api) {
    return storage().filter(stored -> stored == api).isPresent();
  }

  /** Whether requests can be made in this version. */
  public static boolean isServed(PromiseItem.Api api) {
    return annotation(api, "served")
        .flatMap(annotation -> annotation.arguments().stream().findFirst())
        .map(
            argument ->
                !(argument.value() instanceof Expression.BoolLiteral(var _, boolean value))
                    || value)
        .orElse(true);
  }

  /** The kind as Kubernetes knows it: what {@code names} calls it, else the name of the api. */
  public String kind() {
    return all.stream()
        .flatMap(api -> api.names().stream())
        .flatMap(entry -> writtenKind(entry).stream())
        .findFirst()
        .or(() -> all.stream().findFirst().map(api -> api.kind().text()))
        .orElse("");
  }

  private static Optional<String> writtenKind(Entry entry) {
    return entry instanceof Entry.Field field
            && EntryPaths.isNamed(field, "kind")
            && Literals.bare(field.value()) instanceof Expression.TextLiteral text
        ? text.constant()
        : Optional.empty();
  }

  /** The objects of one of the versions. */
  public Type.ResourceKind objects(PromiseItem.Api api) {
    return new Type.ResourceKind(api.groupVersion().text(), kind());
  }

  /** The objects that the kind stands for where no version is said. */
  public Optional<Type.ResourceKind> objects() {
    return storage().map(this::objects);
  }

  static Optional<Annotation> annotation(PromiseItem.Api api, String name) {
    return api.annotations().stream().filter(a -> a.name().text().equals(name)).findFirst();
  }

  /** What stands before the version: the group. */
  public static String group(PromiseItem.Api api) {
    String groupVersion = api.groupVersion().text();
    int slash = groupVersion.indexOf('/');
    return slash < 0 ? "" : groupVersion.substring(0, slash);
  }

  public static String version(PromiseItem.Api api) {
    String groupVersion = api.groupVersion().text();
    return groupVersion.substring(groupVersion.indexOf('/') + 1);
  }
}
