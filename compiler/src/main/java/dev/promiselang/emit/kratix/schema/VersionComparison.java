package dev.promiselang.emit.kratix.schema;

import dev.promiselang.emit.kratix.schema.VersionDifference.Kind;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a served version against the stored one. The API server converts nothing: an object keeps
 * its fields, is checked in the version in which it is written, and loses what the other one does
 * not know.
 */
public final class VersionComparison {

  /** Kratix and Kubernetes write these, whatever an author says. */
  private static final Set<String> NOT_OURS = Set.of("apiVersion", "kind", "metadata", "status");

  private final List<VersionDifference> differences = new ArrayList<>();

  private VersionComparison() {}

  public static List<VersionDifference> of(Yaml.Mapping served, Yaml.Mapping stored) {
    VersionComparison comparison = new VersionComparison();
    comparison.fields(served, stored, new Where(List.of(), ""), NOT_OURS);
    return List.copyOf(comparison.differences);
  }

  /** A place in both schemas, and the field it belongs to as people write it. */
  record Where(List<String> path, String field) {

    Where field(String name) {
      String inner = field.isEmpty() ? name : field + "." + name;
      return new Where(SchemaFault.step(path, "properties", name), inner);
    }

    Where inside(String keyword) {
      String mark = keyword.equals("items") ? "[]" : ".*";
      return new Where(SchemaFault.step(path, keyword), field + mark);
    }
  }

  private void add(Kind kind, Where where, String words) {
    differences.add(new VersionDifference(kind, where.path(), where.field(), words));
  }

  private void compare(Yaml.Mapping served, Yaml.Mapping stored, Where where) {
    if (types(served, stored, where)) {
      ScalarComparison.of(served, stored).forEach(found -> add(found.kind(), where, found.words()));
      fields(served, stored, where, Set.of());
      elements(served, stored, where);
    }
  }

  /** Whether what is inside can be compared, too. */
  private boolean types(Yaml.Mapping served, Yaml.Mapping stored, Where where) {
    Set<String> ours = kinds(served);
    Set<String> theirs = kinds(stored);
    Set<String> more = without(ours, theirs);
    Set<String> fewer = without(theirs, ours);
    if (!more.isEmpty()) {
      add(
          Kind.WIDER,
          where,
          "{served} takes " + words(more) + " there, {stored} takes " + words(theirs) + " only");
    } else if (!fewer.isEmpty()) {
      add(
          Kind.NARROWER,
          where,
          "{stored} takes "
              + words(fewer)
              + " there, too, {served} takes "
              + words(ours)
              + " only");
    }
    return without(more, Set.of("null")).isEmpty();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    if (some.contains("anything")) {
      rest.clear();
    }
    if (some.contains("number")) {
      rest.remove("integer");
    }
    return rest;
  }

  private static Set<String> kinds(Yaml.Mapping schema) {
    Set<String> kinds = new LinkedHashSet<>();
    if (Parts.isIntOrString(schema)) {
      kinds.addAll(List.of("integer", "string"));
    } else {
      kinds.add(Parts.has(schema, "type") ? Parts.type(schema) : "anything");
    }
    if (schema.isTrue("nullable")) {
      kinds.add("null");
    }
    return kinds;
  }

  private static String words(Set<String> kinds) {
    return String.join(" and ", kinds.stream().map(VersionComparison::word).toList());
  }

  private static String word(String kind) {
    return switch (kind) {
      case "array" -> "a list";
      case "boolean" -> "`true` or `false`";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "object" -> "a record";
      case "string" -> "a text";
      default -> kind;
    };
  }

  private void fields(
      Yaml.Mapping served, Yaml.Mapping stored, Where where, Set<String> leftAlone) {
    Map<String, Yaml> ours = Parts.fields(served);
    Map<String, Yaml> theirs = Parts.fields(stored);
    Required required = new Required(served, stored);
    ours.forEach(
        (name, schema) -> {
          if (!leftAlone.contains(name)) {
            Optional<Yaml.Mapping> other = find(theirs, stored, name);
            if (other.isPresent() && schema instanceof Yaml.Mapping mine) {
              required.of(name).ifPresent(f -> add(f.kind(), where.field(name), f.words()));
              compare(mine, other.get(), where.field(name));
            } else if (other.isEmpty() && !takesAny(stored)) {
              add(Kind.LOST, where.field(name), "{stored} has no such field, and would drop it");
            }
          }
        });
    theirs.forEach(
        (name, schema) -> {
          if (!leftAlone.contains(name) && !ours.containsKey(name) && !takesAny(served)) {
            hidden(name, schema, served, required, where);
          }
        });
    open(served, stored, where);
  }

  private void hidden(
      String name, Yaml schema, Yaml.Mapping served, Required required, Where where) {
    Optional<Yaml.Mapping> further = served.findMapping("additionalProperties");
    Where field = where.field(name);
    if (further.isPresent() && schema instanceof Yaml.Mapping theirs) {
      compare(further.get(), theirs, field);
    } else if (required.isOnlyStored(name)) {
      add(Kind.WIDER, field, "{stored} requires it, and {served} has no such field");
    } else {
      add(Kind.HIDDEN, field, "{served} has no such field: whoever writes through it removes it");
    }
  }

  private static Optional<Yaml.Mapping> find(
      Map<String, Yaml> fields, Yaml.Mapping schema, String name) {
    return Optional.ofNullable(fields.get(name))
        .filter(Yaml.Mapping.class::isInstance)
        .map(Yaml.Mapping.class::cast)
        .or(() -> schema.findMapping("additionalProperties"));
  }

  private static boolean takesAny(Yaml.Mapping schema) {
    return Parts.preserves(schema) || schema.isTrue("additionalProperties");
  }

  /** Fields that only one of the versions takes, though it does not name them. */
  private void open(Yaml.Mapping served, Yaml.Mapping stored, Where where) {
    boolean ours = isOpen(served);
    boolean theirs = isOpen(stored);
    if (ours && !theirs) {
      add(Kind.LOST, where, "{served} takes fields that {stored} does not know, and would drop");
    } else if (theirs && !ours && isObject(served)) {
      add(
          Kind.HIDDEN,
          where,
          "{served} does not show all that {stored} takes there, and removes it");
    }
  }

  private static boolean isObject(Yaml.Mapping schema) {
    return Parts.type(schema).equals("object");
  }

  private static boolean isOpen(Yaml.Mapping schema) {
    return takesAny(schema) || schema.findMapping("additionalProperties").isPresent();
  }

  private void elements(Yaml.Mapping served, Yaml.Mapping stored, Where where) {
    for (String keyword : List.of("items", "additionalProperties")) {
      Optional<Yaml.Mapping> ours = served.findMapping(keyword);
      Optional<Yaml.Mapping> theirs = stored.findMapping(keyword);
      if (ours.isPresent() && theirs.isPresent()) {
        compare(ours.get(), theirs.get(), where.inside(keyword));
      }
    }
  }
}
