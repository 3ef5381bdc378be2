package dev.promiselang.types;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The fields of a record type. Named shapes are nominal and compared by identity, which also lets a
 * type contain itself; the fields become known once, before anybody asks for them.
 */
public final class RecordShape {

  /**
   * A field: a {@code Maybe} type when it is optional; required when it is neither that nor
   * defaulted.
   */
  public record Field(
      String name,
      Type type,
      Optional<Expression> defaultValue,
      List<Annotation> annotations,
      String documentation,
      boolean fixed,
      Span at,
      Optional<DeclaredAlias> alias,
      Optional<TypeExpression> written) {
    public Field {
      annotations = List.copyOf(annotations);
    }

    /** A field whose type nobody wrote down. */
    public static Field unwritten(
        String name, Type type, Optional<Expression> defaultValue, String documentation, Span at) {
      return new Field(
          name,
          type,
          defaultValue,
          List.of(),
          documentation,
          false,
          at,
          Optional.empty(),
          Optional.empty());
    }

    public boolean isRequired() {
      return defaultValue.isEmpty() && !isOptional();
    }

    /** Whether it may be left out; {@code Any?} is {@code Any}, which holds what is not there. */
    public boolean isOptional() {
      return type instanceof Type.Maybe
          || written.filter(TypeExpression.Maybe.class::isInstance).isPresent()
              && defaultValue.isEmpty();
    }

    /** The place that says what type the field has, unless nobody wrote it down. */
    public Optional<Label> declaration() {
      return Expected.declaration(type, name, at, alias);
    }

    /** The same field with another type. */
    Field withType(Type other) {
      return new Field(
          name, other, defaultValue, annotations, documentation, fixed, at, alias, written);
    }

    /** A field that nobody declared: a value has it. */
    static Field inferred(String name, Type type, Span at) {
      return unwritten(name, type, Optional.empty(), "", at);
    }

    public Optional<Annotation> annotation(String name) {
      return annotations.stream().filter(a -> a.name().text().equals(name)).findFirst();
    }
  }

  /** The names of fields of which exactly one is set. */
  public record OneOf(List<String> choices, Span at) {
    public OneOf {
      choices = List.copyOf(choices);
    }

    /** The names for a report. */
    public static String words(List<String> choices) {
      return "`" + String.join("`, `", choices) + "`";
    }
  }

  private final Optional<SymbolId> name;
  private final String documentation;
  private final Span at;
  private final Origin origin;
  private Optional<Body> body = Optional.empty();

  /** Where a shape comes from; the language's own have a word of theirs. */
  private sealed interface Origin {

    record Declared() implements Origin {}

    record Inferred() implements Origin {}

    record Cluster() implements Origin {}

    record Request(String kind) implements Origin {}

    /** A part of objects whose CRD somebody else wrote. */
    record Part(String words) implements Origin {}
  }

  private record Body(
      Map<String, Field> fields,
      List<RecordBody.Member.Check> checks,
      List<OneOf> oneOfs,
      boolean open,
      Beyond beyond) {}

  /**
   * What a schema of Kubernetes says that no type does: the value that the reader of the record
   * takes for a field that is left out, fields whose {@code null} is kept, and those that are
   * written as {@code null} when they are absent.
   */
  record Beyond(Map<String, Type.Literal> assumed, Set<String> nullable, Set<String> nullAtLeast) {
    static final Beyond NOTHING = new Beyond(Map.of(), Set.of(), Set.of());

    Beyond {
      assumed = Map.copyOf(assumed);
      nullable = Set.copyOf(nullable);
      nullAtLeast = Set.copyOf(nullAtLeast);
    }
  }

  /** All that a part of objects of foreign kinds consists of. */
  record Parts(List<Field> fields, List<OneOf> oneOfs, boolean open, Beyond beyond) {
    Parts {
      fields = List.copyOf(fields);
      oneOfs = List.copyOf(oneOfs);
    }

    private Body body() {
      return RecordShape.body(fields, List.of(), oneOfs, open, beyond);
    }
  }

  private Optional<Supplier<Body>> later = Optional.empty();

  RecordShape(Optional<SymbolId> name, String documentation, Span at) {
    this(name, documentation, at, new Origin.Declared());
  }

  private RecordShape(Optional<SymbolId> name, String documentation, Span at, Origin origin) {
    this.name = name;
    this.documentation = documentation;
    this.at = at;
    this.origin = origin;
  }

  /** A shape that nobody wrote down, whose fields are known at once. */
  public static RecordShape anonymous(Span at, List<Field> fields, boolean open) {
    RecordShape shape = new RecordShape(Optional.empty(), "", at, new Origin.Inferred());
    shape.complete(fields, List.of(), List.of(), open);
    return shape;
  }

  /** The shape of a cluster: its name and facts, and the checks on these. */
  static RecordShape ofCluster(Span at, List<Field> fields, List<RecordBody.Member.Check> checks) {
    RecordShape shape = new RecordShape(Optional.empty(), "", at, new Origin.Cluster());
    shape.complete(fields, checks, List.of(), false);
    return shape;
  }

