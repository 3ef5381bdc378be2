package dev.promiselang.types;

import dev.promiselang.kubernetes.Definition;
import dev.promiselang.kubernetes.FieldType;
import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of built-in kinds and of their parts, each made when it is first asked for. */
final class BuiltInShapes {

  private static final String KIND = "kind";
  private static final String METADATA = "metadata";
  private static final Set<String> OWN_NAMES = Set.of("apiVersion", KIND);
  private static final Pattern ASSUMED_TEXT = Pattern.compile("\"(.*)\"");

  private final KubernetesTables tables = KubernetesTables.builtIn();
  private final Map<SymbolId, Type> types = new HashMap<>();

  /** The fields of the objects of a kind, when it is built in. */
  Optional<RecordShape> of(Type.ResourceKind kind) {
    return tables
        .kind(kind.apiVersion(), kind.kind())
        .map(this::type)
        .filter(Type.Record.class::isInstance)
        .map(type -> ((Type.Record) type).shape());
  }

  static SymbolId id(String table, String name) {
    return new SymbolId(new SourceId("k8s." + table), name);
  }

  /** The type of a part of kinds. */
  Type part(String apiVersion, String name) {
    return named(KubernetesKinds.table(apiVersion), name);
  }

  /** Whether the record is an object of a built-in kind. */
  boolean isKind(RecordShape shape) {
    return shape.name().isPresent()
        && types.containsKey(shape.name().get())
        && shape.fields().keySet().containsAll(OWN_NAMES)
        && shape.field(METADATA).isPresent();
  }

  private Type named(String table, String name) {
    return tables.find(table, name).map(this::type).orElse(new Type.Unknown());
  }

  private Type type(Definition definition) {
    SymbolId id = id(definition.table(), definition.name());
    Type known = types.get(id);
    if (known == null) {
      known =
          switch (definition) {
            case Definition.OfTexts closed -> enumeration(closed);
            case Definition.OfRecord shape -> new Type.Record(shape(id, shape));
          };
      types.put(id, known);
    }
    return known;
  }

  private static Type enumeration(Definition.OfTexts closed) {
    return new Type.Enumeration(
        closed.members().stream()
            .<Type.Literal>map(member -> new Type.Literal.OfText(member.text()))
            .toList(),
        false);
  }

  private RecordShape shape(SymbolId id, Definition.OfRecord definition) {
    Map<String, Type.Literal> assumed = new HashMap<>();
    for (Definition.Field field : definition.fields()) {
      Matcher text = ASSUMED_TEXT.matcher(field.assumed());
      if (text.matches()) {
        assumed.put(field.name(), new Type.Literal.OfText(text.group(1)));
      }
    }
    return RecordShape.deferred(
        id,
        definition.description(),
        () -> definition.fields().stream().map(field -> field(definition, field)).toList(),
        assumed);
  }

  private RecordShape.Field field(Definition.OfRecord owner, Definition.Field field) {
    boolean ofKind = isKind(owner);
    Type type =
        ofKind && OWN_NAMES.contains(field.name())
            ? ownName(owner, field.name())
            : type(field.type());
    // Kubernetes lets an object go without metadata until it looks for the name.
    boolean required = field.required() || ofKind && field.name().equals(METADATA);
    return RecordShape.Field.unwritten(
        field.name(),
        required ? type : new Type.Maybe(type),
        Optional.empty(),
        field.description(),
        Span.NONE);
  }

  private static boolean isKind(Definition.OfRecord definition) {
    KubernetesKinds kinds = KubernetesKinds.builtIn();
    return kinds.find(kinds.apiVersion(definition.table()), definition.name()).isPresent();
  }

  /** The one text that a kind has for its own apiVersion or kind. */
  private static Type ownName(Definition.OfRecord owner, String field) {
    String text =
        field.equals(KIND) ? owner.name() : KubernetesKinds.builtIn().apiVersion(owner.table());
    return new Type.Enumeration(List.of(new Type.Literal.OfText(text)), false);
  }

  private Type type(FieldType type) {
    return switch (type) {
      case FieldType.Plain(FieldType.Scalar scalar) -> scalar(scalar);
      case FieldType.Reference(String table, String name) -> named(table, name);
      case FieldType.ListOf(FieldType element, List<String> keys) ->
          new Type.ListOf(type(element), Type.Size.ANY, keys);
      case FieldType.MapOf(FieldType value) -> Type.MapOf.of(type(value));
    };
  }

  private static Type scalar(FieldType.Scalar scalar) {
    return switch (scalar) {
      case STRING, DURATION -> Type.Text.PLAIN;
      case BOOL -> new Type.Bool();
      case INT32 -> new Type.Int(Integer.MIN_VALUE, Integer.MAX_VALUE, Type.Int.Width.INT32);
      case INT64 -> new Type.Int(Long.MIN_VALUE, Long.MAX_VALUE, Type.Int.Width.INT64);
      case NUMBER -> Type.Number.PLAIN;
      case QUANTITY -> new Type.Quantity();
      case INT_OR_STRING -> new Type.IntOrString();
      case BYTES -> text("byte");
      case TIME -> text("date-time");
      case ANY -> new Type.Any();
    };
  }

  private static Type text(String format) {
    return new Type.Text(
        new Type.TextRules(Type.Size.ANY, Optional.empty(), Optional.empty(), Optional.of(format)));
  }
}
