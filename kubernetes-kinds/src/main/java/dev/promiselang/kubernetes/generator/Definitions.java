package dev.promiselang.kubernetes.generator;

import dev.promiselang.kubernetes.generator.Definition.FieldType;
import dev.promiselang.kubernetes.generator.Definition.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From Go's types to definitions: every kind that is served, and whatever it is made of. */
final class Definitions {

  /** Kinds whose source is kept for old data: no API server of these minors serves them. */
  private static final Set<String> NEVER_SERVED =
      Set.of(
          "k8s.io/api/node/v1alpha1.RuntimeClass",
          "k8s.io/api/rbac/v1alpha1.ClusterRole",
          "k8s.io/api/rbac/v1alpha1.ClusterRoleBinding",
          "k8s.io/api/rbac/v1alpha1.Role",
          "k8s.io/api/rbac/v1alpha1.RoleBinding",
          "k8s.io/api/scheduling/v1alpha1.PriorityClass");

  private final GoPackages packages;
  private final int minor;
  private final FieldTypes types;
  private final SortedMap<Name, Definition> result = new TreeMap<>();
  private final Map<Name, String> paths = new HashMap<>();
  private final Deque<Name> open = new ArrayDeque<>();

  Definitions(GoPackages packages, int minor) {
    this.packages = packages;
    this.minor = minor;
    this.types = new FieldTypes(packages, this::reach);
  }

  SortedMap<Name, Definition> ofServedKinds() {
    for (String path : packages.paths()) {
      for (GoFile file : packages.files(path)) {
        for (GoFile.Struct struct : file.structs()) {
          if (scope(path, struct).isPresent()) {
            reach(path, struct.name());
          }
        }
      }
    }
    while (!open.isEmpty()) {
      Name name = open.pop();
      result.put(name, define(paths.getOrDefault(name, ""), name.type()));
    }
    return result;
  }

  /** The name of a type; it is defined in its turn. */
  private Name reach(String path, String type) {
    Name name = Name.of(packages.group(path), path, type);
    if (paths.putIfAbsent(name, path) == null) {
      open.add(name);
    }
    return name;
  }

  private Definition define(String path, String type) {
    Optional<GoPackages.Found<GoFile.Struct>> found = packages.struct(path, type);
    if (found.isEmpty()) {
      String description =
          packages
              .renamed(path, type)
              .map(renamed -> renamed.declaration().comment().sentence())
              .orElse("");
      List<String> values = packages.constants(path, type);
      if (values.isEmpty()) {
        throw new IllegalStateException("nothing declares " + path + "." + type);
      }
      return new Definition.Enumeration(description, values);
    }
    GoFile.Struct struct = found.get().declaration();
    List<Definition.Field> fields = new ArrayList<>();
    collect(path, found.get(), fields);
    return new Definition.Object(struct.comment().sentence(), scope(path, struct), fields);
  }

  private void collect(
      String path, GoPackages.Found<GoFile.Struct> found, List<Definition.Field> fields) {
    for (GoFile.Field field : found.declaration().fields()) {
      if (field.isEmbedded()
          && field.type().target() instanceof GoType.Named(String alias, String name)) {
        String inner = packages.pathOf(alias, path, found.file());
        packages.struct(inner, name).ifPresent(struct -> collect(inner, struct, fields));
      } else if (isWritten(found.declaration(), field.tag().json())) {
        fields.add(field(path, found, field));
      }
    }
  }

  /** What the cluster says about an object, its status, is not for its author to write. */
  private static boolean isWritten(GoFile.Struct owner, String name) {
    return !name.isEmpty() && !name.equals("-") && !(name.equals("status") && isKind(owner));
  }

  private Definition.Field field(
      String path, GoPackages.Found<GoFile.Struct> owner, GoFile.Field field) {
    Comment comment = field.comment();
    FieldType type = types.of(field.type(), path, owner.file());
    if (type instanceof FieldType.ListOf(FieldType element, var _)) {
      type = new FieldType.ListOf(element, keys(field));
    }
    return new Definition.Field(
        field.tag().json(),
        type,
        isRequired(field) || holdsRequired(path, owner.file(), field),
        comment.value("default").orElse(""),
        comment.sentence());
  }

  private static List<String> keys(GoFile.Field field) {
    List<String> keys = new ArrayList<>(field.comment().values("listMapKey"));
    if (keys.isEmpty()) {
      keys.addAll(field.comment().values("k8s:listMapKey"));
    }
    String mergeKey = field.tag().mergeKey();
    return keys.isEmpty() && !mergeKey.isEmpty() ? List.of(mergeKey) : keys;
  }

  /** As Kubernetes' own descriptions have it: markers decide, then what JSON leaves out. */
  private static boolean isRequired(GoFile.Field field) {
    Comment comment = field.comment();
    return comment.has("required") || !comment.has("optional") && !field.tag().omitted();
  }

  /**
   * A {@code spec} or {@code template} that is always there, in Go, is validated when it is left
   * out too: what is required inside makes it required.
   */
  private boolean holdsRequired(String path, GoFile file, GoFile.Field field) {
    if (!List.of("spec", "template").contains(field.tag().json())
        || !(field.type() instanceof GoType.Named(String alias, String name))) {
      return false;
    }
    String inner = packages.pathOf(alias, path, file);
    return packages.struct(inner, name).stream()
        .anyMatch(
            found ->
                found.declaration().fields().stream()
                    .anyMatch(
                        each ->
                            !each.isEmbedded()
                                && (isRequired(each) || holdsRequired(inner, found.file(), each))));
  }

  private static boolean isKind(GoFile.Struct struct) {
    return hasEmbedded(struct, "TypeMeta") && hasEmbedded(struct, "ObjectMeta");
  }

  private static boolean hasEmbedded(GoFile.Struct struct, String type) {
    return struct.fields().stream()
        .filter(field -> field.name().isEmpty())
        .map(field -> field.type().target())
        .anyMatch(found -> found instanceof GoType.Named(var _, var name) && name.equals(type));
  }

  /** Where objects of a type live, when it is a kind that this minor serves. */
  private Optional<Scope> scope(String path, GoFile.Struct struct) {
    Comment comment = struct.comment();
    boolean served =
        isKind(struct)
            && comment.has("genclient")
            && !comment.has("genclient:noVerbs")
            && !NEVER_SERVED.contains(path + "." + struct.name())
            && packages.removedIn(path, struct.name()).filter(last -> last <= minor).isEmpty();
    return served
        ? Optional.of(comment.has("genclient:nonNamespaced") ? Scope.CLUSTER : Scope.NAMESPACED)
        : Optional.empty();
  }
}
