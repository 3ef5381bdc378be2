package dev.promiselang.kubernetes.generator;

import dev.promiselang.kubernetes.generator.Definition.FieldType;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** From a Go type to what a field of JSON holds. */
final class FieldTypes {

  private static final Map<String, String> BASIC =
      Map.of(
          "string", "String",
          "bool", "Bool",
          "int", "Int64",
          "int32", "Int32",
          "int64", "Int64",
          "float64", "Number",
          "byte", "Byte");

  /** Types that write their JSON themselves. */
  private static final Map<String, String> SPECIAL =
      Map.ofEntries(
          Map.entry("k8s.io/apimachinery/pkg/api/resource.Quantity", "Quantity"),
          Map.entry("k8s.io/apimachinery/pkg/util/intstr.IntOrString", "IntOrString"),
          Map.entry("k8s.io/apimachinery/pkg/runtime.RawExtension", "Any"),
          Map.entry("k8s.io/apimachinery/pkg/runtime.Object", "Any"),
          Map.entry("k8s.io/apimachinery/pkg/apis/meta/v1.FieldsV1", "Any"),
          Map.entry("k8s.io/apimachinery/pkg/apis/meta/v1.Time", "Time"),
          Map.entry("k8s.io/apimachinery/pkg/apis/meta/v1.MicroTime", "Time"),
          Map.entry("k8s.io/apimachinery/pkg/apis/meta/v1.Duration", "Duration"));

  private final GoPackages packages;
  private final BiFunction<String, String, Name> reached;

  FieldTypes(GoPackages packages, BiFunction<String, String, Name> reached) {
    this.packages = packages;
    this.reached = reached;
  }

  FieldType of(GoType type, String path, GoFile file) {
    return switch (type) {
      case GoType.Pointer(GoType to) -> of(to, path, file);
      case GoType.ListOf(GoType.Named(var _, var element)) when element.equals("byte") ->
          new FieldType.Plain("Bytes");
      case GoType.ListOf(GoType element) ->
          new FieldType.ListOf(of(element, path, file), List.of());
      case GoType.MapOf(GoType value) -> new FieldType.MapOf(of(value, path, file));
      case GoType.Named(String alias, String name)
          when alias.isEmpty() && BASIC.containsKey(name) ->
          new FieldType.Plain(BASIC.getOrDefault(name, name));
      case GoType.Named(String alias, String name) ->
          named(packages.pathOf(alias, path, file), name);
    };
  }

  private FieldType named(String path, String name) {
    String special = SPECIAL.get(path + "." + name);
    if (special != null) {
      return new FieldType.Plain(special);
    }
    if (path.endsWith("/apiextensions/v1") && name.startsWith("JSON")) {
      return schema(path, name);
    }
    return packages
        .renamed(path, name)
        .map(renamed -> renamed(path, renamed))
        .orElseGet(() -> new FieldType.Reference(reached.apply(path, name)));
  }

  /** A schema, where the version allows nothing else; its other forms are of no one type. */
  private FieldType schema(String path, String name) {
    return switch (name) {
      case "JSONSchemaProps", "JSONSchemaPropsOrArray" ->
          new FieldType.Reference(reached.apply(path, "JSONSchemaProps"));
      case "JSONSchemaDefinitions", "JSONSchemaDependencies", "JSONSchemaURL" ->
          packages
              .renamed(path, name)
              .<FieldType>map(found -> of(found.declaration().type(), path, found.file()))
              .orElse(new FieldType.Plain("Any"));
      default -> new FieldType.Plain("Any");
    };
  }

  private FieldType renamed(String path, GoPackages.Found<GoFile.Renamed> found) {
    GoFile.Renamed renamed = found.declaration();
    boolean closed = renamed.comment().has("enum") || renamed.comment().has("k8s:enum");
    return closed && !packages.constants(path, renamed.name()).isEmpty()
        ? new FieldType.Reference(reached.apply(path, renamed.name()))
        : of(renamed.type(), path, found.file());
  }
}