  /** The shape of a request of this kind. */
  static RecordShape ofRequest(String kind, Span at, List<Field> fields) {
    RecordShape shape = new RecordShape(Optional.empty(), "", at, new Origin.Request(kind));
    shape.complete(fields, List.of(), List.of(), false);
    return shape;
  }

  /**
   * A shape whose fields are asked for when they are first needed, which lets a type be named
   * without the types that it is made of.
   */
  static RecordShape deferred(
      SymbolId name,
      String documentation,
      Supplier<List<Field>> fields,
      Map<String, Type.Literal> assumed) {
    RecordShape shape = new RecordShape(Optional.of(name), documentation, Span.NONE);
    shape.later =
        Optional.of(
            () ->
                body(
                    fields.get(),
                    List.of(),
                    List.of(),
                    false,
                    new Beyond(assumed, Set.of(), Set.of())));
    return shape;
  }

  /** The objects of a kind that a CRD defines, read when they are first needed. */
  static RecordShape ofKind(SymbolId name, String documentation, Span at, Supplier<Parts> parts) {
    RecordShape shape = new RecordShape(Optional.of(name), documentation, at);
    shape.later = Optional.of(() -> parts.get().body());
    return shape;
  }

  /** A part of such objects; it has no name, so that values of the same fields fit it. */
  static RecordShape ofPart(String words, String documentation, Span at, Supplier<Parts> parts) {
    RecordShape shape =
        new RecordShape(Optional.empty(), documentation, at, new Origin.Part(words));
    shape.later = Optional.of(() -> parts.get().body());
    return shape;
  }

  void complete(
      List<Field> fields, List<RecordBody.Member.Check> checks, List<OneOf> oneOfs, boolean open) {
    body = Optional.of(body(fields, checks, oneOfs, open, Beyond.NOTHING));
  }

  private static Body body(
      List<Field> fields,
      List<RecordBody.Member.Check> checks,
      List<OneOf> oneOfs,
      boolean open,
      Beyond beyond) {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.putIfAbsent(field.name(), field));
    return new Body(
        Collections.unmodifiableMap(byName),
        List.copyOf(checks),
        List.copyOf(oneOfs),
        open,
        beyond);
  }

  private Body body() {
    if (body.isEmpty()) {
      body = later.map(Supplier::get);
    }
    return body.orElseThrow(() -> new CompilerBug("fields of " + name + " asked for too early"));
  }

  public Optional<SymbolId> name() {
    return name;
  }

  /** Whether it was found from a value and not declared. */
  boolean isInferred() {
    return origin instanceof Origin.Inferred;
  }

  /** How reports call it: by its name, the kind of a request, a cluster, the part of a kind. */
  public Optional<String> word() {
    return switch (origin) {
      case Origin.Declared _, Origin.Inferred _ -> name.map(SymbolId::name);
      case Origin.Cluster _ -> Optional.of("Cluster");
      case Origin.Request(String kind) -> Optional.of(kind);
      case Origin.Part(String words) -> Optional.of(words);
    };
  }

  /** Whether its values are clusters, which tests and policies ask for more than their facts. */
  public boolean isCluster() {
    return origin instanceof Origin.Cluster;
  }

  public String documentation() {
    return documentation;
  }

  /** Where the type is declared. */
  public Span at() {
    return at;
  }

  /** The fields in the order of their declaration. */
  public Map<String, Field> fields() {
    return body().fields();
  }

  public Optional<Field> field(String fieldName) {
    return Optional.ofNullable(fields().get(fieldName));
  }

  public List<RecordBody.Member.Check> checks() {
    return body().checks();
  }

  public List<OneOf> oneOfs() {
    return body().oneOfs();
  }

  /** Whether nothing needs to be said of a value: its fields have defaults, or say nothing too. */
  public boolean fillsItself() {
    return !fields().isEmpty()
        && fields().values().stream()
            .allMatch(field -> field.defaultValue().isPresent() || fillsItself(field.type()));
  }

  private static boolean fillsItself(Type type) {
    return type instanceof Type.Record(RecordShape shape) && shape.fillsItself();
  }

  /** What the reader of the record takes for a field that is left out, without it being written. */
  public Optional<Type.Literal> assumed(String fieldName) {
    return Optional.ofNullable(body().beyond().assumed().get(fieldName));
  }

  /** Whether {@code null} means something in the field, and so is kept. */
  public boolean keepsNull(String fieldName) {
    return body().beyond().nullable().contains(fieldName);
  }

  /** Whether the field has to be there, if only as {@code null}. */
  public boolean isNullAtLeast(String fieldName) {
    return body().beyond().nullAtLeast().contains(fieldName);
  }

  /** Whether further fields are allowed. */
  public boolean open() {
    return body().open();
  }
}
